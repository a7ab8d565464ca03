"""Narrow masks as lines: thinned to one cell, then walked from end to end."""

from __future__ import annotations

from typing import Dict, List, Tuple

import numpy as np

Cell = Tuple[int, int]
_AROUND = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))


def thin(mask: np.ndarray) -> np.ndarray:
    """The mask (ny, nx) bool worn down to lines one cell wide that keep its connections (Zhang and Suen, 1984)."""
    image = np.pad(mask, 1)
    while True:
        before = image.sum()
        for turn in (0, 1):
            n, ne, e, se, s, sw, w, nw = (np.roll(image, (-dj, -di), (0, 1)) for dj, di in _AROUND)
            ring = (n, ne, e, se, s, sw, w, nw, n)
            count = sum(cell.astype(np.int8) for cell in ring[:-1])
            changes = sum((~a & b).astype(np.int8) for a, b in zip(ring[:-1], ring[1:]))
            sides = ~(n & e & s) & ~(e & s & w) if turn == 0 else ~(n & e & w) & ~(n & s & w)
            image = image & ~((count >= 2) & (count <= 6) & (changes == 1) & sides)
        if image.sum() == before:
            return image[1:-1, 1:-1]


def branches(mask: np.ndarray, shortest: int) -> List[np.ndarray]:
    """Lines (k, 2) of cells (row, column) through a thinned mask: between its ends and forks, and closed ones, which
    repeat their first cell. Branches of fewer cells than shortest that end in the open are left out, they are burrs of
    the thinning; what then goes straight on is one line."""
    cells = {(int(j), int(i)) for j, i in np.argwhere(mask)}
    while True:
        links = {cell: _neighbours(cell, cells) for cell in cells}
        lines = _walk(links)
        burrs = [line for line in lines if len(line) < shortest and _is_burr(line, links)]
        if not burrs:
            return [np.array(line) for line in lines]
        for line in burrs:
            cells -= {cell for cell in line if len(links[cell]) < 3}


def _neighbours(cell: Cell, cells: set) -> List[Cell]:
    """Neighbours on the lines; a diagonal one only where no way round the corner leads to it as well."""
    j, i = cell
    near = [(j + dj, i + di) for dj, di in _AROUND if (j + dj, i + di) in cells]
    straight = {(a, b) for a, b in near if a == j or b == i}
    return [(a, b) for a, b in near if (a, b) in straight or not {(a, i), (j, b)} & straight]


def _is_burr(line: List[Cell], links: Dict[Cell, List[Cell]]) -> bool:
    """Whether one end is in the open."""
    return line[0] != line[-1] and min(len(links[line[0]]), len(links[line[-1]])) <= 1


def _walk(links: Dict[Cell, List[Cell]]) -> List[List[Cell]]:
    lines: List[List[Cell]] = []
    walked = set()
    nodes = sorted(cell for cell, near in links.items() if len(near) != 2)
    for loop, heads in ((False, nodes), (True, sorted(links))):
        for head in heads:
            if loop and any((head, step) in walked for step in links[head]):
                continue
            for step in links[head]:
                if (head, step) in walked:
                    continue
                line = [head, step]
                walked |= {(head, step), (step, head)}
                while len(links[line[-1]]) == 2 and line[-1] != head:
                    following = next(cell for cell in links[line[-1]] if cell != line[-2])
                    walked |= {(line[-1], following), (following, line[-1])}
                    line.append(following)
                lines.append(line)
    return lines
