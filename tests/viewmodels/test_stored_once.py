"""What the shelves count; that nothing is stored twice is said only where it is sure."""

from __future__ import annotations

import pytest

from forge_gui.values.ids import PUBLISHED, ModelId
from forge_gui.values.library import LibraryEntry
from forge_gui.values.model_categories import Category
from forge_gui.values.model_places import ModelPlace, Store
from forge_gui.values.models import ModelCard
from forge_gui.viewmodels.library_counts import counted


def _entry(name: str, *paths: str, backend: str = "gguf", is_remote: bool = False) -> LibraryEntry:
    model = ModelId(backend, name)
    places = tuple(ModelPlace(model, Store.OWN_FOLDER, path) for path in paths)
    card = ModelCard(model, size_bytes=10, places=places, is_remote=is_remote)
    return LibraryEntry(card, is_installed=True)


_ONE, _OTHER = _entry("a", "/m/a"), _entry("b", "/m/b")


@pytest.mark.parametrize(
    ("entries", "is_so"),
    [
        ([_ONE, _OTHER], True),
        ([_ONE, _OTHER, _entry("c", backend="forge"), _entry("d", is_remote=True)], True),
        ([_ONE, _entry("b", "/m/b", "/n/b")], False),
        ([_ONE, _entry("b")], False),
        ([_ONE, _entry("b", "/m/b", "/m/b")], True),
        ([_ONE], False),
        ([], False),
    ],
)
def test_it_is_said_where_every_file_is_known_and_alone(
    entries: list[LibraryEntry], is_so: bool
) -> None:
    assert counted(entries).is_stored_once is is_so


def test_shelves_count_what_is_only_published() -> None:
    speech = (Category.SPEECH_TO_TEXT, Category.MULTILINGUAL)
    away = LibraryEntry(ModelCard(ModelId(PUBLISHED, "Some Ears")), False, categories=speech)
    here = LibraryEntry(ModelCard(ModelId("ollama", "a:1b")), False, categories=speech[1:])
    found = counted([away, here])
    assert found.categories == {Category.SPEECH_TO_TEXT: 1, Category.MULTILINGUAL: 2}
    assert found.only_published == {Category.SPEECH_TO_TEXT: 1, Category.MULTILINGUAL: 1}
