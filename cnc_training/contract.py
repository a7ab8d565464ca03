"""What passes between the host (FreeCAD) and the runtime (torch): plain dataclasses, to and from JSON.

Standard library only. Numbers carry their unit in the name. Unknown keys are ignored when reading, so that an older
side can read what a newer one wrote; a missing key takes the default of its field.
"""

from __future__ import annotations

import dataclasses
import json
import typing
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple, Type, TypeVar

PROTOCOL_VERSION = 1
KERNEL_VERSION = 2  # raised whenever machining/ gives another path for a stepover, or another time or label

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """Dataclasses, tuples, lists and dicts as what json.dumps takes."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_json(item) for key, item in value.items()}
    return value


def from_json(cls: Type[T], data: Any) -> T:
    """The dataclass cls from what to_json made. Raises TypeError or ValueError on data of the wrong shape."""
    return _read(cls, data)


def dumps(value: Any) -> str:
    return json.dumps(to_json(value), allow_nan=False, sort_keys=True)


def _read(kind: Any, data: Any) -> Any:
    origin = typing.get_origin(kind)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        if not isinstance(data, dict):
            raise TypeError(f"{kind.__name__}: an object is expected, got {type(data).__name__}")
        hints = typing.get_type_hints(kind)
        known = {f.name for f in dataclasses.fields(kind)}
        return kind(**{name: _read(hints[name], item) for name, item in data.items() if name in known})
    if origin is typing.Union:
        if data is None:
            return None
        return _read(next(a for a in typing.get_args(kind) if a is not type(None)), data)
    if origin in (list, tuple):
        if not isinstance(data, (list, tuple)):
            raise TypeError(f"a list is expected, got {type(data).__name__}")
        item_kind = typing.get_args(kind)[0]
        items = [_read(item_kind, item) for item in data]
        return tuple(items) if origin is tuple else items
    if origin is dict:
        if not isinstance(data, dict):
            raise TypeError(f"an object is expected, got {type(data).__name__}")
        value_kind = typing.get_args(kind)[1]
        return {str(key): _read(value_kind, item) for key, item in data.items()}
    if kind is float:
        if isinstance(data, bool) or not isinstance(data, (int, float)):
            raise TypeError(f"a number is expected, got {data!r}")
        return float(data)
    if kind in (int, str, bool):
        if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
            raise TypeError(f"{kind.__name__} is expected, got {data!r}")
        return data
    return data


# --- machining ---------------------------------------------------------------------------------------------------

PATTERNS = ("zigzag", "oneway", "offset", "offset3d", "circular", "spiral", "waterline", "hybrid", "crossed")
ANGLED = ("zigzag", "oneway", "hybrid", "crossed")  # patterns with lines at an angle


@dataclass(frozen=True)
class ToolSpec:
    """A milling tool. diameter_mm is that of its widest cutting part.

    ball     corner radius = diameter / 2
    flat     corner radius 0
    bull     corner radius between
    tapered  a ball of the corner radius at the tip, then a cone whose side leans taper_angle_deg away from the axis, up
             to the diameter
    profile  a body of revolution: profile_mm lists (height above the tip, radius), from the tip upwards; between two
             points it is straight, above the last a cylinder; diameter 0: from the profile
    """

    kind: str  # "ball" | "bull" | "flat" | "tapered" | "profile"
    diameter_mm: float
    corner_radius_mm: float = 0.0
    flute_length_mm: float = 0.0  # 0: unknown
    name: str = ""
    taper_angle_deg: float = 0.0
    profile_mm: List[List[float]] = field(default_factory=list)
    shank_diameter_mm: float = 0.0  # from flute_length_mm upwards; 0: unknown
    reach_mm: float = 0.0  # from the tip to the holder; 0: unknown
    holder_diameter_mm: float = 0.0


@dataclass(frozen=True)
class Candidate:
    """A finishing strategy that could be chosen. angle_deg: of raster lines, from X towards Y; threshold_deg: surface
    slope at which a hybrid changes from raster (shallow) to waterline (steep). A crossed raster runs along the angle or
    at a right angle to it, wherever that takes fewer lines."""

    pattern: str
    angle_deg: float = 0.0
    threshold_deg: float = 0.0

    @property
    def key(self) -> str:
        """A short stable name: zigzag@45, hybrid35@90, offset."""
        if self.pattern in ("zigzag", "oneway", "crossed"):
            return f"{self.pattern}@{self.angle_deg:g}"
        if self.pattern == "hybrid":
            return f"hybrid{self.threshold_deg:g}@{self.angle_deg:g}"
        return self.pattern


DEFAULT = Candidate("zigzag", 0.0)
LINE0 = Candidate("oneway", 0.0)
PENCIL = Candidate("pencil")  # concave creases alone, after another operation; it has no stepover and is not ranked
CANDIDATES: Tuple[Candidate, ...] = (
    *(Candidate("zigzag", float(a)) for a in range(0, 180, 15)),
    LINE0,
    Candidate("offset"),
    Candidate("offset3d"),
    Candidate("circular"),
    Candidate("spiral"),
    Candidate("waterline"),
    *(Candidate("hybrid", float(a), float(t)) for t in (35, 55) for a in range(0, 180, 30)),
    *(Candidate("crossed", float(a)) for a in range(0, 180, 30)),  # what tools with a flat bottom gain most from
)


@dataclass(frozen=True)
class MachineProfile:
    """What a machine can do, and how its controller plans. X and Y share their limits."""

    name: str = "bench mill"
    controller: str = "linuxcnc"  # "linuxcnc" | "grbl"
    acceleration_xy_mm_s2: float = 1000.0
    acceleration_z_mm_s2: float = 500.0
    rapid_xy_mm_min: float = 10000.0
    rapid_z_mm_min: float = 5000.0
    junction_deviation_mm: float = 0.01  # grbl
    lookahead_blocks: int = 16  # grbl
    path_tolerance_mm: float = 0.004  # linuxcnc: G64 P
    naive_cam_tolerance_mm: float = 0.0  # linuxcnc: G64 Q
    block_rate_hz: float = 0.0  # 0: no limit
    feed_mm_min: float = 1500.0
    plunge_mm_min: float = 450.0
    tool_change_s: float = 0.0
    dwell_s: float = 0.0
    spindle_rpm: float = 12000.0


@dataclass(frozen=True)
class Setup:
    """Everything besides part, tool and strategy that decides a finishing path. Coordinates: the part's, Z up.

    A bound of None means: from the part. boundaries: closed polygons in XY; the tool's centre stays inside their union.
    entry says how the tool comes down to a pass that no link leads to, and how it leaves one: straight, down a ramp
    along the pass, or tangentially on an arc away from the surface.
    """

    clearance_height_mm: float = 0.0
    safe_height_mm: float = 0.0
    start_depth_mm: Optional[float] = None  # surface above it is left alone
    final_depth_mm: Optional[float] = None  # the tip goes no deeper
    stock_min_mm: Optional[List[float]] = None  # x, y, z
    stock_max_mm: Optional[List[float]] = None
    boundaries: List[List[List[float]]] = field(default_factory=list)
    stock_to_leave_mm: float = 0.0
    tolerance_mm: float = 0.01  # whole error allowed; the emitted path uses at most half of it
    feed_mm_min: float = 1500.0
    plunge_mm_min: float = 450.0
    cut_mode: str = "both"  # "both" | "climb" | "conventional": for one-way patterns
    decimals: int = 3  # of the posted program, in mm
    entry: str = "plunge"  # "plunge" | "ramp" | "arc"
    lead_radius_mm: float = 0.0  # of arcs, and height above the surface from which ramps run; 0: from the tool
    ramp_angle_deg: float = 5.0  # against the surface
    arcs: bool = False  # posted as circular moves (G2, G3) where they keep the tolerance
    pencil: bool = False  # after the strategy's own passes, one along each concave crease
    avoid_margin_mm: float = 0.0  # what the tool keeps from the faces it has to avoid


@dataclass(frozen=True)
class CuspStatistics:
    """Cusp left on the reachable surface below 80 degrees, concave creases left out, along the surface normal."""

    p98_mm: float
    max_mm: float
    over_fraction: float  # share of that area over the limit
    largest_over_area_mm2: float  # largest connected area over three times the limit
    under_limit: bool


@dataclass
class RankedCandidate:
    """One row of the ranking. Times are None where they were not computed; reason says why it is not feasible, or why
    the model put it there."""

    candidate: Candidate
    stepover_mm: Optional[float] = None
    predicted_time_s: Optional[float] = None
    predicted_spread: Optional[float] = None  # standard deviation of ln(time) over the ensemble
    verified_time_s: Optional[float] = None
    cusp: Optional[CuspStatistics] = None
    feasible: bool = True
    reason: str = ""
    path_file: str = ""  # .npz of the toolpath, when asked for


@dataclass
class RankRequest:
    """serve verb "rank". part_file: .npz with vertices (n,3) float64 mm, triangles (m,3) int64, and optionally selected
    (m,) uint8: 0 for faces to leave, 1 to finish, 2 to keep off."""

    part_file: str
    tool: ToolSpec
    cusp_mm: float
    machine: MachineProfile
    setup: Setup
    model: str = ""  # path of an .onnx; "": the rule-based choice
    n_verify: int = 5
    candidates: List[Candidate] = field(default_factory=list)  # empty: CANDIDATES
    verify: bool = True
    path_folder: str = ""  # where toolpaths of verified candidates are written
    seed: int = 0


@dataclass
class RankResult:
    rows: List[RankedCandidate] = field(default_factory=list)  # best first
    chosen: int = 0  # index into rows
    default: int = 0
    line0: Optional[int] = None
    model: str = ""
    abstained: bool = False
    kernel_version: int = KERNEL_VERSION
    unfinished_area_mm2: float = 0.0  # reachable only by another operation (walls over 80 degrees, unreachable)
    messages: List[str] = field(default_factory=list)
    seconds: float = 0.0


# --- jobs --------------------------------------------------------------------------------------------------------

VERBS = ("prepare", "probe", "generate", "merge", "train", "fine-tune", "evaluate", "rank", "serve")


@dataclass
class GenerateRequest:
    """Label synthetic parts (or the meshes of a folder) and write a dataset."""

    name: str
    folder: str  # the dataset's folder
    samples: int = 1500
    shape_diversity: float = 0.60
    slope_mix: float = 0.50
    seed: int = 1
    workers: int = 0  # 0: one for each core
    overwrite: bool = False
    resume: bool = True
    shard: str = ""  # "I/N"
    parts_file: str = ""  # a parts.json: label these meshes instead (curated dataset)
    parts_folder: str = ""  # or a folder of STL, OBJ, PLY, STEP and FCStd files
    freecad: str = ""  # path of freecadcmd, which reads STEP and FCStd; "": they are left out
    families: List[str] = field(default_factory=list)  # empty: all
    tools: List[ToolSpec] = field(default_factory=list)  # empty: drawn by seed


@dataclass
class TrainRequest:
    """Train, fork or fine-tune a strategy model. base: "" (scratch), "base", a model's name, or a path (.pt, .onnx)."""

    name: str
    models_folder: str
    dataset: str = ""  # folder; "": synthetic samples are made first
    base: str = ""
    fine_tune: bool = False
    device: str = "auto"  # "auto" | "cpu" | "cuda"
    epochs: int = 40
    learning_rate: float = 0.002
    features: str = "v2"  # "v2" maps and descriptors | "v1" descriptors only
    seed: int = 1
    samples: int = 200  # made when there is no dataset
    leave_out: List[str] = field(default_factory=list)  # families of parts that are not learned from
    checkpoint_folder: str = ""
    resume: bool = True
    overwrite: bool = False


@dataclass
class EvaluateRequest:
    """Judge a model on meshes (parts.json), on a dataset folder, or on fresh synthetic parts."""

    model: str
    parts_file: str = ""
    dataset: str = ""
    synthetic: int = 0
    tools: List[str] = field(default_factory=list)  # of "ball6", "bull6r1", "flat6"; empty: all
    cusps_mm: List[float] = field(default_factory=list)
    machines: List[str] = field(default_factory=list)
    seed: int = 7
    report_folder: str = ""
    workers: int = 0


@dataclass
class DatasetCard:
    schema_version: int = 1
    name: str = ""
    generator_version: int = 1
    kernel_version: int = KERNEL_VERSION
    seed: int = 0
    samples: int = 0
    parameters: Dict[str, Any] = field(default_factory=dict)
    families: Dict[str, int] = field(default_factory=dict)
    balance: Dict[str, int] = field(default_factory=dict)  # best candidate -> parts
    shards: Dict[str, str] = field(default_factory=dict)  # file name -> SHA-256
    created: str = ""


@dataclass
class ModelCard:
    schema_version: int = 1
    name: str = ""
    addon_version: str = ""
    kernel_version: int = KERNEL_VERSION
    features: str = "v2"
    created: str = ""
    base: str = ""
    weights_sha256: str = ""
    dataset: Dict[str, Any] = field(default_factory=dict)  # name, shards with hashes, samples
    meshes: List[str] = field(default_factory=list)  # SHA-256 of real meshes trained on
    split: Dict[str, Any] = field(default_factory=dict)
    training: Dict[str, Any] = field(default_factory=dict)
    metrics: Dict[str, Any] = field(default_factory=dict)  # against all baselines
    sbs: str = ""  # single best fixed strategy of the training parts
    golden: Dict[str, Any] = field(default_factory=dict)  # a request with its answer, asked before activation
    versions: Dict[str, str] = field(default_factory=dict)


@dataclass
class GateVerdict:
    """May this model replace the active one? upper_bound: of the 90 % bootstrap interval, by part, of the difference of
    model_only regrets (new minus old)."""

    passed: bool
    reason: str
    against: str = ""  # name of the model, "base" or "rule"
    n_parts: int = 0
    regret_new: Optional[float] = None
    regret_old: Optional[float] = None
    upper_bound: Optional[float] = None
    overruled: bool = False
