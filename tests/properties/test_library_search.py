"""What holds for every search: filters only narrow, orders are whole, better words come first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from forge_gui.engine.library.searched_line import fold
from forge_gui.engine.library.searching import LibraryIndex, is_one_off
from forge_gui.engine.library.task_types import read_tasks
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.library import LibraryEntry, LibraryQuery, SortBy
from forge_gui.values.model_categories import Category, SizeClass
from forge_gui.values.models import ModelCard
from forge_gui.viewmodels.library_foresight import likely_next
from tests.properties.libraries import WORDS, entries, libraries

TASKS = read_tasks(Path(__file__).parents[2] / "resources" / "library" / "tasks.json")

queries = st.builds(
    LibraryQuery,
    text=st.sampled_from(["", *WORDS, "qwn", "coder mini", "write code", "zzz"]),
    category=st.none() | st.sampled_from(list(Category)),
    sizes=st.frozensets(st.sampled_from(list(SizeClass)), max_size=2),
    min_performance=st.sampled_from([0.0, 0.5, 1.0]),
    max_parameters=st.none() | st.integers(10**6, 10**12),
    capabilities=st.frozensets(st.sampled_from(list(Capability)), max_size=1),
    is_installed=st.booleans(),
    is_fitting=st.booleans(),
    sort=st.sampled_from(list(SortBy)),
)


@given(libraries, queries)
def test_an_answer_is_a_part_of_the_library_without_doubles(
    library: tuple[LibraryEntry, ...], query: LibraryQuery
) -> None:
    answer = LibraryIndex(library, TASKS).search(query)
    found = [one.entry for one in answer.found]
    assert set(map(id, found)) <= set(map(id, library))
    assert len({entry.id for entry in found}) == len(found)
    assert answer.total == len(library)
    assert all(0 < one.relevance <= 1 for one in answer.found)


@given(libraries, queries)
def test_the_order_of_the_library_changes_nothing(
    library: tuple[LibraryEntry, ...], query: LibraryQuery
) -> None:
    forwards = LibraryIndex(library, TASKS).search(query)
    backwards = LibraryIndex(library[::-1], TASKS).search(query)
    assert [one.entry.id for one in forwards.found] == [one.entry.id for one in backwards.found]


@given(libraries, queries)
def test_a_filter_never_adds(library: tuple[LibraryEntry, ...], query: LibraryQuery) -> None:
    index = LibraryIndex(library, TASKS)
    wide = replace(query, is_installed=False, is_fitting=False)
    for narrow in (replace(wide, is_installed=True), replace(wide, is_fitting=True)):
        assert _ids(index, narrow) <= _ids(index, wide)


@given(libraries)
def test_nothing_asked_for_lets_everything_through(library: tuple[LibraryEntry, ...]) -> None:
    answer = LibraryIndex(library, TASKS).search(LibraryQuery())
    assert {one.entry.id for one in answer.found} == {entry.id for entry in library}


@given(libraries, entries(name="gemma3:12b"))
def test_the_very_name_is_found_first(
    library: tuple[LibraryEntry, ...], wanted: LibraryEntry
) -> None:
    others = tuple(one for one in library if one.name != wanted.name)
    answer = LibraryIndex((*others, wanted), TASKS).search(LibraryQuery("Gemma3:12b"))
    assert answer.found[0].entry.id == wanted.id
    assert answer.found[0].relevance == 1.0


@given(libraries, queries)
def test_who_is_left_out_for_want_of_a_score_is_counted(
    library: tuple[LibraryEntry, ...], query: LibraryQuery
) -> None:
    index = LibraryIndex(library, TASKS)
    strict = index.search(query)
    lax = index.search(replace(query, min_performance=0.0))
    assert len(strict.found) + strict.unrated == len(lax.found)


@given(libraries, st.lists(queries, min_size=1, max_size=2))
@settings(max_examples=30)
def test_typing_letter_by_letter_and_deleting_finds_what_a_fresh_index_finds(
    library: tuple[LibraryEntry, ...], asked: list[LibraryQuery]
) -> None:
    index = LibraryIndex(library, TASKS)
    for query in asked:
        texts = [query.text[:n] for n in range(len(query.text) + 1)]
        for text in (*texts, *reversed(texts)):
            typed = replace(query, text=text)
            assert index.search(typed) == LibraryIndex(library, TASKS).search(typed)


def test_a_letter_more_looks_only_where_the_word_was_and_one_less_nowhere() -> None:
    library = tuple(
        LibraryEntry(ModelCard(ModelId("ollama", f"{name}-{n}"), capabilities=frozenset()))
        for name in ("qwen", "llama")
        for n in range(50)
    )
    index = LibraryIndex(library, TASKS)
    index.search(LibraryQuery("q"))
    assert index.looked_at == 100
    index.search(LibraryQuery("qw"))
    assert index.looked_at == 150
    index.search(LibraryQuery("qw 4"))
    assert index.looked_at == 200
    before = index.search(LibraryQuery("q"))
    assert before is index.search(LibraryQuery("q"))
    assert index.looked_at == 200


@given(st.text("abcd", min_size=4, max_size=7), st.data())
def test_one_letter_more_less_other_or_swapped_is_one_off(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    assert is_one_off(word, word)
    assert is_one_off(word, word[:at] + word[at + 1 :])
    assert is_one_off(word, word[:at] + "x" + word[at:])
    assert is_one_off(word, word[:at] + "x" + word[at + 1 :])
    if at:
        swapped = word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
        assert is_one_off(word, swapped)
    assert not is_one_off(word, "xx" + word)


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def _ids(index: LibraryIndex, query: LibraryQuery) -> set[ModelId]:
    return {one.entry.id for one in index.search(query).found}


def test_the_answer_to_one_letter_outlives_many_other_searches() -> None:
    library = (LibraryEntry(ModelCard(ModelId("ollama", "qwen"), capabilities=frozenset())),)
    index = LibraryIndex(library, TASKS)
    first = index.search(LibraryQuery("q"))
    for number in range(300):
        index.search(LibraryQuery(f"q{number}"))
    assert index.search(LibraryQuery("q")) is first
    assert likely_next("", library)[0] == "q"
    assert list(likely_next("qw", library)) == ["e"]
