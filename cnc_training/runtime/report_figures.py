"""The figures of an evaluation report, drawn as SVG: no plotting library in the runtime."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

BLUE, ORANGE = "#3b6ea5", "#c9722b"


def histogram(regrets: Sequence[float]) -> str:
    """How often which regret, verified choices; the last bar is everything beyond 20 %."""
    bins = [0] * 21
    for value in regrets:
        bins[min(int(value * 100), 20) if math.isfinite(value) else 20] += 1
    top = max([*bins, 1])
    bars = "".join(
        f'<rect x="{40 + i * 17}" y="{190 - 170 * n / top:.1f}" width="15" height="{170 * n / top:.1f}" fill="{BLUE}"/>'
        for i, n in enumerate(bins)
    )
    ticks = "".join(f'<text x="{40 + i * 17}" y="205">{i}</text>' for i in range(0, 21, 5))
    return svg(420, 225, bars + ticks + '<text x="150" y="221">regret of verified choices, %</text>')


def scatter(pairs: Sequence[tuple[float, float]]) -> str:
    """Predicted against judged time in s, both logarithmic. pairs: (judged, predicted)."""
    if not pairs:
        return svg(260, 40, '<text x="10" y="20">no rows</text>')
    logs = [(math.log(judged), math.log(predicted)) for judged, predicted in pairs]
    low, high = min(min(p) for p in logs) - 0.1, max(max(p) for p in logs) + 0.1
    scale = 300 / (high - low)
    dots = "".join(
        f'<circle cx="{40 + (a - low) * scale:.1f}" cy="{320 - (b - low) * scale:.1f}" r="2.5" fill="{BLUE}" '
        'fill-opacity="0.6"/>'
        for a, b in logs
    )
    line = '<line x1="40" y1="320" x2="340" y2="20" stroke="#888"/>'
    words = f'<text x="110" y="345">judged time, {math.exp(low):.0f} to {math.exp(high):.0f} s</text>'
    return svg(360, 355, line + dots + words + '<text x="6" y="14">predicted time</text>')


def learning_curve(history: Sequence[dict[str, Any]]) -> str:
    """Training and validation loss by epoch, as the model's card has them."""
    curves = [("loss", ORANGE, "training"), ("validation_loss", BLUE, "validation")]
    values = [float(line[name]) for name, _, _ in curves for line in history if name in line]
    if not values:
        return svg(260, 40, '<text x="10" y="20">the card tells no history</text>')
    low, high = min(values), max(*values, min(values) + 1e-9)
    width = 340 / max(len(history) - 1, 1)

    def at(epoch: int, value: float) -> str:
        return f"{40 + epoch * width:.1f},{190 - 170 * (value - low) / (high - low):.1f}"

    drawn = ""
    for row, (name, colour, title) in enumerate(curves):
        points = " ".join(at(i, float(line[name])) for i, line in enumerate(history))
        drawn += f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"/>'
        drawn += f'<text x="300" y="{20 + 14 * row}" fill="{colour}">{title}</text>'
    words = f'<text x="150" y="215">epochs, 1 to {len(history)}</text>'
    ends = f'<text x="4" y="24">{high:.2f}</text><text x="4" y="192">{low:.2f}</text>'
    return svg(400, 222, drawn + words + ends)


def svg(width: int, height: int, content: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" '
        f'font-size="11"><rect width="100%" height="100%" fill="white"/>{content}</svg>\n'
    )
