"""Signs in a value that its text was misread: where they stand, a value is more often wrong than
right, and none is better."""

from __future__ import annotations

import json
import re
from typing import Any

from forge_gui.engine.structured.changes import Certainty, Change, certainty_of
from forge_gui.engine.structured.outcome import Outcome, Rung

_NEXT_MEMBER = re.compile(
    r"""[,;}\]\n|.]\s*(?:["“”„][^"“”„\n{}\[\]:,]{1,60}["“”„]\s*(?::|=>|=|：)(?=\s*["'“„{\[\d\-tfnTFN])
          |'[^'\n{}\[\]:,]{1,60}'\s*(?::|=>|=)(?=\s*["'{\[\d\-tfnTFN]))""",
    re.VERBOSE,
)
_NEXT_BARE_KEY = re.compile(r"^[^\n]*\w[\"']\s*[,،]\s*[@$\w][\w.-]*\s*(?::|=)\s*[\"'{\[\d]")
_ENDS_OPEN = re.compile(r"(?:[:=]\s*[{\[(]|\"\s*[,;:،]|,\s*\")\s*$")
_HOLDS_CALL = re.compile(r"^[%&@$#~]?\w*[\[{(].*[:=].*[\]})]$", re.DOTALL)
_ESCAPED = re.compile(r"^\\[\[{\"]")
_ODD_KEY = re.compile(r"[\n{}\[\]]|^\W*$|\"\s*[,:;]|[,:;]\s*\"|^\"[^\"]*\"$")
_REFUSED = frozenset({Change.LOST, Change.LIBRARY})
_HARMLESS = frozenset(
    one for one in Change if certainty_of(one) is Certainty.SAFE or one is Change.TWICE
)
"""Changes beside which a key that stands twice is one that its writer wrote twice."""
_UNDONE = frozenset(
    {
        Change.PREFIXES, Change.UNESCAPED, Change.THINKING, Change.FENCE, Change.ENTITIES,
        Change.PERCENT, Change.INVISIBLE, Change.ENCODED, Change.MISREAD,
    }
)  # fmt: skip
_CHOSEN = frozenset({Change.CHOSEN, Change.PROSE})
_BEGINS = re.compile(r"\s*(?:\{\s*[\"'\w]|\[\s*[\"'{\[])")
_SUSPECT = re.compile(r"[\"'“”„]|[:=]\s*[{\[(]|^[%&@$\\]")
_KEPT = frozenset({Change.INNER_QUOTES, Change.HALF_QUOTED, Change.EXTRA_QUOTE})
_BRACKETS = frozenset(
    {
        Change.INNER_CLOSER, Change.EXTRA_CLOSER, Change.EARLY_CLOSER, Change.WRONG_CLOSER,
        Change.OPENER, Change.WRONG_KIND,
    }
)  # fmt: skip
_MOST_KINDS = 5
_MOST = 4_000


def doubt(outcome: Outcome, text: str) -> str:
    """Why the value is more likely wrong than right, as a clause; empty where nothing says so."""
    if outcome.value in ({}, []) and Change.PROSE in {one.change for one in outcome.changes}:
        return "there is nothing but empty brackets in it"
    if outcome.rung in (Rung.STRICT, Rung.PEELED, Rung.COMPLETED):
        return "" if outcome.rung is not Rung.PEELED else _left_behind(outcome, text)
    made = {one.change for one in outcome.changes}
    if made & _REFUSED or (Change.TWICE in made and not made <= _HARMLESS):
        return "a part of it fits nowhere"
    if _is_too_much(made):
        return "too much in it would have to be guessed at once"
    quoted = any(one.change in _KEPT for one in outcome.changes)
    for key, value in _texts(outcome.value):
        if key and not key.isidentifier() and _is_odd_key(key) and not _is_spelled(key, text):
            return f"the key {key[:40]!r} is none"
        if _SUSPECT.search(value):
            why = _misread(value, quoted)
            if why and not _is_spelled(value, text):
                return why
    return _left_behind(outcome, text)


def _is_too_much(made: set[Change]) -> bool:
    """Whether changes were made that are right one by one and hardly ever together: then one of
    them was made because another one was wrong."""
    if made & _BRACKETS and made & {Change.BARE, Change.INNER_QUOTES, Change.INNER_LIST}:
        return True
    if Change.INNER_QUOTES in made and made & {Change.COMMA, Change.COLON}:
        return True
    if {Change.UNCLEAR, Change.PROSE} <= made:
        return True
    return sum(certainty_of(one) > Certainty.SAFE for one in made) >= _MOST_KINDS


def _is_odd_key(key: str) -> bool:
    return bool(_ODD_KEY.search(key)) or key.count('"') % 2 == 1


def _is_spelled(one: str, text: str) -> bool:
    """Whether the text has it in quotes as JSON has to be written: then it is what it says."""
    return any(json.dumps(one, ensure_ascii=plain) in text for plain in (False, True))


def _misread(value: str, quoted: bool) -> str:
    if quoted and _is_odd(value):
        return "a text in it holds half a pair of quotes"
    return "a text in it holds what look like its neighbours" if _is_swallowed(value) else ""


def _is_swallowed(value: str) -> bool:
    if len(value) < 2 or (value[0] in "{[" and value[-1] in "}]"):
        return False
    return bool(
        _NEXT_MEMBER.search(value)
        or _NEXT_BARE_KEY.search(value)
        or _ENDS_OPEN.search(value)
        or _ESCAPED.match(value)
        or (value[0] in "%&@$" and _HOLDS_CALL.match(value))
    )


def _is_odd(value: str) -> bool:
    """Whether a quote at an edge of a text has no partner in it."""
    edge = value[:1] == '"' or value[-1:] == '"' or value.lstrip()[:1] == '"'
    return edge and value.count('"') % 2 == 1


def _left_behind(outcome: Outcome, text: str) -> str:
    """Whether the text is JSON from its first sign on, and the value is only a piece of it."""
    source = outcome.source.lstrip()
    if not source or not _BEGINS.match(text) or text.lstrip().startswith(source[:40]):
        return ""
    made = {one.change for one in outcome.changes}
    if made & _UNDONE or (Change.CHOSEN in made and made <= _CHOSEN):
        return ""
    return "only a piece of it could be read" if len(source) < 0.8 * len(text) else ""


def _texts(value: Any) -> list[tuple[str | None, str]]:
    """Texts with their keys, and every other key with an empty one; not more than `_MOST`."""
    found: list[tuple[str | None, str]] = [(None, value)] if isinstance(value, str) else []
    stack = [value]
    while stack and len(found) < _MOST:
        one = stack.pop()
        if isinstance(one, dict):
            for key, inner in one.items():
                if isinstance(inner, str):
                    found.append((key, inner))
                else:
                    found.append((key, ""))
                    stack.append(inner)
        elif isinstance(one, list):
            for inner in one:
                if isinstance(inner, str):
                    found.append((None, inner))
                elif isinstance(inner, dict | list):
                    stack.append(inner)
    return found
