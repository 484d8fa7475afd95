"""Two to six models side by side: a row for each fact that any of them has, and the best. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from forge_gui.values.capabilities import Capability
from forge_gui.values.library import (
    LESS_IS_BETTER,
    NO_BEST,
    Cell,
    LibraryEntry,
    ModelComparison,
    Trait,
    TraitRow,
)
from forge_gui.values.measurement import Measurement
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.models import Origin
from forge_gui.values.sentence import Amount, Sentence, Unit, say

FEWEST, MOST = 2, 6
_MOST_RATINGS = 6
_Reading = Callable[[LibraryEntry], Cell | None]


def compare_models(entries: Sequence[LibraryEntry]) -> ModelComparison:
    """The comparison of two to six entries; ValueError for fewer or more."""
    if not FEWEST <= len(entries) <= MOST:
        raise ValueError(f"{len(entries)} models cannot be compared, only {FEWEST} to {MOST}")
    rows = [_row(trait, entries, read) for trait, read in _READINGS]
    rows += [_row(Trait.RATING, entries, _rating(name), name) for name in _tests(entries)]
    known = tuple(row for row in rows if any(row.cells))
    return ModelComparison(tuple(entries), known, tuple(_sentences(entries, known)))


def _row(
    trait: Trait, entries: Sequence[LibraryEntry], read: _Reading, label: str = ""
) -> TraitRow:
    cells = tuple(read(entry) for entry in entries)
    return TraitRow(trait, cells, _best(trait, cells), label)


def _best(trait: Trait, cells: Sequence[Cell | None]) -> tuple[int, ...]:
    """Which are best; none where fewer than two are known, or where all are the same."""
    known = {n: c.value for n, c in enumerate(cells) if c is not None and c.value is not None}
    if trait in NO_BEST or len(known) < FEWEST or len(set(known.values())) == 1:
        return ()
    top = min(known.values()) if trait in LESS_IS_BETTER else max(known.values())
    return tuple(n for n, value in known.items() if value == top)


def _tests(entries: Iterable[LibraryEntry]) -> list[str]:
    """Tests on which at least two of them have a published score, the commonest first."""
    count = Counter(rating.benchmark for entry in entries for rating in entry.ratings)
    return [name for name, n in count.most_common(_MOST_RATINGS) if n >= FEWEST]


def _rating(name: str) -> _Reading:
    def read(entry: LibraryEntry) -> Cell | None:
        for rating in entry.ratings:
            if rating.benchmark == name:
                return Cell(rating.score, origin=Origin.PUBLISHED, source=rating.source)
        return None

    return read


def _figure(value: float | None, origin: Origin | None = None) -> Cell | None:
    return None if value is None else Cell(value, origin=origin)


def _measured(read: Callable[[Measurement], float | None]) -> _Reading:
    def cell(entry: LibraryEntry) -> Cell | None:
        found = read(entry.measured) if entry.measured else None
        return _figure(found, Origin.MEASURED)

    return cell


def _memory(entry: LibraryEntry) -> Cell | None:
    return _figure(entry.need.bytes, entry.need.origin) if entry.need else None


def _speed(entry: LibraryEntry) -> Cell | None:
    return _figure(entry.speed.tokens_per_s, entry.speed.origin) if entry.speed else None


def _text(read: Callable[[LibraryEntry], str]) -> _Reading:
    return lambda entry: Cell(text=read(entry)) if read(entry) else None


def _longest_prompt(measured: Measurement) -> float | None:
    """How fast the longest prompt was read: it says most about long texts."""
    longest = max(measured.prompt, key=lambda one: one.tokens, default=None)
    return longest.tokens_per_s.median if longest else None


def _abilities(entry: LibraryEntry) -> str:
    """In the order in which they are always listed."""
    return ",".join(one.value for one in Capability if one in entry.card.capabilities)


def _verdict(entry: LibraryEntry) -> str:
    is_known = entry.verdict is not Verdict.UNKNOWN and not entry.card.is_remote
    return entry.verdict.value if is_known else ""


_READINGS: tuple[tuple[Trait, _Reading], ...] = (
    (Trait.PUBLISHER, _text(lambda e: e.known.publisher if e.known else "")),
    (Trait.RELEASED, _text(lambda e: e.known.released if e.known else "")),
    (Trait.ABILITIES, _text(_abilities)),
    (Trait.VERDICT, _text(_verdict)),
    (Trait.PARAMETERS, lambda e: _figure(e.card.parameters)),
    (Trait.QUANTIZATION, _text(lambda e: e.card.quantization)),
    (Trait.DISK, lambda e: _figure(e.card.size_bytes)),
    (Trait.MEMORY, _memory),
    (Trait.CONTEXT, lambda e: _figure(e.card.context_length)),
    (Trait.LICENCE, _text(lambda e: e.card.licence)),
    (Trait.SPEED, _speed),
    (Trait.PROMPT_SPEED, _measured(_longest_prompt)),
    (Trait.FIRST_WORD, _measured(lambda m: m.first_token_s.median if m.first_token_s else None)),
    (Trait.LOAD, _measured(lambda m: m.load_s)),
    (Trait.BATCHING, _measured(lambda m: max((b.gain for b in m.batching), default=None))),
    (Trait.SCHEMA_VALID, _measured(lambda m: m.schema.share if m.schema else None)),
    (Trait.ENERGY, _measured(lambda m: m.joules_per_token)),
)


def _sentences(entries: Sequence[LibraryEntry], rows: Sequence[TraitRow]) -> list[Sentence]:
    """What somebody would say who reads the rows: where exactly one is best."""
    found: dict[Trait, Sentence] = {}
    for row in rows:
        if len(row.best) == 1 and row.trait not in found:
            sentence = _said_of(entries[row.best[0]].name, row)
            if sentence is not None:
                found[row.trait] = sentence
    return list(found.values())


def _said_of(model: str, row: TraitRow) -> Sentence | None:
    values = sorted(cell.value for cell in row.cells if cell and cell.value is not None)
    if row.trait is Trait.SPEED:
        return say(
            "{model} is the fastest: {best} tokens a second against {other}.",
            model=model,
            best=Amount(values[-1], Unit.TOKENS_PER_S),
            other=Amount(values[-2], Unit.TOKENS_PER_S),
        )
    if row.trait is Trait.MEMORY:
        return say(
            "{model} takes the least memory: {best} against {other}.",
            model=model,
            best=Amount(values[0], Unit.MEMORY),
            other=Amount(values[1], Unit.MEMORY),
        )
    if row.trait is Trait.CONTEXT:
        return say(
            "{model} takes the longest texts: {best} tokens against {other}.",
            model=model,
            best=Amount(values[-1], Unit.TOKENS),
            other=Amount(values[-2], Unit.TOKENS),
        )
    if row.trait is Trait.SCHEMA_VALID:
        return say(
            "{model} keeps to a JSON Schema most often: {best} of its answers against {other}.",
            model=model,
            best=Amount(values[-1] * 100, Unit.PERCENT),
            other=Amount(values[-2] * 100, Unit.PERCENT),
        )
    if row.trait is Trait.RATING:
        return say(
            "{model} has the best published score on {benchmark}: {best} against {other}.",
            model=model,
            benchmark=row.label,
            best=Amount(values[-1], Unit.SCORE),
            other=Amount(values[-2], Unit.SCORE),
        )
    return None
