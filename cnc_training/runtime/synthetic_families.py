"""Families of synthetic parts: what people finish on a 3-axis mill, drawn from a handful of random numbers each.

A family takes the dice (whose spread is shape_diversity, whose steepness is drawn around slope_mix) and the part's
length and width, and returns a Drawing with the top at about z = 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from cnc_training.runtime import synthetic_shapes as shapes
from cnc_training.runtime.synthetic_mesh import Drawing, Feature, Field

_OUT_OF_THE_WAY = 1e4  # mm above the part


class Dice:
    """Random numbers of one part. Ranges shrink around their middle as spread goes to 0."""

    def __init__(self, generator: np.random.Generator, spread: float, steepness: float) -> None:
        self.generator = generator
        self.spread = spread
        self.steepness = steepness

    def between(self, low: float, high: float) -> float:
        half = (high - low) / 2 * (0.15 + 0.85 * self.spread)
        return (low + high) / 2 + half * self.generator.uniform(-1, 1)

    def count(self, low: int, high: int) -> int:
        return round(self.between(low - 0.49, high + 0.49))

    def chance(self, probability: float) -> bool:
        return bool(self.generator.random() < probability)

    def turn(self, aligned: float = 0.6) -> float:
        """An angle in radians, a multiple of 90 degrees with probability aligned."""
        quarter = int(self.generator.integers(0, 4)) * math.pi / 2
        return quarter if self.chance(aligned) else self.generator.uniform(0, 2 * math.pi)

    def slope(self) -> float:
        """Rise over run of a smooth surface's steep parts: 5 degrees at steepness 0, 68 at 1."""
        return math.tan(math.radians(5 + 63 * self.steepness * self.generator.uniform(0.7, 1.0)))

    def upright(self) -> bool:
        """Is this wall vertical?"""
        return self.chance(self.steepness)

    def draft(self) -> float:
        """Rise over run of a drafted wall: 30 to 60 degrees at steepness 0, up to 87 at 1."""
        low, high = 30 + 45 * self.steepness, 60 + 27 * self.steepness
        return math.tan(math.radians(self.generator.uniform(low, high)))

    def depth(self, length: float, width: float) -> float:
        size = min(length, width)
        return size * (0.05 + 0.30 * self.steepness * self.generator.uniform(0.5, 1.0))


def freeform(dice: Dice, length: float, width: float) -> Drawing:
    rng = dice.generator
    kind = rng.integers(0, 3)
    size = min(length, width)
    if kind == 0:
        surface = shapes.bumps(rng, length, width, dice.count(3, 12), size * dice.between(0.15, 0.45))
    elif kind == 1:
        surface = shapes.waves(rng, size * dice.between(0.5, 1.5), dice.count(2, 7), dice.between(0, 1), dice.turn())
    else:
        surface = shapes.plus(
            shapes.bumps(rng, length, width, dice.count(2, 5), size * dice.between(0.3, 0.6)),
            shapes.scaled(shapes.waves(rng, size * dice.between(0.2, 0.5), 4, dice.between(0, 1), dice.turn()), 0.3),
        )
    surface = shapes.with_steepness(surface, length, width, dice.slope(), 0.45 * size)
    return Drawing(length, width, [Feature("add", surface)])


def mould(dice: Dice, length: float, width: float) -> Drawing:
    """A cavity or a core in a plate: drafted walls, filleted feet, a parting line that may swing."""
    size = min(length, width)
    drawing = Drawing(length, width)
    parting: Field = shapes.constant(0.0)
    if dice.chance(0.4):
        swing = shapes.waves(dice.generator, max(length, width), 2, 1.0, dice.turn())
        parting = shapes.with_steepness(swing, length, width, dice.between(0.05, 0.25), 0.15 * size)
        drawing.features.append(Feature("add", parting))
    rim = _closed_region(dice, length * dice.between(0.55, 0.8), width * dice.between(0.55, 0.8), 0.0, 0.0)
    depth = dice.depth(length, width)
    fillet = depth * dice.between(0.0, 0.8) if dice.chance(0.75) else 0.0
    wall = dice.draft()
    if dice.chance(0.6):
        floor = -depth
        cavity = shapes.drafted(rim, 0.0, wall, floor, fillet)
        drawing.features.append(Feature("carve", cavity, creases=(shapes.shifted(rim, depth / wall),)))
        if dice.chance(0.5):
            core = _closed_region(dice, length * 0.25, width * 0.25, *_place(dice, length, width, 0.15))
            top = shapes.negative(shapes.drafted(core, -floor * dice.between(0.2, 0.7), wall, 0.0))
            drawing.features.append(Feature("raise", shapes.plus(shapes.scaled(core, -wall), shapes.constant(floor))))
            drawing.features.append(Feature("carve", _capped(core, top, floor)))
    else:
        drawing.features.append(Feature("add", shapes.constant(-depth)))
        core_top = shapes.negative(shapes.drafted(rim, 0.0, wall, -depth, fillet))
        drawing.features.append(
            Feature(
                "raise", shapes.plus(core_top, shapes.constant(-depth)), creases=(shapes.shifted(rim, depth / wall),)
            )
        )
        if dice.chance(0.5):
            crown = shapes.dome(*_place(dice, length, width, 0.1), radius=size * dice.between(0.8, 2.0))
            drawing.features.append(Feature("carve", shapes.plus(crown, shapes.constant(depth * 0.1))))
    return drawing


def relief(dice: Dice, length: float, width: float) -> Drawing:
    """Ornament or lettering standing out of, or engraved into, a slightly curved ground."""
    size = min(length, width)
    ground = shapes.bumps(dice.generator, length, width, 3, size * 0.6)
    ground = shapes.with_steepness(ground, length, width, 0.08 + 0.3 * dice.steepness, 0.1 * size)
    drawing = Drawing(length, width, [Feature("add", ground)])
    height = size * dice.between(0.02, 0.10)
    engraved = dice.chance(0.5)
    for _ in range(dice.count(3, 9)):
        cx, cy = _place(dice, length, width, 0.4)
        if dice.chance(0.5):
            region = _stroke(dice, cx, cy, size)
        else:
            region = _closed_region(dice, size * dice.between(0.08, 0.3), size * dice.between(0.08, 0.3), cx, cy)
        wall = dice.draft()
        if engraved:
            body = shapes.drafted(region, 0.0, wall, -height, height * 0.6)
            drawing.features.append(Feature("add", _clipped(body, upper=0.0)))
        else:
            body = shapes.negative(shapes.drafted(region, 0.0, wall, -height, height * 0.6))
            drawing.features.append(Feature("add", _clipped(body, lower=0.0)))
    return drawing


def prismatic(dice: Dice, length: float, width: float) -> Drawing:
    """Plates and blocks: pockets, bosses, holes, steps, ramps, chamfers and rounded edges."""
    size, rng = min(length, width), dice.generator
    depth = dice.depth(length, width)
    drawing = Drawing(length, width)
    if dice.chance(0.35):
        corner = size * dice.between(0.05, 0.45)
        drawing.outline = shapes.rounded_box(0, 0, length * 0.999, width * 0.999, corner)
    if dice.chance(0.4):
        run = dice.turn(0.85)
        slope = math.tan(math.radians(dice.between(5, 20 + 40 * dice.steepness)))
        edge = length * dice.between(-0.2, 0.3)
        ramp = shapes.half_plane(edge * math.cos(run), edge * math.sin(run), run)
        drawing.features.append(Feature("carve", shapes.scaled(ramp, -slope)))
    for _ in range(dice.count(2, 6)):
        kind = rng.choice(["pocket", "boss", "hole", "step", "chamfer", "round"])
        cx, cy = _place(dice, length, width, 0.35)
        extent = size * dice.between(0.15, 0.5)
        floor = -depth * rng.uniform(0.3, 1.0)
        if kind in ("pocket", "hole"):
            region = shapes.circle(cx, cy, extent / 3)
            if kind == "pocket":
                region = _closed_region(dice, extent, extent * dice.between(0.5, 1.6), cx, cy)
            if dice.upright():
                drawing.features.append(Feature("step", shapes.constant(floor), region))
            else:
                wall = dice.draft()
                cone = shapes.drafted(region, 0.0, wall, floor)
                drawing.features.append(Feature("carve", cone, creases=(shapes.shifted(region, -floor / wall),)))
        elif kind == "boss":
            region = _closed_region(dice, extent * 0.6, extent * 0.6, cx, cy)
            surround = _closed_region(dice, extent * 1.6, extent * 1.6, cx, cy)
            drawing.features.append(Feature("step", shapes.constant(floor), surround))
            drawing.features.append(Feature("step", shapes.constant(floor * rng.uniform(0, 0.6)), region, mode="raise"))
        elif kind == "step":
            side = shapes.half_plane(cx, cy, dice.turn(0.9))
            drawing.features.append(Feature("step", shapes.constant(floor), shapes.negative(side)))
        elif kind == "chamfer":
            run = dice.turn(0.9)
            cut = extent * 0.3
            reach = _half_extent(length, width, run) - cut
            bevel = shapes.half_plane(reach * math.cos(run), reach * math.sin(run), run)
            drawing.features.append(Feature("carve", shapes.scaled(bevel, -dice.between(0.4, 1.6))))
        else:
            run = dice.turn(0.9)
            radius = extent * dice.between(0.4, 1.0)
            drawing.features.append(Feature("carve", _rounded_edge(length, width, run, radius)))
    return drawing


def ribs(dice: Dice, length: float, width: float) -> Drawing:
    """Ribs, channels, flutes and runners that follow one direction, straight or wavy, with flat or round bottoms."""
    size = min(length, width)
    run = dice.turn(0.5)
    drawing = Drawing(length, width)
    if dice.chance(0.4):
        ground = shapes.cylinder(0, 0, run + math.pi / 2 * dice.chance(0.5), size * dice.between(0.8, 3.0))
        drawing.features.append(Feature("add", ground))
    pitch = size * dice.between(0.10, 0.35)
    depth = min(dice.depth(length, width), pitch * (0.3 + 1.2 * dice.steepness))
    bend = size * dice.between(0.0, 0.12) if dice.chance(0.4) else 0.0
    wavelength = size * dice.between(0.6, 2.0)
    across, along = shapes.half_plane(0, 0, run + math.pi / 2), shapes.half_plane(0, 0, run)
    phase = dice.generator.uniform(0, 2 * math.pi)

    def offset(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return across(x, y) + bend * np.sin(2 * math.pi * along(x, y) / wavelength + phase)

    share = dice.between(0.25, 0.7)

    def channel(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        v = offset(x, y) / pitch
        return np.abs(v - np.round(v)) * pitch - share * pitch / 2

    kind = dice.generator.integers(0, 3)
    if kind == 0 and dice.upright():
        drawing.features.append(Feature("step", shapes.plus(_sum_height(drawing), shapes.constant(-depth)), channel))
    elif kind <= 1:
        wall = dice.draft()
        groove = _clipped(shapes.drafted(channel, 0.0, wall, -depth), upper=0.0)
        contours = (channel, shapes.shifted(channel, min(depth / wall, 0.95 * share * pitch / 2)))
        drawing.features.append(Feature("add", groove, creases=contours))
    else:
        drawing.features.append(
            Feature("add", lambda x, y: depth / 2 * (np.cos(2 * math.pi * offset(x, y) / pitch) - 1))
        )
    return drawing


def terrain(dice: Dice, length: float, width: float) -> Drawing:
    size = min(length, width)
    surface = shapes.terrain(dice.generator, size * dice.between(0.5, 1.4), dice.count(2, 4), dice.chance(0.5))
    surface = shapes.with_steepness(surface, length, width, dice.slope(), 0.4 * size)
    return Drawing(length, width, [Feature("add", surface)])


def lens(dice: Dice, length: float, width: float) -> Drawing:
    """Lenses, dishes, cylinders, blades and other surfaces of one sweep, some on a base plate."""
    size, rng = min(length, width), dice.generator
    kind = rng.integers(0, 4)
    drawing = Drawing(length, width)
    if kind == 0:
        cx, cy = _place(dice, length, width, 0.1)
        radius = size * (0.55 + 2.5 * (1 - dice.steepness) * rng.uniform(0.2, 1.0))
        cap = shapes.dome(cx, cy, radius)
        drawing.features.append(Feature("add", shapes.constant(-dice.depth(length, width))))
        height = dice.between(0.0, 0.1) * size
        if dice.chance(0.5):
            drawing.features.append(Feature("raise", shapes.plus(cap, shapes.constant(height))))
        else:
            bowl = shapes.negative(shapes.plus(cap, shapes.constant(height + dice.depth(length, width))))
            drawing.features.append(Feature("carve", bowl))
    elif kind == 1:
        radius = size * (0.5 + 2.0 * (1 - dice.steepness) * rng.uniform(0.2, 1.0))
        lying = shapes.cylinder(0, 0, dice.turn(0.5), radius)
        drawing.features.append(Feature("add", shapes.constant(-dice.depth(length, width))))
        drawing.features.append(Feature("raise", lying))
    elif kind == 2:
        surface = shapes.blade(length, size * 0.3, dice.between(-0.6, 0.6), size * dice.between(0, 0.15))
        surface = shapes.with_steepness(surface, length, width, dice.slope(), 0.5 * size)
        drawing.features.append(Feature("add", surface))
    else:
        a, b = 1 / (length * dice.between(0.5, 2)), dice.generator.choice([-1.0, 1.0]) / (width * dice.between(0.5, 2))
        saddle = shapes.with_steepness(lambda x, y: a * x**2 + b * y**2, length, width, dice.slope(), 0.45 * size)
        drawing.features.append(Feature("add", saddle))
    if dice.chance(0.35):
        drawing.outline = shapes.ellipse(0, 0, length * 0.499, width * 0.499)
    return drawing


def mixture(dice: Dice, length: float, width: float) -> Drawing:
    """A smooth or ribbed ground with prismatic features cut into it."""
    ground = [freeform, lens, ribs, terrain][int(dice.generator.integers(0, 4))](dice, length, width)
    extra = prismatic(dice, length, width)
    x, y = np.meshgrid(np.linspace(-length / 2, length / 2, 24), np.linspace(-width / 2, width / 2, 24))
    top = float(np.quantile(ground.height(x.ravel(), y.ravel()), 0.8))
    ground.features.append(Feature("add", shapes.constant(-top)))
    ground.features += extra.features[:4]
    if ground.outline is None:
        ground.outline = extra.outline
    return ground


FAMILIES: dict[str, Callable[[Dice, float, float], Drawing]] = {
    "freeform": freeform,
    "mould": mould,
    "relief": relief,
    "prismatic": prismatic,
    "ribs": ribs,
    "terrain": terrain,
    "lens": lens,
    "mixture": mixture,
}


def _place(dice: Dice, length: float, width: float, share: float) -> tuple[float, float]:
    u, v = dice.generator.uniform(-1, 1, 2)
    return float(u * share * length), float(v * share * width)


def _half_extent(length: float, width: float, direction: float) -> float:
    return abs(math.cos(direction)) * length / 2 + abs(math.sin(direction)) * width / 2


def _closed_region(dice: Dice, length: float, width: float, cx: float, cy: float) -> Field:
    kind = dice.generator.integers(0, 4)
    turn = dice.turn(0.7)
    if kind == 0:
        return shapes.circle(cx, cy, min(length, width) / 2)
    if kind == 1:
        return shapes.ellipse(cx, cy, length / 2, width / 2)
    if kind == 2:
        return shapes.polygon(cx, cy, min(length, width) / 2, dice.count(3, 8), turn)
    return shapes.rounded_box(cx, cy, length, width, min(length, width) * dice.between(0.0, 0.4), turn)


def _stroke(dice: Dice, cx: float, cy: float, size: float) -> Field:
    """A stroke of a letter: a bent band."""
    reach, turn = size * dice.between(0.1, 0.35), dice.turn(0.4)
    bend = dice.generator.uniform(-0.6, 0.6)
    t = np.linspace(-1, 1, 5)
    u, v = reach * t, reach * bend * (1 - t**2)
    points = np.column_stack(
        [cx + u * math.cos(turn) - v * math.sin(turn), cy + u * math.sin(turn) + v * math.cos(turn)]
    )
    return shapes.path_band(points, size * dice.between(0.02, 0.07))


def _clipped(surface: Field, lower: float = -math.inf, upper: float = math.inf) -> Field:
    return lambda x, y: np.clip(surface(x, y), lower, upper)


def _capped(region: Field, top: Field, floor: float) -> Field:
    """The flat top of a core, everywhere else out of the way."""
    return lambda x, y: np.where(region(x, y) < 0, top(x, y) + floor * 0.2, _OUT_OF_THE_WAY)


def _rounded_edge(length: float, width: float, direction: float, radius: float) -> Field:
    """The edge of the block towards a direction rounded with a radius."""
    reach = _half_extent(length, width, direction) - radius
    start = shapes.half_plane(reach * math.cos(direction), reach * math.sin(direction), direction)

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        d = np.clip(start(x, y), 0, 0.985 * radius)
        return np.sqrt(radius**2 - d**2) - radius

    return surface


def _sum_height(drawing: Drawing) -> Field:
    fixed = Drawing(drawing.length_mm, drawing.width_mm, list(drawing.features))
    return fixed.height
