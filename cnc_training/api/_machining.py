"""Strategy operations of CAM Jobs."""

from __future__ import annotations

from typing import Any, List, Sequence

from cnc_training.application import application
from cnc_training.contract import RankRequest, RankResult


def rank(request: Any, timeout_s: float = 600.0) -> RankResult:
    """Rank finishing strategies, and wait. request: a contract.RankRequest; or a strategy operation of a CAM Job, which
    then records the winner and cuts it at the next recompute."""
    if isinstance(request, RankRequest):
        return application().predictor.rank(request, timeout_s)
    from cnc_training.cam import ranking

    return ranking.rank(request, timeout_s=timeout_s)


def add_operation(job: Any = None, faces: Sequence[Any] = (), **settings: Any) -> Any:
    """Add a strategy operation to a CAM Job (the document's only one unless given) and return it. Inside FreeCAD only.

    faces: (object, "Face3") pairs, empty for the whole model. settings: tool_controller, and properties by name.
    """
    from cnc_training.cam import operation

    return operation.create(job, faces, **settings)


def rank_tools(operation: Any, timeout_s: float = 600.0) -> List[Any]:
    """Rank with each tool controller of a strategy operation's Job, and wait. Returns cam.tool_ranking.ToolChoice
    objects; `cam.tool_ranking.use(operation, choice)` takes one. timeout_s: for each tool. Inside FreeCAD only."""
    from cnc_training.cam import tool_ranking

    return tool_ranking.rank_all(operation, timeout_s)


def as_freecad_operation(operation: Any) -> Any:
    """Write a strategy operation's choice as FreeCAD's own 3D Surface or Waterline and switch the operation off; the
    new one. Inside FreeCAD only; raises GeometryError with the reason where FreeCAD has no such operation."""
    from cnc_training.cam import native_operation

    return native_operation.write(operation)


def choose_strategy(operation: Any, strategy: str) -> None:
    """Take another strategy of an operation's ranking than the winner; one that was not verified is verified first.
    strategy: its candidate's key, such as "zigzag@45". It is cut at the next recompute. Inside FreeCAD only."""
    from cnc_training.cam import choosing

    choosing.choose(operation, strategy)


def cusp_map(operation: Any, strategy: str = "") -> Any:
    """How high the ridges would be where, with a strategy of the ranking or with the one in use: point (n, 3) mm,
    normal (n, 3), cusp_mm (n,). Changes nothing. Inside FreeCAD only."""
    from cnc_training.cam import choosing

    return choosing.cusp_map(operation, strategy)


def use_tool(operation: Any, controller: Any) -> None:
    """Rank with another tool controller of the Job, and give the operation that tool and its best strategy. A
    controller without feeds gets those of the machine profile. Inside FreeCAD only."""
    from cnc_training.cam import tool_ranking

    tool_ranking.rank_and_use(operation, controller)


def take_feeds(operation: Any) -> None:
    """Write the machine profile's feeds and speed into the operation's tool controller where it has none. Inside
    FreeCAD only."""
    from cnc_training.cam import tool_ranking

    tool_ranking.take_feeds(operation)
