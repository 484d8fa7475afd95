"""The book of models touches what an event is about, and knows what a whole pass would know."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.values.events import LoadedModelsChanged, ModelLoadProgressed, StepFinished
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.models import LoadedModel, ModelCard
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels.model_book import ModelBook
from forge_gui.viewmodels.verdicts import Budget, verdict

_NAMES = [f"m{n}" for n in range(8)]
_MIB = 2**20
_sizes = st.none() | st.integers(0, 12).map(lambda n: n * _MIB)
_loaded = st.lists(
    st.builds(
        LoadedModel,
        st.sampled_from(_NAMES).map(lambda name: ModelId("ollama", name)),
        ram_bytes=_sizes,
        is_leased=st.booleans(),
        loaded_at=st.floats(0, 9),
    ),
    max_size=4,
    unique_by=lambda one: one.id,
).map(tuple)
_budgets = st.builds(
    Budget, ram=st.none() | st.integers(1, 12).map(lambda n: n * _MIB), max_models=st.integers(1, 3)
)


@settings(max_examples=60)
@given(st.lists(_sizes, min_size=8, max_size=8), _budgets, st.lists(_loaded, max_size=4))
def test_every_verdict_is_what_it_would_be_from_scratch(
    sizes: list[int | None], budget: Budget, moments: list[tuple[LoadedModel, ...]]
) -> None:
    book = ModelBook()
    cards = [
        ModelCard(ModelId("ollama", name), size_bytes=size)
        for name, size in zip(_NAMES, sizes, strict=True)
    ]
    book.list(cards)
    book.judge(budget)
    for loaded in moments:
        book.take(LoadedModelsChanged(loaded))
        for card in cards:
            assert book.rows[card.id].verdict == verdict(card, loaded, budget)
            assert (book.rows[card.id].loaded is not None) == any(
                one.id == card.id for one in loaded
            )


@given(_loaded, _loaded)
def test_what_changed_is_told_once_as_it_was(
    first: tuple[LoadedModel, ...], then: tuple[LoadedModel, ...]
) -> None:
    book = ModelBook()
    book.list([ModelCard(ModelId("ollama", name), size_bytes=_MIB) for name in _NAMES])
    book.note_loaded(first)
    book.changes()
    before = dict(book.rows)
    book.note_loaded(then)
    told = book.changes()
    assert set(told) == {model for model, row in book.rows.items() if row != before[model]}
    assert all(before[model] == row for model, row in told.items())
    assert not book.changes()


def test_events_of_eight_streams_look_at_their_own_models_among_thousands() -> None:
    book = ModelBook()
    names = [ModelId("ollama", f"model-{n:04}") for n in range(2_500)]
    book.list([ModelCard(one, size_bytes=(n + 1) * _MIB) for n, one in enumerate(names)])
    book.judge(Budget(ram=6_000 * _MIB, max_models=9))
    inside = tuple(LoadedModel(one, ram_bytes=_MIB) for one in names[:8])
    book.note_loaded(inside)
    book.looked_at, events = 0, 0
    for turn in range(20):
        for place, one in enumerate(inside):
            busy = LoadedModel(one.id, ram_bytes=_MIB, is_leased=bool(turn % 2))
            book.take(LoadedModelsChanged((*inside[:place], busy, *inside[place + 1 :])))
            result = StepResult(
                StepId("s"),
                StepState.DONE,
                model=one.id,
                completion_tokens=50,
                tokens_per_s=float(turn + 1),
            )
            book.take(StepFinished(RunId("r"), StepId("s"), result))
            book.take(ModelLoadProgressed(one.id, turn / 20))
            book.changes()
            events += 3
    assert book.looked_at <= 16 * events
