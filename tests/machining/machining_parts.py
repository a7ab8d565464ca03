"""Small parts made of triangles, for tests of the kernel. Every function returns loose triangles (m, 3, 3)."""

from __future__ import annotations

from typing import Callable

import numpy as np

Height = Callable[[np.ndarray, np.ndarray], np.ndarray]


def sheet(height: Height, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """An open surface z = height(x, y) over a grid, facing up."""
    X, Y = np.meshgrid(x, y)
    P = np.stack([X, Y, height(X, Y)], axis=2)
    a, b, c, d = P[:-1, :-1], P[:-1, 1:], P[1:, 1:], P[1:, :-1]
    return np.concatenate(
        [np.stack([a, b, c], axis=2).reshape(-1, 3, 3), np.stack([a, c, d], axis=2).reshape(-1, 3, 3)]
    )


def cells(height: Height, x: np.ndarray, y: np.ndarray, bottom: float) -> np.ndarray:
    """A solid whose top is z = height within each cell of a grid, with vertical walls where cells do not meet. height
    is asked a hair inside each cell, so it may jump at cell borders."""
    inset = 1e-6
    tops = np.empty((len(y) - 1, len(x) - 1, 2, 2, 3))
    for j in (0, 1):
        for i in (0, 1):
            X, Y = np.meshgrid(x[i : len(x) - 1 + i], y[j : len(y) - 1 + j])
            Z = height(X + inset * (1 - 2 * i), Y + inset * (1 - 2 * j))
            tops[:, :, j, i] = np.stack([X, Y, np.round(Z, 5)], axis=2)
    a, b, c, d = tops[:, :, 0, 0], tops[:, :, 0, 1], tops[:, :, 1, 1], tops[:, :, 1, 0]
    quads = [(a, b, c, d)]
    low = [q.copy() for q in (a, b, c, d)]
    for q in low:
        q[..., 2] = bottom
    quads.append((low[0], low[3], low[2], low[1]))
    quads.append((d[:-1], c[:-1], b[1:], a[1:]))  # walls between rows
    quads.append((b[:, :-1], a[:, 1:], d[:, 1:], c[:, :-1]))  # and between columns
    quads.append((low[0][:1], low[1][:1], b[:1], a[:1]))
    quads.append((low[2][-1:], low[3][-1:], d[-1:], c[-1:]))
    quads.append((low[3][:, :1], low[0][:, :1], a[:, :1], d[:, :1]))
    quads.append((low[1][:, -1:], low[2][:, -1:], c[:, -1:], b[:, -1:]))
    triangles = []
    for p, q, r, s in quads:
        triangles.append(np.stack([p, q, r], axis=2).reshape(-1, 3, 3))
        triangles.append(np.stack([p, r, s], axis=2).reshape(-1, 3, 3))
    result = np.concatenate(triangles)
    area = np.linalg.norm(np.cross(result[:, 1] - result[:, 0], result[:, 2] - result[:, 0]), axis=1)
    return result[area > 1e-9]


def bowl_and_slot(step: float = 1.5) -> np.ndarray:
    """A block of 60 x 40 x 20 mm with a spherical bowl, and a slot with vertical walls."""

    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        square = (x - 20) ** 2 + (y - 20) ** 2
        bowl = np.where(square < 14**2, 26 - np.sqrt(np.maximum(15.2315**2 - square, 0)), 20.0)
        slot = (np.abs(x - 46.5) < 4.5) & (np.abs(y - 20) < 14)
        return np.where(slot, 11.0, np.minimum(bowl, 20.0))

    return cells(height, np.arange(0, 60 + step / 2, step), np.arange(0, 40 + step / 2, step), 0.0)


def saddle() -> np.ndarray:
    """An open sheet of 30 x 30 mm."""
    return sheet(
        lambda x, y: 0.02 * (x * x - y * y) + 0.004 * x * y, np.linspace(-15, 15, 25), np.linspace(-15, 15, 25)
    )


def hill() -> np.ndarray:
    """An open sheet of 30 x 30 mm, not symmetric in any way, with slopes up to about 50 degrees."""
    line = np.linspace(-15, 15, 41)
    return sheet(
        lambda x, y: 8 * np.exp(-((x - 2) ** 2 + 1.3 * (y + 3) ** 2) / 60) + 0.05 * x + 0.002 * x * y, line, line
    )


def steps() -> np.ndarray:
    """Terraces with vertical walls, and one cell that is a thin post."""

    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        terrace = np.floor(x / 6) + 2 * np.floor(y / 8)
        post = (x > 14) & (x < 15) & (y > 9) & (y < 10)
        return np.where(post, 9.0, terrace)

    return cells(height, np.array([0.0, 3, 6, 9, 12, 14, 15, 18, 24]), np.array([0.0, 4, 8, 9, 10, 16, 24]), -2.0)


def terrain(seed: int, size: float = 30.0, points: int = 31, roughness: float = 1.0) -> np.ndarray:
    """Random smooth hills and valleys on a solid block."""
    rng = np.random.default_rng(seed)
    waves = [(*rng.normal(0, 0.35, 2), rng.uniform(0, 2 * np.pi), roughness * rng.uniform(0.5, 2.0)) for _ in range(5)]

    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return sum(a * np.sin(kx * x + ky * y + phase) for kx, ky, phase, a in waves)

    line = np.linspace(-size / 2, size / 2, points)
    return cells(height, line, line, -12.0)


def mushroom() -> np.ndarray:
    """A sphere on a thin stem on a plate: undercuts, and facets of every slope."""
    u, v = np.linspace(0, 2 * np.pi, 33), np.linspace(0, np.pi, 17)
    U, V = np.meshgrid(u, v)
    P = np.stack([5 * np.sin(V) * np.cos(U), 5 * np.sin(V) * np.sin(U), 9 + 5 * np.cos(V)], axis=2)
    a, b, c, d = P[:-1, :-1], P[:-1, 1:], P[1:, 1:], P[1:, :-1]
    sphere = np.concatenate([np.stack([a, d, c], 2).reshape(-1, 3, 3), np.stack([a, c, b], 2).reshape(-1, 3, 3)])
    stem = cells(lambda x, y: np.full(x.shape, 5.0), np.array([-1.0, 1.0]), np.array([-1.0, 1.0]), 0.0)
    plate = cells(lambda x, y: np.zeros(x.shape), np.array([-10.0, 10.0]), np.array([-9.0, 9.0]), -2.0)
    result = np.concatenate([sphere, stem, plate])
    area = np.linalg.norm(np.cross(result[:, 1] - result[:, 0], result[:, 2] - result[:, 0]), axis=1)
    return result[area > 1e-9]


def soup(seed: int, count: int = 300) -> np.ndarray:
    """Random loose triangles: pierced, overlapping, turned any way."""
    rng = np.random.default_rng(seed)
    return rng.uniform(-12, 12, (count, 1, 3)) * (1, 1, 0.3) + rng.normal(0, 2.0, (count, 3, 3))


PARTS = {
    "bowl and slot": bowl_and_slot,
    "saddle": saddle,
    "steps": steps,
    "terrain": lambda: terrain(1),
    "mushroom": mushroom,
    "soup": lambda: soup(2),
}
