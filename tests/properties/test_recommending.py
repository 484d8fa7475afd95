"""What holds for every recommendation: able, not too large, founded, and reasons that are true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import assume, given
from hypothesis import strategies as st

from forge_gui.engine.library.comparing import FEWEST, MOST, compare_models
from forge_gui.engine.library.compatibility import ThisPc, check_compatibility
from forge_gui.engine.library.recommending import recommend
from forge_gui.engine.library.task_types import read_tasks
from forge_gui.values.known_models import KnownModel, Rating
from forge_gui.values.library import (
    LESS_IS_BETTER,
    NO_BEST,
    Enough,
    LibraryEntry,
    Need,
    Resource,
    TaskType,
)
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.metrics import Hardware
from tests.properties.libraries import entries, libraries

TASKS = read_tasks(Path(__file__).parents[2] / "resources" / "library" / "tasks.json")
tasks = st.sampled_from(TASKS)


@given(libraries, tasks)
def test_only_able_models_that_may_fit_are_recommended(
    library: tuple[LibraryEntry, ...], task: TaskType
) -> None:
    for one in recommend(library, task, limit=12):
        assert task.capabilities <= one.entry.card.capabilities
        assert one.entry.verdict is not Verdict.TOO_LARGE
        assert 0 <= one.confidence <= 1
        assert one.reasons
        named = [alternative.entry.id for alternative in one.alternatives]
        assert one.entry.id not in named
        assert len(set(named)) == len(named)


@given(libraries, tasks)
def test_a_measured_need_never_lowers_the_confidence(
    library: tuple[LibraryEntry, ...], task: TaskType
) -> None:
    for one in recommend(library, task, limit=12):
        unknown = replace(one.entry, need=None)
        again = [r for r in recommend([unknown], task) if r.entry.id == one.entry.id]
        assert all(r.confidence <= one.confidence for r in again)


@given(entries(), tasks, st.floats(1, 99))
def test_of_two_that_differ_in_their_score_alone_the_higher_comes_first(
    entry: LibraryEntry, task: TaskType, score: float
) -> None:
    assume(task.benchmarks and entry.verdict is not Verdict.TOO_LARGE)

    def rated(name: str, points: float) -> LibraryEntry:
        card = replace(entry.card, id=replace(entry.id, name=name), capabilities=task.capabilities)
        known = KnownModel(name, "", "", ratings=(Rating(task.benchmarks[0], points, "card"),))
        return replace(entry, card=card, known=known, categories=(task.category,))

    better, worse = rated("b", score + 1), rated("a", score)
    assert [one.entry.id.name for one in recommend([worse, better], task)] == ["b", "a"]


def test_what_it_takes_is_said_in_figures() -> None:
    task = TASKS[0]
    entry = _entry("m", task, need=Need(int(5.2 * 1024**3)), verdict=Verdict.FITS)
    [one] = recommend([entry], task)
    assert "It fits into memory: about 5.2 GB, estimated." in [str(r) for r in one.reasons]


def test_no_model_able_means_no_recommendation() -> None:
    task = next(task for task in TASKS if task.key == "vision")
    assert recommend([_entry("m", TASKS[0])], task) == ()


@given(entries(), st.none() | st.integers(1, 10**12), st.none() | st.integers(1, 10**12))
def test_the_score_is_below_one_exactly_where_something_is_tight_or_short(
    entry: LibraryEntry, memory: int | None, disk: int | None
) -> None:
    pc = ThisPc(Hardware("cpu", 8, 2**35, 2**34), memory, disk)
    found = check_compatibility(entry, pc)
    states = {one.resource: one.enough for one in found.resources}
    assert set(states) == set(Resource)
    held = [states[r] for r in (Resource.MEMORY, Resource.DISK)]
    if found.score is not None and not entry.card.is_remote:
        if Enough.SHORT in held:
            assert found.score < 1 / 1.1 + 0.01
        elif Enough.TIGHT not in held:
            assert found.score == 1


@given(st.lists(entries(), min_size=FEWEST, max_size=MOST, unique_by=lambda entry: entry.id))
def test_the_best_of_a_row_is_no_worse_than_any_other(models: list[LibraryEntry]) -> None:
    comparison = compare_models(models)
    for row in comparison.rows:
        assert len(row.cells) == len(models)
        assert not (row.best and row.trait in NO_BEST)
        values = [cell.value if cell else None for cell in row.cells]
        for place in row.best:
            best = values[place]
            assert best is not None
            less = row.trait in LESS_IS_BETTER
            assert all(v is None or (best <= v if less else best >= v) for v in values)
        assert all(share is None or 0 <= share <= 1 for share in row.shares)


def test_a_score_is_told_with_its_place_among_all_that_have_one() -> None:
    task = next(task for task in TASKS if task.benchmarks)
    test = task.benchmarks[0]
    scores = {"first": 9.0, "second": 8.0, "tied": 8.0, "last": 7.0}
    made = [
        _entry(
            name,
            task,
            verdict=Verdict.FITS,
            known=KnownModel(name, "", "", ratings=(Rating(test, score, "its card"),)),
        )
        for name, score in scores.items()
    ]
    said = {
        one.entry.name: " ".join(str(reason) for reason in one.reasons)
        for one in recommend(made, task, limit=4)
    }
    assert "the best of the 4 models" in said["first"]
    assert "place 2 of the 4 models" in said["second"]
    assert "place 2 of the 4 models" in said["tied"]
    assert "place 4 of the 4 models" in said["last"]


def _entry(name: str, task: TaskType, **facts: object) -> LibraryEntry:
    from forge_gui.values.ids import ModelId
    from forge_gui.values.models import ModelCard

    card = ModelCard(ModelId("ollama", name), capabilities=task.capabilities)
    return LibraryEntry(card, categories=(task.category,), **facts)  # type: ignore[arg-type]
