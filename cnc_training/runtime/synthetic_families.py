"""Families of synthetic parts: what people finish on a 3-axis mill, drawn from a handful of random numbers each.

A family takes the dice (whose spread is shape_diversity, whose steepness is drawn around slope_mix) and the part's
length and width, and returns a Drawing with the top at about z = 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from cnc_training.runtime import synthetic_shapes as shapes
from cnc_training.runtime.synthetic_dice import Dice
from cnc_training.runtime.synthetic_mesh import Drawing, Feature, Field
from cnc_training.runtime.synthetic_pieces import (
    capped,
    clipped,
    closed_region,
    half_extent,
    place,
    rounded_edge,
    stroke,
    sum_height,
)


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
    rim = closed_region(dice, length * dice.between(0.55, 0.8), width * dice.between(0.55, 0.8), 0.0, 0.0)
    depth = dice.depth(length, width)
    fillet = depth * dice.between(0.0, 0.8) if dice.chance(0.75) else 0.0
    wall = dice.draft()
    if dice.chance(0.6):
        floor = -depth
        cavity = shapes.drafted(rim, 0.0, wall, floor, fillet)
        drawing.features.append(Feature("carve", cavity, creases=(shapes.shifted(rim, depth / wall),)))
        if dice.chance(0.5):
            core = closed_region(dice, length * 0.25, width * 0.25, *place(dice, length, width, 0.15))
            top = shapes.negative(shapes.drafted(core, -floor * dice.between(0.2, 0.7), wall, 0.0))
            drawing.features.append(Feature("raise", shapes.plus(shapes.scaled(core, -wall), shapes.constant(floor))))
            drawing.features.append(Feature("carve", capped(core, top, floor)))
    else:
        drawing.features.append(Feature("add", shapes.constant(-depth)))
        core_top = shapes.negative(shapes.drafted(rim, 0.0, wall, -depth, fillet))
        drawing.features.append(
            Feature(
                "raise", shapes.plus(core_top, shapes.constant(-depth)), creases=(shapes.shifted(rim, depth / wall),)
            )
        )
        if dice.chance(0.5):
            crown = shapes.dome(*place(dice, length, width, 0.1), radius=size * dice.between(0.8, 2.0))
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
        cx, cy = place(dice, length, width, 0.4)
        if dice.chance(0.5):
            region = stroke(dice, cx, cy, size)
        else:
            region = closed_region(dice, size * dice.between(0.08, 0.3), size * dice.between(0.08, 0.3), cx, cy)
        wall = dice.draft()
        if engraved:
            body = shapes.drafted(region, 0.0, wall, -height, height * 0.6)
            drawing.features.append(Feature("add", clipped(body, upper=0.0)))
        else:
            body = shapes.negative(shapes.drafted(region, 0.0, wall, -height, height * 0.6))
            drawing.features.append(Feature("add", clipped(body, lower=0.0)))
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
        cx, cy = place(dice, length, width, 0.35)
        extent = size * dice.between(0.15, 0.5)
        floor = -depth * rng.uniform(0.3, 1.0)
        if kind in ("pocket", "hole"):
            region = shapes.circle(cx, cy, extent / 3)
            if kind == "pocket":
                region = closed_region(dice, extent, extent * dice.between(0.5, 1.6), cx, cy)
            if dice.upright():
                drawing.features.append(Feature("step", shapes.constant(floor), region))
            else:
                wall = dice.draft()
                cone = shapes.drafted(region, 0.0, wall, floor)
                drawing.features.append(Feature("carve", cone, creases=(shapes.shifted(region, -floor / wall),)))
        elif kind == "boss":
            region = closed_region(dice, extent * 0.6, extent * 0.6, cx, cy)
            surround = closed_region(dice, extent * 1.6, extent * 1.6, cx, cy)
            drawing.features.append(Feature("step", shapes.constant(floor), surround))
            drawing.features.append(Feature("step", shapes.constant(floor * rng.uniform(0, 0.6)), region, mode="raise"))
        elif kind == "step":
            side = shapes.half_plane(cx, cy, dice.turn(0.9))
            drawing.features.append(Feature("step", shapes.constant(floor), shapes.negative(side)))
        elif kind == "chamfer":
            run = dice.turn(0.9)
            cut = extent * 0.3
            reach = half_extent(length, width, run) - cut
            bevel = shapes.half_plane(reach * math.cos(run), reach * math.sin(run), run)
            drawing.features.append(Feature("carve", shapes.scaled(bevel, -dice.between(0.4, 1.6))))
        else:
            run = dice.turn(0.9)
            radius = extent * dice.between(0.4, 1.0)
            drawing.features.append(Feature("carve", rounded_edge(length, width, run, radius)))
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
        drawing.features.append(Feature("step", shapes.plus(sum_height(drawing), shapes.constant(-depth)), channel))
    elif kind <= 1:
        wall = dice.draft()
        groove = clipped(shapes.drafted(channel, 0.0, wall, -depth), upper=0.0)
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
        cx, cy = place(dice, length, width, 0.1)
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


GROUNDS = (freeform, lens, ribs, terrain)  # of mixtures
MIXED_OF = (*(family.__name__ for family in GROUNDS), prismatic.__name__)


def mixture(dice: Dice, length: float, width: float) -> Drawing:
    """A smooth or ribbed ground with prismatic features cut into it."""
    ground = GROUNDS[int(dice.generator.integers(0, 4))](dice, length, width)
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
