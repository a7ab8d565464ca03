"""The shapes that synthetic parts are drawn with: regions as signed distances (negative inside) and smooth surfaces.

All functions return fields: (x, y) -> value for arrays of shape (n,), in millimetres.
"""

from __future__ import annotations

import math

import numpy as np

from cnc_training.runtime.synthetic_mesh import Field


def circle(cx: float, cy: float, radius: float) -> Field:
    return lambda x, y: np.hypot(x - cx, y - cy) - radius


def ellipse(cx: float, cy: float, a: float, b: float, turn: float = 0.0) -> Field:
    """First-order distance to an ellipse: exact on the rim, where it matters."""
    c, s = math.cos(turn), math.sin(turn)

    def distance(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        u, v = c * (x - cx) + s * (y - cy), -s * (x - cx) + c * (y - cy)
        k1 = np.sqrt((u / a) ** 2 + (v / b) ** 2)
        k2 = np.sqrt((u / a**2) ** 2 + (v / b**2) ** 2)
        return np.where(k2 > 1e-12, k1 * (k1 - 1) / np.maximum(k2, 1e-12), -min(a, b))

    return distance


def rounded_box(cx: float, cy: float, length: float, width: float, radius: float = 0.0, turn: float = 0.0) -> Field:
    c, s = math.cos(turn), math.sin(turn)
    r = min(radius, 0.499 * length, 0.499 * width)

    def distance(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        u = np.abs(c * (x - cx) + s * (y - cy)) - length / 2 + r
        v = np.abs(-s * (x - cx) + c * (y - cy)) - width / 2 + r
        return np.hypot(np.maximum(u, 0), np.maximum(v, 0)) + np.minimum(np.maximum(u, v), 0) - r

    return distance


def polygon(cx: float, cy: float, radius: float, corners: int, turn: float = 0.0) -> Field:
    """A regular polygon; the distance is that to the nearest side's line."""
    angles = turn + 2 * math.pi * (np.arange(corners) + 0.5) / corners
    inner = radius * math.cos(math.pi / corners)

    def distance(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        sides = np.outer(np.cos(angles), x - cx) + np.outer(np.sin(angles), y - cy)
        return sides.max(axis=0) - inner

    return distance


def capsule(ax: float, ay: float, bx: float, by: float, radius: float) -> Field:
    def distance(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        dx, dy = bx - ax, by - ay
        t = np.clip(((x - ax) * dx + (y - ay) * dy) / max(dx * dx + dy * dy, 1e-12), 0, 1)
        return np.hypot(x - ax - t * dx, y - ay - t * dy) - radius

    return distance


def path_band(points: np.ndarray, radius: float) -> Field:
    """The band of a given radius around a polyline (n,2)."""

    def distance(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        nearest = np.full_like(x, np.inf)
        for (ax, ay), (bx, by) in zip(points[:-1], points[1:], strict=True):
            nearest = np.minimum(nearest, capsule(ax, ay, bx, by, 0.0)(x, y))
        return nearest - radius

    return distance


def half_plane(px: float, py: float, direction: float) -> Field:
    """Negative behind the line through (px, py) whose outward normal points to direction (radians)."""
    c, s = math.cos(direction), math.sin(direction)
    return lambda x, y: (x - px) * c + (y - py) * s


def united(*regions: Field) -> Field:
    return lambda x, y: np.minimum.reduce([region(x, y) for region in regions])


def shifted(region: Field, by: float) -> Field:
    """The same region grown by -by (a contour of the distance)."""
    return lambda x, y: region(x, y) + by


def constant(value: float) -> Field:
    return lambda x, y: np.full_like(x, value)


def drafted(region: Field, rim_z: float, per_mm: float, floor_z: float, fillet: float = 0.0) -> Field:
    """A wall that starts at rim_z on the region's contour and falls inwards by per_mm a millimetre to floor_z.

    fillet > 0 rounds the foot: a smooth maximum of wall and floor, of about that radius.
    """

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        wall = rim_z + per_mm * region(x, y)
        return smooth_maximum(wall, np.full_like(wall, floor_z), fillet)

    return surface


def smooth_maximum(a: np.ndarray, b: np.ndarray, width: float) -> np.ndarray:
    """Maximum with a rounded crease: a parabola where a and b differ by less than width."""
    if width <= 0:
        return np.maximum(a, b)
    h = np.clip(0.5 + 0.5 * (a - b) / width, 0.0, 1.0)
    return b + (a - b) * h + width * h * (1 - h)


def bumps(generator: np.random.Generator, length: float, width: float, count: int, size: float) -> Field:
    """A sum of round hills and hollows of about the given size, with heights around 1."""
    cx = generator.uniform(-length / 2, length / 2, count)
    cy = generator.uniform(-width / 2, width / 2, count)
    radius = size * generator.uniform(0.6, 1.6, count)
    height = generator.normal(0, 1, count)
    stretch = generator.uniform(0.5, 1.0, count)
    turn = generator.uniform(0, math.pi, count)

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        z = np.zeros_like(x)
        for k in range(count):
            c, s = math.cos(turn[k]), math.sin(turn[k])
            u, v = c * (x - cx[k]) + s * (y - cy[k]), -s * (x - cx[k]) + c * (y - cy[k])
            z = z + height[k] * np.exp(-((u / radius[k]) ** 2) - (v / (radius[k] * stretch[k])) ** 2)
        return z

    return surface


def waves(generator: np.random.Generator, wavelength: float, modes: int, directed: float, turn: float) -> Field:
    """Smooth waves. directed 0: from all sides; 1: all along one direction (a field with a grain)."""
    angle = turn + (1 - directed) * generator.uniform(-math.pi / 2, math.pi / 2, modes)
    number = 2 * math.pi / (wavelength * generator.uniform(0.6, 1.8, modes))
    phase = generator.uniform(0, 2 * math.pi, modes)
    height = generator.normal(0, 1, modes) / math.sqrt(modes)

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        along = np.outer(np.cos(angle) * number, x) + np.outer(np.sin(angle) * number, y)
        return height @ np.sin(along + phase[:, None])

    return surface


def terrain(generator: np.random.Generator, wavelength: float, octaves: int, ridged: bool) -> Field:
    """Hills with detail at every scale; ridged ones have sharp crests like mountains."""
    layers = [waves(generator, wavelength / 2**k, 6, 0.0, generator.uniform(0, math.pi)) for k in range(octaves)]

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        z = np.zeros_like(x)
        for k, layer in enumerate(layers):
            value = layer(x, y)
            z = z + 0.5**k * (1.0 - 1.5 * np.abs(value) if ridged else value)
        return z

    return surface


def tilted(dx: float, dy: float) -> Field:
    return lambda x, y: dx * x + dy * y


def dome(cx: float, cy: float, radius: float) -> Field:
    """Upper side of a sphere whose top is at z = 0; below its equator a steep cone, so that it can be cut off."""

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        r = np.hypot(x - cx, y - cy)
        limit = 0.985 * radius
        cap = np.sqrt(radius**2 - np.minimum(r, limit) ** 2) - radius
        return cap - 6.0 * np.maximum(r - limit, 0.0)

    return surface


def cylinder(px: float, py: float, direction: float, radius: float) -> Field:
    """Upper side of a lying cylinder whose crest, at z = 0, passes through (px, py) along direction."""
    across = half_plane(px, py, direction + math.pi / 2)

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        d = np.abs(across(x, y))
        limit = 0.985 * radius
        return np.sqrt(radius**2 - np.minimum(d, limit) ** 2) - radius - 6.0 * np.maximum(d - limit, 0.0)

    return surface


def blade(length: float, camber: float, twist: float, thickness: float) -> Field:
    """The suction side of a blade: a chord section that turns and thins along the span."""

    def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        span = x / length + 0.5
        chord = y / length * 2
        section = camber * (1 - chord**2) * (1 - 0.5 * span) + thickness * (1 - span) * np.exp(
            -((chord + 0.3) ** 2) * 3
        )
        return section + twist * (span - 0.5) * y

    return surface


def scaled(surface: Field, factor: float) -> Field:
    return lambda x, y: factor * surface(x, y)


def plus(*surfaces: Field) -> Field:
    return lambda x, y: sum((surface(x, y) for surface in surfaces[1:]), surfaces[0](x, y))


def negative(surface: Field) -> Field:
    return lambda x, y: -surface(x, y)


def largest(*surfaces: Field) -> Field:
    return lambda x, y: np.maximum.reduce([surface(x, y) for surface in surfaces])


def with_steepness(surface: Field, length: float, width: float, slope: float, max_height: float) -> Field:
    """The surface scaled to a 90th percentile slope (rise over run) of slope and a range of at most max_height."""
    x, y = np.meshgrid(np.linspace(-length / 2, length / 2, 48), np.linspace(-width / 2, width / 2, 48))
    z = surface(x.ravel(), y.ravel()).reshape(x.shape)
    gy, gx = np.gradient(z, width / 47, length / 47)
    steepness = float(np.quantile(np.hypot(gx, gy), 0.9))
    extent = float(z.max() - z.min())
    factor = min(slope / max(steepness, 1e-9), max_height / max(extent, 1e-9))
    return scaled(surface, factor)
