"""Libraries out of thin air, for the properties of searching, recommending and comparing."""

from __future__ import annotations

from hypothesis import strategies as st

from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import KnownModel, Rating
from forge_gui.values.library import LibraryEntry, Need
from forge_gui.values.measurement import Speed
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.model_categories import Category
from forge_gui.values.models import ModelCard, Origin

WORDS = ("llama", "qwen", "gemma", "coder", "mini", "vision", "café")
TESTS = ("MMLU", "HumanEval", "MATH")

_names = st.builds(
    lambda words, size: f"{'-'.join(words)}:{size}b",
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    st.integers(1, 99),
)
_ratings = st.lists(
    st.builds(Rating, st.sampled_from(TESTS), st.floats(0, 100), st.just("its card")),
    max_size=3,
    unique_by=lambda rating: rating.benchmark,
).map(tuple)


@st.composite
def entries(draw: st.DrawFn, name: str | None = None) -> LibraryEntry:
    """One model about which anything may be known or not."""
    called = name or draw(_names)
    card = ModelCard(
        ModelId("ollama", called),
        size_bytes=draw(st.none() | st.integers(1, 10**11)),
        parameters=draw(st.none() | st.integers(10**6, 10**12)),
        family=draw(st.sampled_from(WORDS)),
        context_length=draw(st.none() | st.integers(512, 10**6)),
        capabilities=frozenset(draw(st.sets(st.sampled_from(list(Capability)), max_size=3))),
        summary=draw(st.sampled_from(["", "Good at drafts", "Small and fast"])),
    )
    known = KnownModel(called, card.family, "somebody", ratings=draw(_ratings))
    needs = st.builds(Need, st.integers(1, 10**11), st.sampled_from(Origin))
    speeds = st.builds(Speed, st.floats(0.1, 1e4), st.sampled_from(Origin))
    return LibraryEntry(
        card,
        is_installed=draw(st.booleans()),
        known=draw(st.sampled_from([None, known])),
        categories=tuple(draw(st.lists(st.sampled_from(list(Category)), max_size=3, unique=True))),
        need=draw(st.none() | needs),
        verdict=draw(st.sampled_from(list(Verdict))),
        speed=draw(st.none() | speeds),
    )


libraries = st.lists(entries(), max_size=5, unique_by=lambda entry: entry.id).map(tuple)
