"""Shapes on a grid in plain numpy: grow and shrink masks, exact Euclidean distance, connected components."""

from __future__ import annotations

import math

import numpy as np


def row_distance(mask: np.ndarray) -> np.ndarray:
    """(ny, nx) distance in cells from each cell to the nearest True cell of its own row; nx + ny + 1 where there is
    none."""
    ny, nx = mask.shape
    far = nx + ny + 1
    column = np.arange(nx, dtype=np.int16 if far < 10_000 else np.int64)
    left = np.maximum.accumulate(np.where(mask, column, -far), axis=1)
    right = np.minimum.accumulate(np.where(mask, column, 2 * far)[:, ::-1], axis=1)[:, ::-1]
    return np.minimum(np.minimum(column - left, right - column), far)


def distance_squared(mask: np.ndarray, limit: float | None = None, every: int = 1) -> np.ndarray:
    """(ny, nx) squared Euclidean distance in cells to the nearest True cell, exact up to `limit` cells (None: all).
    every: only for each second, third ... row and column, still to all True cells.

    Lower envelope of parabolas over each column; the loop over the distance of rows ends at the largest one present.
    """
    ny = mask.shape[0]
    along = row_distance(mask)[:, ::every].astype(float)
    along *= along
    best = along[::every].copy()
    rows = len(best)
    reach = ny - 1 if limit is None else min(ny - 1, int(np.ceil(limit)))
    for dy in range(1, reach + 1):
        if dy % 8 == 1 and best.max() <= dy * dy:
            break
        above = along[dy::every]
        part = best[: len(above)]
        np.minimum(part, above + dy * dy, out=part)
        skip = -(-dy // every)  # first target row that has a row dy below it
        part = best[skip:]
        below = along[skip * every - dy :: every][: rows - skip]
        np.minimum(part, below + dy * dy, out=part)
    return best


def dilate(mask: np.ndarray, radius: float) -> np.ndarray:
    """The mask grown by a disc of the radius in cells."""
    if radius < 1 or not mask.any():
        return mask.copy()
    along = row_distance(mask)
    grown = np.zeros(mask.shape, bool)
    for dy in range(min(int(radius), mask.shape[0] - 1) + 1):
        near = along <= math.sqrt(radius * radius + 1e-9 - dy * dy)
        grown[dy:] |= near[: len(near) - dy]
        grown[: len(near) - dy] |= near[dy:]
    return grown


def erode(mask: np.ndarray, radius: float) -> np.ndarray:
    """The mask shrunk by a disc; what lies beyond the grid counts as False."""
    if radius < 1 or not mask.any():
        return mask.copy()
    return ~dilate(np.pad(~mask, 1, constant_values=True), radius)[1:-1, 1:-1]


def close(mask: np.ndarray, radius: float) -> np.ndarray:
    """Gaps and holes narrower than twice the radius filled."""
    pad = int(np.ceil(radius)) + 1
    grown = dilate(np.pad(mask, pad), radius)
    return erode(grown, radius)[pad:-pad, pad:-pad] | mask


def open_(mask: np.ndarray, radius: float) -> np.ndarray:
    """Parts narrower than twice the radius removed."""
    return dilate(erode(mask, radius), radius) & mask


def label(mask: np.ndarray) -> tuple[np.ndarray, int]:
    """(ny, nx) int64 component number from 1 (0: outside) and their count, with 8 neighbours.

    Runs of each row are joined with the overlapping runs of the row above by pointer jumping on run numbers.
    """
    ny, nx = mask.shape
    padded = np.zeros((ny, nx + 2), np.int8)
    padded[:, 1:-1] = mask
    change = np.diff(padded, axis=1)
    row, first = np.nonzero(change == 1)
    last = np.nonzero(change == -1)[1] - 1
    count = len(row)
    if count == 0:
        return np.zeros(mask.shape, np.int64), 0
    # overlapping runs of neighbouring rows: runs are sorted by (row, column)
    wide = nx + 4
    begin = np.searchsorted(row * wide + last, (row - 1) * wide + first - 1)
    end = np.searchsorted(row * wide + first, (row - 1) * wide + last + 1, side="right")
    number = np.maximum(end - begin, 0)
    lower = np.repeat(np.arange(count), number)
    upper = np.arange(number.sum()) - np.repeat(np.cumsum(number) - number, number) + np.repeat(begin, number)
    root = components(count, lower, upper)
    names, run_label = np.unique(root, return_inverse=True)
    out = np.zeros(ny * nx + 1, np.int64)
    np.add.at(out, row * nx + first, run_label + 1)
    np.add.at(out, row * nx + last + 1, -(run_label + 1))
    return np.cumsum(out[:-1]).reshape(ny, nx), len(names)


def components(count: int, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(count,) smallest node number of each node's component in the graph with edges a-b."""
    root = np.arange(count)
    while len(a):
        ra, rb = root[a], root[b]
        open_edges = ra != rb
        if not open_edges.any():
            break
        a, b, ra, rb = a[open_edges], b[open_edges], ra[open_edges], rb[open_edges]
        high, low = np.maximum(ra, rb), np.minimum(ra, rb)
        order = np.argsort(-low, kind="stable")  # the smallest wins: it is written last
        root[high[order]] = low[order]
        while True:
            jumped = root[root]
            if np.array_equal(jumped, root):
                break
            root = jumped
    return root
