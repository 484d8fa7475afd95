"""What backends list and what lies on the disk become one list in which each model stands once."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from forge_gui.engine.library.merging import merged
from forge_gui.engine.library.stores.shelved import ShelvedModel
from forge_gui.values.ids import ModelId
from forge_gui.values.model_places import ModelPlace, Store
from forge_gui.values.models import ModelCard

_DIGESTS = ("aa", "bb", "cc")


def _ollama(
    name: str, digest: str, backend: str = "ollama", *, is_remote: bool = False
) -> ModelCard:
    return ModelCard(ModelId(backend, name), digest=digest, is_remote=is_remote)


def _place(path: str, store: Store) -> ModelPlace:
    return ModelPlace(ModelId("gguf", path), store, path, f"name of {path}")


def _found(*paths: str, manifest: str = "") -> ShelvedModel:
    """In own folders, and where there is a manifest at last in Ollama's store."""
    stores = [Store.OWN_FOLDER] * len(paths)
    if manifest:
        stores[-1] = Store.OLLAMA
    places = tuple(map(_place, paths, stores))
    card = ModelCard(places[0].model, places=places)
    return ShelvedModel(card, manifests={manifest: places[-1]} if manifest else None)


def test_a_file_that_ollama_serves_is_ollamas_model_with_more_places() -> None:
    cards = merged([_ollama("m:1b", "aa")], [_found("/own/m.gguf", "/o/blob", manifest="aa")])
    (card,) = cards.values()
    assert str(card.id) == "ollama:m:1b"
    assert [(str(one.model), one.path) for one in card.places] == [
        ("ollama:m:1b", "/o/blob"),
        ("gguf:/own/m.gguf", "/own/m.gguf"),
    ]


def test_without_ollama_its_files_are_served_here() -> None:
    (card,) = merged([], [_found("/own/m.gguf", "/o/blob", manifest="aa")]).values()
    assert str(card.id) == "gguf:/own/m.gguf"
    assert len(card.places) == 2


def test_another_computers_ollama_does_not_serve_files_of_this_one() -> None:
    far = _ollama("m:1b", "aa", "ollama@desk", is_remote=True)
    cards = merged([far], [_found("/o/blob", manifest="aa")])
    assert list(map(str, cards)) == ["ollama@desk:m:1b", "gguf:/o/blob"]
    near = _ollama("m:1b", "aa", "ollama@here")
    assert len(merged([near], [_found("/o/blob", manifest="aa")])) == 1


@given(
    listed=st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(_DIGESTS)), max_size=5),
    found=st.lists(st.sampled_from(("", *_DIGESTS)), max_size=5),
)
def test_nothing_is_lost_and_nothing_comes_twice(
    listed: Sequence[tuple[str, str]], found: Sequence[str]
) -> None:
    cards = {_ollama(name, digest).id: _ollama(name, digest) for name, digest in listed}
    shelved = [
        _found(f"/own/{number}", f"/o/{number}", manifest=manifest)
        for number, manifest in enumerate(found)
    ]
    result = merged(cards.values(), shelved)
    assert set(cards) <= set(result)
    for model in shelved:
        holders = [
            card
            for card in result.values()
            if {place.path for place in model.card.places} & {place.path for place in card.places}
        ]
        served = [card for card in cards.values() if card.digest in (model.manifests or {})]
        assert bool(holders) or bool(served)
        if not served:
            assert [card.id for card in holders] == [model.card.id]
