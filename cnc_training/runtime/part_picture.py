"""A small picture of a part, as a PNG without an imaging library: its height in grey, steep places reddish, with the
directions of what was chosen and of what would have been best drawn over it."""

from __future__ import annotations

import base64
import math
import struct
import zlib

import numpy as np

from cnc_training.contract import ANGLED
from cnc_training.machining.surface_sample import SurfaceSample

STEEP = 1.0  # rise over run from which ground shows fully red
CHOSEN, BEST = (30, 90, 200), (20, 150, 60)
ENLARGED = 3


def thumbnail(sample: SurfaceSample) -> np.ndarray:
    """(64, 64, 3) uint8, Y upwards; white where there is nothing to machine."""
    area, height = sample.maps[0] > 0.5, sample.maps[1].astype(np.float64)
    steep = np.clip(np.hypot(sample.maps[2], sample.maps[3]).astype(np.float64) / STEEP, 0.0, 1.0)
    low = float(height[area].min()) if area.any() else 0.0
    grey = 70.0 + 170.0 * (1.0 - height / low if low < 0 else np.ones_like(height))
    colours = np.stack([grey, grey * (1 - 0.45 * steep), grey * (1 - 0.45 * steep)], axis=-1)
    colours[~area] = 255.0
    return np.clip(colours, 0, 255).astype(np.uint8)[::-1]


def with_directions(picture: np.ndarray, chosen: str, best: str) -> np.ndarray:
    """The picture enlarged, with a stroke along the lines of candidates (by key) that have a direction."""
    large = np.repeat(np.repeat(picture, ENLARGED, axis=0), ENLARGED, axis=1).copy()
    middle = large.shape[0] / 2
    for key, colour, aside in ((best, BEST, 4), (chosen, CHOSEN, -4)):
        pattern, _, angle = key.partition("@")
        if not pattern.startswith(ANGLED):
            continue
        turn = math.radians(float(angle))
        along = np.linspace(-0.4, 0.4, 400) * large.shape[0]
        for width in (-1, 0, 1):
            x = middle + along * math.cos(turn) - (aside + width) * math.sin(turn)
            y = middle - along * math.sin(turn) - (aside + width) * math.cos(turn)
            large[y.astype(int), x.astype(int)] = colour
    return large


def png(pixels: np.ndarray) -> bytes:
    """An (h, w, 3) uint8 picture as a PNG file."""
    height, width, _ = pixels.shape
    rows = np.concatenate([np.zeros((height, 1), np.uint8), pixels.reshape(height, width * 3)], axis=1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes(), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )


def inline(pixels: np.ndarray) -> str:
    """The picture as a data address for HTML."""
    return "data:image/png;base64," + base64.b64encode(png(pixels)).decode("ascii")
