"""What the addon says to a person, in the person's language, though it is said in English.

Errors, reasons and states are written as English sentences where they arise: in the kernel, the runtime and the
environment, which know neither FreeCAD nor Qt, and they travel as text, through processes, files and the history of
jobs. Where the interface shows one, it is recognised by its template (the sentence with {} where something is filled
in), the template is translated, and what was filled in is put back. Nobody who says something has to know of this:
tools/translations collects the templates from the sources, and a text that is not recognised stays as it is.

Standard library only; both worlds use it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Callable, Iterable, List, NamedTuple, Optional, Pattern, Tuple

CONTEXT = "CncTraining_Said"  # in which translations of these templates are looked up
_FIELD = re.compile(r"{(?::([^{}]*))?}")
_NUMBER = r"([-+]?(?:\d[\d.,]*(?:e[-+]?\d+)?|nan|inf)%?)"
_ANYTHING = r"((?:(?![.!?] [A-Z]).)*?)"  # what is filled in does not go on into the next sentence
_BREAK = re.compile(r"(?<=[.!?]) |: |; |, | \(|\)|\n|<br>")
_WEAK = 8  # letters
_LONGEST = 4000  # nobody says more at once; a log is none


def said(text: str) -> str:
    """Marks a text that the interface may show, for tools/translations; what a TrainingError says needs no mark."""
    return text


class Template(NamedTuple):
    """text: with {} or {:spec} for what is filled in. hold: its longest piece, by which most texts are told apart.
    weak: so little of it is literal ("{} and {}") that it counts only where all that is filled in is known too."""

    text: str
    hold: str
    pattern: Pattern[str]
    weak: bool


class Wording:
    """The templates there are, and which of them a text is made of."""

    def __init__(self, templates: Iterable[str]) -> None:
        made = [_template(text) for text in templates]
        # The most literal first: "The disk of {} is full." before "{} is full."
        self._templates = sorted(made, key=lambda one: (-len(_FIELD.sub("", one.text)), one.text))
        self.match = lru_cache(maxsize=2000)(self._match)

    def _match(self, text: str) -> Optional[Tuple[Template, Tuple[str, ...]]]:
        """(template, what is filled in) of a text that is one template as a whole, else None."""
        for template in self._templates:
            if template.hold in text:
                found = template.pattern.fullmatch(text)
                if found is not None:
                    return template, found.groups()
        return None

    def translated(self, text: str, translate: Callable[[str], str]) -> str:
        """text with all of it that is known put through translate (template -> template); the rest as it is."""
        if len(text) > _LONGEST:
            return text
        breaks = [(found.start(), found.end()) for found in _BREAK.finditer(text)] + [(len(text), len(text))]
        done, at = [], 0
        while breaks:
            # The longest piece from here that is known, else the shortest, as it is.
            for number in reversed(range(len(breaks))):
                piece = self._piece(text[at : breaks[number][0]], translate)
                if piece is not None:
                    break
            else:
                number, piece = 0, text[at : breaks[0][0]]
            end, at = breaks[number]
            done += [piece, text[end:at]]
            breaks = breaks[number + 1 :]
        return "".join(done)

    def _piece(self, text: str, translate: Callable[[str], str]) -> Optional[str]:
        """The translation of one template with what is filled in; None where it is none."""
        bare = text.strip()
        known, stop = self.match(bare), ""
        if known is None and bare.endswith("."):
            known, stop = self.match(bare[:-1]), "."
        if known is None:
            return None
        template, values = known
        filled = [self._piece(value, translate) for value in values]
        if template.weak and not all(self._is_known(value) for value in values):
            return None
        words = [one if one is not None else self.translated(v, translate) for one, v in zip(filled, values)]
        made = translate(template.text)
        if words:
            try:
                made = _FIELD.sub("{}", made).format(*words)
            except (IndexError, KeyError, ValueError):  # a translation with other placeholders than the text
                return text
        return text.replace(bare, made + stop)

    def _is_known(self, text: str) -> bool:
        """Whether there is nothing in it but numbers and what some template says; parts of a list count alone."""
        parts = text.split(", ")
        return all(re.fullmatch(_NUMBER, part) or self._piece(part, lambda same: same) is not None for part in parts)


def _template(text: str) -> Template:
    pattern, at, pieces = "", 0, []
    for field in _FIELD.finditer(text):
        pieces.append(text[at : field.start()])
        pattern += re.escape(pieces[-1]) + (_NUMBER if _is_number(field.group(1)) else _ANYTHING)
        at = field.end()
    pieces.append(text[at:])
    pattern += re.escape(pieces[-1])
    weak = sum(len(word) for word in re.findall("[A-Za-z]+", " ".join(pieces))) < _WEAK
    return Template(text, max(pieces, key=len), re.compile(pattern, re.DOTALL), weak)


def _is_number(spec: Optional[str]) -> bool:
    return bool(spec) and str(spec)[-1] in "fgde%"


def templates_of(collected: Path) -> List[str]:
    """The templates in the file that tools/translations writes; none where it cannot be read."""
    from xml.etree import ElementTree

    try:
        root = ElementTree.parse(collected).getroot()
    except (OSError, ElementTree.ParseError):
        return []
    return [
        message.findtext("source", "")
        for context in root.iter("context")
        if context.findtext("name") == CONTEXT
        for message in context.iter("message")
    ]
