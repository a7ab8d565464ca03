"""Which English texts of the sources may be shown to a person, as templates: see cnc_training/wording.py.

They are what errors say, what said(text) marks, and what a few calls take that only make such texts. An f-string
becomes its text with {} where a value is filled in, {:.1f} where that is a number; where a value is one of two
literals (f"{'cannot' if refused else 'can'} be used") both texts are made.
"""

from __future__ import annotations

import ast
import itertools
import re
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, Optional, Set, Tuple

ROOT_ERROR = "TrainingError"
ERROR_TEXTS = ("message", "hint")  # arguments 1 and 2
MARK = "said"
# Other calls whose literal arguments at these places are shown.
SAID_BY: Dict[str, Tuple[int, ...]] = {
    "_Known": (2, 3),
    "Refused": (1,),
    "Retry": (1,),
    "Readiness": (1,),
    "GateVerdict": (1,),
    "Backend": (1,),
    "failed": (1,),
    "_step": (2,),
    "progress": (3,),
    "_bad": (1,),
    "_refusal": (0,),
    "_refused": (1,),
    "_Forbidden": (0,),
}
FIELD = "{}"
_NUMBER = re.compile(r"[-+]?[,0]?\d*(?:\.\d+)?[fgde%]")
_AS_THEY_ARE = ("strip", "rstrip", "lstrip")


def error_classes(trees: Iterable[ast.AST]) -> Set[str]:
    """Names of TrainingError and all classes made from it."""
    bases = {
        node.name: {base.id if isinstance(base, ast.Name) else getattr(base, "attr", "") for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found, before = {ROOT_ERROR}, 0
    while len(found) != before:
        before = len(found)
        found |= {name for name, of in bases.items() if of & found}
    return found


def parsed(folder: Path) -> Dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))}


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def said_by(node: ast.Call, errors: Set[str]) -> List[ast.expr]:
    """The arguments of a call that a person may read."""
    name = called(node)
    if name in errors:
        places = (0,) if name == "Cancelled" else (1, 2)
        named = [keyword.value for keyword in node.keywords if keyword.arg in ERROR_TEXTS]
    elif name == MARK:
        places, named = (0,), []
    else:
        places, named = SAID_BY.get(name, ()), []
    return [node.args[place] for place in places if place < len(node.args)] + named


def templates(tree: ast.AST, errors: Set[str]) -> Iterator[str]:
    """Every template of one source."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for argument in said_by(node, errors):
                found = [bare(text) for text in texts(argument)]
                yield from (text for text in [*found, *_fallbacks(argument)] if has_words(text))
        elif isinstance(node, ast.ClassDef) and node.name == "Cancelled":
            for default in ast.walk(node):
                if isinstance(default, ast.arguments):
                    yield from (d.value for d in default.defaults if isinstance(d, ast.Constant) and d.value)


def texts(node: ast.expr) -> List[str]:
    """The templates that an expression may give; none where it is no literal text (passed on from elsewhere)."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        parts = [_part(value) for value in node.values]
        return ["".join(chosen) for chosen in itertools.product(*parts)]
    if isinstance(node, ast.IfExp):
        return texts(node.body) + texts(node.orelse)
    if isinstance(node, ast.BoolOp):
        return [text for value in node.values for text in texts(value)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = texts(node.left), texts(node.right)
        if not left and not right:
            return []
        return [a + b for a in left or [FIELD] for b in right or [FIELD]]
    if isinstance(node, ast.Call):
        if called(node) == MARK:
            return texts(node.args[0])
        if isinstance(node.func, ast.Attribute) and node.func.attr in _AS_THEY_ARE:
            return texts(node.func.value)
    return []


def bare(text: str) -> str:
    """Without what is only set beside it: a sentence of its own before or after."""
    return re.sub(r"(?<=[.!?]) {}$", "", re.sub(r"^{} (?=[A-Z])", "", text.strip())).strip()


def _fallbacks(node: ast.expr) -> Iterator[str]:
    """Literal texts among the values of f-strings: "nothing" of f"{reason or 'nothing'}"."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.FormattedValue) and isinstance(inner.value, ast.BoolOp):
            yield from texts(inner.value)


def _part(node: ast.expr) -> List[str]:
    """A piece of an f-string: literal text, or what stands for the value."""
    if isinstance(node, ast.Constant):
        return [str(node.value)]
    assert isinstance(node, ast.FormattedValue)
    if isinstance(node.value, ast.IfExp):
        both = texts(node.value)
        if len(both) == 2:
            return both
    spec = "".join(texts(node.format_spec)) if node.format_spec is not None else ""
    return ["{:" + spec + "}" if _NUMBER.fullmatch(spec) else FIELD]


def has_words(text: str) -> bool:
    """Whether there is a word in it; what only puts other texts together needs no translation."""
    return re.search(r"[A-Za-z]{2,}", re.sub(r"{[^{}]*}", "", text)) is not None


def passed_on(node: ast.expr) -> Iterator[ast.expr]:
    """The parts of an argument that are no literal text: a name, an attribute, a call."""
    if isinstance(node, ast.IfExp):
        yield from passed_on(node.body)
        yield from passed_on(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from passed_on(value)
    elif not texts(node) and not (isinstance(node, ast.Constant) and node.value == ""):
        yield node


def enclosing(tree: ast.AST, inner: ast.AST) -> Optional[ast.AST]:
    """The innermost function around a node."""
    found = None
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and any(one is inner for one in ast.walk(node)):
            found = node
    return found
