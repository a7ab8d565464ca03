"""A picture of a tool path over its part, drawn without a window."""

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import LightSource

from cnc_training.machining.cutter import Cutter
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.grid import Grid

PIXELS_ACROSS = 500
NEEDLE_MM = 0.02  # a cutter so thin that it draws the part itself


def draw_toolpath(strategy, inputs, target):
    """Left: the whole path seen from above, its height as colour, links and rapids apart. Right: a close look."""
    mesh = inputs.geometry.mesh
    low, high = mesh.bounds
    step_mm = float(max(high[:2] - low[:2])) / PIXELS_ACROSS
    grid = Grid.covering(low[:2], high[:2], step_mm)
    height = DropCutter(mesh, Cutter("ball", NEEDLE_MM)).on_grid(grid, float(low[2]))
    shade = LightSource(315, 40).hillshade(height, dx=step_mm, dy=step_mm)
    starts, ends, rapid = moves_of(strategy.Path.Commands)
    figure, axes = plt.subplots(1, 2, figsize=(16, 6.4), constrained_layout=True)
    extent = (grid.x[0], grid.x[-1], grid.y[0], grid.y[-1])
    for axis, width in zip(axes, (0.35, 1.1)):
        axis.imshow(shade, origin="lower", extent=extent, cmap="gray", vmin=-0.4, vmax=1.0)
        feeds = LineCollection(
            np.stack([starts[~rapid, :2], ends[~rapid, :2]], axis=1), cmap="viridis", linewidths=width
        )
        feeds.set_array(0.5 * (starts[~rapid, 2] + ends[~rapid, 2]))
        axis.add_collection(feeds)
        across = np.stack([starts[rapid, :2], ends[rapid, :2]], axis=1)
        axis.add_collection(LineCollection(across, colors="crimson", linewidths=0.6))
        axis.set_aspect("equal")
        axis.set_xlabel("X mm")
        axis.set_ylabel("Y mm")
    middle, half = 0.5 * (low[:2] + high[:2]), 0.125 * (high[:2] - low[:2])
    axes[1].set_xlim(middle[0] - half[0], middle[0] + half[0])
    axes[1].set_ylim(middle[1] - half[1], middle[1] + half[1])
    figure.colorbar(feeds, ax=axes, label="height of the tool's tip, mm", shrink=0.8)
    minutes, seconds = divmod(round(strategy.VerifiedTime), 60)
    figure.suptitle(
        f"{strategy.Pattern} at {strategy.Angle.Value:g}°, stepover {strategy.Stepover.Value:.3f} mm, "
        f"98 % under {strategy.Cusp.Value:.4f} mm, {minutes} min {seconds} s (rapids red)"
    )
    figure.savefig(str(target), dpi=110)


def moves_of(commands):
    """(starts (n, 3), ends (n, 3), rapid (n,)) of straight moves, from the first known place on."""
    here, starts, ends, rapid = [None, None, None], [], [], []
    for command in commands:
        if command.Name not in ("G0", "G1"):
            continue
        words = command.Parameters
        there = [words.get(axis, here[k]) for k, axis in enumerate("XYZ")]
        if None not in here:
            starts.append(here)
            ends.append(there)
            rapid.append(command.Name == "G0")
        here = there
    return np.array(starts), np.array(ends), np.array(rapid)
