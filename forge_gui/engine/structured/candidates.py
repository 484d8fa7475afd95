"""The pieces of JSON in a text, and which of them is meant as the answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from forge_gui.engine.structured import signs, strict
from forge_gui.engine.structured.changes import Change, Ledger
from forge_gui.engine.structured.cursor import Effort, NotHere, TooDeep, TooMuch
from forge_gui.engine.structured.document import Reading, is_half_key, is_shape, read_document
from forge_gui.engine.structured.outcome import Outcome, Rung
from forge_gui.engine.structured.partial import complete, may_be_open_inside
from forge_gui.engine.structured.peel import Segment
from forge_gui.engine.structured.quick import read_quickly

_OPENER = re.compile(r"[{\[｛［【]")
_PREAMBLE = re.compile(r"\s*(?:<\?php\b)?\s*(?:return\b|[\w$@%.: ]{1,80}=(?!=))?\s*")
_CALL = re.compile(
    r"(?:new\s+)?[A-Za-z_][\w.]*\((?=\s*(?:\w+\s*=[^=]|\"[^\"\n]{1,80}\"\s*=>|'[^'\n]{1,80}'\s*=>))"
    r"|(?:\w{0,20}[mM]apOf|Dict)\("
    r"|(?:new\s+)?(?:collections\.)?(?:array|list|set|frozenset|dict|OrderedDict|Map)\(",
    re.IGNORECASE,
)
_HEADING = re.compile(r"\s*(?:#{1,6}\s|\d{1,3}[.)]\s|\*\*|[-*•]\s)[^\n]{1,120}\s*$")
_DIGITS = re.compile(r"\d+")
_LONGEST_RULE = 24
"""Signs between rows of a list."""
_MOST_TRIES = 24
_MOST_SEGMENTS = 60
_MOST_WORK = 4
"""How often a text is read over and over, in its own lengths."""
_FINAL = re.compile(
    r"\b(?:final|answer|result|corrected|correct|output|response|updated|revised|fix(?:ed)?|here\s+is"
    r"|here's|actual|solution|assistant|ai|bot|model|instead|ergebnis|antwort|endg\w+|résultat|réponse|respuesta)\b",
    re.IGNORECASE,
)
_DRAFT = re.compile(
    r"\b(?:example|e\.g|format|schema|template|draft|input|given|such as|like|structure|shape"
    r"|user|human|question|wrong|incorrect|old|before|previous|first|initial|instead of|maybe|beispiel|vorlage"
    r"|exemple|ejemplo)\b",
    re.IGNORECASE,
)
_CLEAR_MARGIN = 1.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece that was read, with how much speaks for it."""

    outcome: Outcome
    score: float


def candidates(segments: list[Segment], peeled: Ledger, tried: str = "") -> list[Candidate]:
    """All pieces of JSON, the likeliest first. Empty where there is none. `tried` is a text that is
    in no plain dialect."""
    found: list[tuple[Reading, Segment, Rung]] = []
    effort = Effort()
    segments = segments[:_MOST_SEGMENTS]
    for segment in segments:
        found.extend(_in_segment(segment, effort, tried))
    if headed := _headed(found, segments):
        found = [headed]
    if len(found) == 1:
        return [Candidate(_outcome(*found[0], peeled), 0.0)]
    total = sum(reading.end - reading.start for reading, _, _ in found) or 1
    rated = [
        Candidate(
            _outcome(reading, segment, rung, peeled),
            _score(reading, segment, number / len(found), total, segments),
        )
        for number, (reading, segment, rung) in enumerate(found)
    ]
    return sorted(rated, key=lambda one: one.score, reverse=True)


def is_clear(rated: list[Candidate]) -> bool:
    """Whether the first is far enough ahead of all that say something else."""
    first = rated[0]
    others = [one.score for one in rated[1:] if one.outcome.value != first.outcome.value]
    return not others or first.score - max(others) >= _CLEAR_MARGIN


def rivals(rated: list[Candidate]) -> int:
    """How many pieces could have been meant, the first one included."""
    return sum(not is_trifle(one.outcome.value) for one in rated)


def _in_segment(
    segment: Segment, effort: Effort, tried: str
) -> list[tuple[Reading, Segment, Rung]]:
    text, at, work = segment.text, 0, 0
    found: list[tuple[Reading, Segment, Rung]] = []
    start = signs.after_space(text, 0)
    if (preamble := _PREAMBLE.match(text)) and is_call(text, preamble.end()):
        start = preamble.end()
    if (
        signs.is_key(text, start)
        or (segment.start == 0 and is_half_key(text, start))
        or is_call(text, start)
        or (
            text[start : start + 1] == "("
            and (segment.fence is not None or _holds_key(text, start))
        )
    ):
        at, first = start, True
    else:
        first = False
    for _ in range(_MOST_TRIES):
        match = _OPENER.search(text, at) if not first else None
        if match and text.startswith("{}{", match.start()):
            at = match.start() + 2
            continue
        if not first and not match:
            break
        place = match.start() if match else at
        first = False
        read = _read_at(text, place, effort, tried)
        work += (read[0].end - place) if read else len(text) - place
        if read and _is_sensible(read[0], text) and not _is_index(text, place):
            found.append((read[0], segment, read[1]))
            at = max(read[0].end, place + 1)
        else:
            at = place + 1
        if work > _MOST_WORK * len(text):
            break
    return _rows(found, segment)


def _rows(
    found: list[tuple[Reading, Segment, Rung]], segment: Segment
) -> list[tuple[Reading, Segment, Rung]]:
    """Pieces of one kind with the same few signs between all of them are the rows of one list."""
    found = [one for one in found if one[0].value != {}] or found
    kinds = {type(reading.value) for reading, _, _ in found}
    if len(found) < 2 or len(kinds) > 1 or kinds == {list}:
        return found
    if any(is_shape(reading.value, reading.ledger) for reading, _, _ in found):
        return found
    text = segment.text
    places = [(reading.start, reading.end) for reading, _, _ in found]
    between = {_DIGITS.sub("0", text[a[1] : b[0]].strip()) for a, b in pairwise(places)}
    sign = between.pop()
    head = _DIGITS.sub("0", text[: places[0][0]].strip().rpartition("\n")[2])
    is_sure = len(found) > 2 or head == sign or not re.search(r"\w", sign)
    if between or not is_sure or len(sign) > _LONGEST_RULE or _FINAL.search(sign):
        return found
    ledger = Ledger()
    for reading, _, _ in found:
        for change, times in reading.ledger.counts.items():
            ledger.note(change, times)
    ledger.note(Change.MANY, len(found))
    rows = Reading([one.value for one, _, _ in found], places[0][0], places[-1][1], ledger)
    return [(rows, segment, Rung.REPAIRED)]


def _holds_key(text: str, bracket: int) -> bool:
    return signs.is_key(text, signs.after_space(text, bracket + 1))


def _headed(
    found: list[tuple[Reading, Segment, Rung]], segments: list[Segment]
) -> tuple[Reading, Segment, Rung] | None:
    """Fences with one object each, all with the same keys and a heading of their own: one list."""
    fenced = [one for one in found if one[1].fence is not None]
    keys = {tuple(one[0].value) for one in fenced if isinstance(one[0].value, dict)}
    if len(fenced) < 2 or len(fenced) != len(found) or len(keys) != 1:
        return None
    titles = [one.text for one in segments if one.fence is None]
    if len(titles) < len(fenced) or not all(_HEADING.match(one) for one in titles[: len(fenced)]):
        return None
    if not all(isinstance(one[0].value, dict) for one in fenced):
        return None
    if any(_FINAL.search(one) or _DRAFT.search(one) for one in titles):
        return None
    ledger = Ledger()
    for reading, _, _ in fenced:
        for change, times in reading.ledger.counts.items():
            ledger.note(change, times)
    ledger.note(Change.MANY, len(fenced))
    first, last = fenced[0], fenced[-1]
    whole = Reading([one[0].value for one in fenced], first[0].start, last[0].end, ledger)
    return whole, max((one[1] for one in fenced), key=lambda one: len(one.text)), Rung.REPAIRED


def is_call(text: str, at: int) -> bool:
    """Whether a call that makes an object or a list begins there, up to the end of the text."""
    match = _CALL.match(text, at)
    return match is not None and text.rstrip(" \n\t;`.")[-1:] == ")"


def _read_at(text: str, place: int, effort: Effort, tried: str) -> tuple[Reading, Rung] | None:
    """The value that begins there: as strict JSON, as JSON that was cut, in another dialect."""
    is_open = text[place] in "{["
    exact = strict.prefix(text, place) if is_open else None
    if exact and not _goes_on(text, exact[1]):
        return Reading(exact[0], place, exact[1], Ledger()), Rung.PEELED
    if is_open and not exact:
        quick = read_quickly(text, place) if text is not tried else None
        if quick and not _goes_on(text, quick.end):
            return Reading(quick.value, place, quick.end, quick.ledger), Rung.REPAIRED
        cut = complete(text[place:])
        if cut and not may_be_open_inside(text[place:], cut[1]):
            return Reading(cut[0], place, len(text), cut[1]), Rung.COMPLETED
    try:
        return read_document(text, place, effort), Rung.REPAIRED
    except (NotHere, TooDeep, TooMuch, RecursionError):
        return None


def _is_index(text: str, place: int) -> bool:
    """Whether a bracket stands right behind a word: x[0], f[1]."""
    return text[place] == "[" and text[place - 1 : place].isalnum() and place > 0


def _goes_on(text: str, end: int) -> bool:
    """Whether something stands behind a value that may belong to it."""
    at = signs.after_space(text, end)
    return text[at : at + 1] in tuple(",;]}{[-*•1234567890\x1e") and at < len(text)


def _is_sensible(reading: Reading, text: str) -> bool:
    """Whether a piece is no bracket in prose that swallowed the rest of the text."""
    counts = reading.ledger.counts
    size = reading.end - reading.start
    lost = counts.get(Change.LOST, 0) + counts.get(Change.TUPLE, 0)
    swallowed = reading.end >= len(text) and lost and _OPENER.search(text, reading.start + 1)
    return not swallowed or reading.ledger.weight <= 4 + size // 100


def is_trifle(value: Any) -> bool:
    """A small list such as a footnote's [1], or nothing at all."""
    if isinstance(value, list):
        return len(value) < 4 and not any(isinstance(one, dict | list) for one in value)
    return isinstance(value, dict) and not value


def _score(
    reading: Reading, segment: Segment, position: float, total: int, segments: list[Segment]
) -> float:
    score = 3.0 * (reading.end - reading.start) / total + 0.6 * position
    if segment.fence is not None:
        score += 2.0 if segment.fence in ("", "json", "json5", "jsonc", "javascript", "js") else 0.5
    elif is_trifle(reading.value):
        score -= 3.0
    score += _cue(reading, segment, segments)
    if is_shape(_first(reading.value), reading.ledger):
        score -= 3.0
    return score - min(3.0, reading.ledger.weight / (1 + (reading.end - reading.start) / 80))


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _cue(reading: Reading, segment: Segment, segments: list[Segment]) -> float:
    """What the words in front of a piece say about it; the last word counts."""
    before = segment.text[max(0, reading.start - 90) : reading.start]
    if not before.strip():
        number = segments.index(segment)
        before = segments[number - 1].text[-90:] if number else ""
    last: tuple[int, float] = (-1, 0.0)
    for words, weight in ((_FINAL, 2.5), (_DRAFT, -2.5)):
        for match in words.finditer(before):
            last = max(last, (match.start(), weight))
    return last[1]


def _outcome(reading: Reading, segment: Segment, rung: Rung, peeled: Ledger) -> Outcome:
    ledger = Ledger(dict(peeled.counts))
    if segment.fence is not None:
        ledger.note(Change.FENCE)
    around = segment.text[: reading.start] + segment.text[reading.end :]
    if around.strip():
        ledger.note(Change.PROSE)
    for change, times in reading.ledger.counts.items():
        ledger.note(change, times)
    source = segment.text[reading.start : reading.end]
    return Outcome(reading.value, rung, ledger.changes(), source)
