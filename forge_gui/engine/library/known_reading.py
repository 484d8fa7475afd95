"""Makes known models out of the plain values of a catalogue file. Pure; refuses what is no fact.

The same rules hold for the files that ship with Forge and for a user's own: every figure has a
source, and a name or number that cannot be read refuses the file with a sentence that says where.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import FileDamaged
from forge_gui.values.known_models import KnownModel, Quantisation, Rating
from forge_gui.values.model_categories import Category

VERSION = 1
COUNTS = (
    *("parameters", "active_parameters", "layers", "heads", "kv_heads", "head_size", "embedding"),
    *("feed_forward", "experts", "experts_used", "vocabulary", "context", "sliding_window"),
    "full_attention_every",
)
"""Whole numbers above 0."""
TEXTS = ("summary", "released", "architecture", "licence", "pull")
NEEDS_SOURCE = frozenset((*COUNTS, "released", "architecture", "licence", "quantisations"))
_LISTS = frozenset({"capabilities", "categories", "also_called", "quantisations", "ratings"})
_WORDS = frozenset((*COUNTS, *TEXTS, *_LISTS, "name", "family", "publisher", "sources"))
_CAPABILITIES = {one.value: one for one in Capability}
_CATEGORIES = {one.value: one for one in Category}
_ADVICE = "Mend the file; docs/catalogue.md says what goes into it."


_T = TypeVar("_T")


class _Refused(Exception):
    """A check failed; the text says which, for people."""


def models_of(document: Any, source: str) -> tuple[KnownModel, ...]:
    """The models of one file, in its order. Raises FileDamaged with what is wrong and where."""
    try:
        return tuple(_models(document))
    except _Refused as refusal:
        raise FileDamaged(source, f"{refusal}.", _ADVICE) from None


def _models(document: Any) -> Iterable[KnownModel]:
    if not isinstance(document, dict) or not isinstance(document.get("models"), list):
        raise _Refused('it has no list "models"')
    if document.get("version") != VERSION:
        raise _Refused(f"its version is not {VERSION}")
    publisher = document.get("publisher", "")
    names: set[str] = set()
    for number, entry in enumerate(document["models"], start=1):
        if not isinstance(entry, dict):
            raise _Refused(f"model {number} is no list of facts")
        model = _model({"publisher": publisher, **entry}, number)
        if model.name in names:
            raise _Refused(f'it has two models "{model.name}"')
        names.add(model.name)
        yield model


def _model(entry: Mapping[str, Any], number: int) -> KnownModel:
    name = entry.get("name")
    if not isinstance(name, str) or not name.strip():
        raise _Refused(f"model {number} has no name")
    try:
        return _checked(entry, name)
    except _Refused as refusal:
        raise _Refused(f'of "{name}", {refusal}') from None


def _checked(entry: Mapping[str, Any], name: str) -> KnownModel:
    if strange := sorted(str(key) for key in entry if key not in _WORDS):
        raise _Refused(f'"{strange[0]}" is no fact that is kept')
    sources = _sources(entry.get("sources", {}))
    for fact in sorted(NEEDS_SOURCE & entry.keys()):
        if fact not in sources:
            raise _Refused(f'"{fact}" has no source')
    facts: dict[str, Any] = {word: _text(entry, word) for word in TEXTS if word in entry}
    facts |= {word: _count(entry, word) for word in COUNTS if word in entry}
    return KnownModel(
        name=name,
        family=_text(entry, "family"),
        publisher=_text(entry, "publisher"),
        capabilities=frozenset(_named(entry, "capabilities", _CAPABILITIES)),
        categories=tuple(_named(entry, "categories", _CATEGORIES)),
        also_called=tuple(_texts(entry, "also_called")),
        quantisations=tuple(_quantisation(one) for one in _objects(entry, "quantisations")),
        ratings=tuple(_rating(one) for one in _objects(entry, "ratings")),
        sources=MappingProxyType(sources),
        **facts,
    )


def _sources(told: Any) -> dict[str, str]:
    """From a source to the facts read there, turned round; a later one of a fact goes beside."""
    if not isinstance(told, dict):
        raise _Refused('"sources" does not name facts')
    by_fact: dict[str, str] = {}
    for source, facts in told.items():
        if not isinstance(facts, list) or not str(source).strip():
            raise _Refused('"sources" does not list facts for each source')
        for fact in facts:
            if fact not in _WORDS:
                raise _Refused(f'"sources" names "{fact}", which is no fact that is kept')
            by_fact[fact] = f"{by_fact[fact]}; {source}" if fact in by_fact else str(source)
    return by_fact


def _text(entry: Mapping[str, Any], word: str) -> str:
    told = entry.get(word)
    if not isinstance(told, str) or not told.strip():
        raise _Refused(f'"{word}" is no text')
    return told.strip()


def _count(entry: Mapping[str, Any], word: str) -> int:
    told = entry.get(word)
    if isinstance(told, bool) or not isinstance(told, int) or told <= 0:
        raise _Refused(f'"{word}" is no whole number above 0')
    return told


def _texts(entry: Mapping[str, Any], word: str) -> list[str]:
    told = entry.get(word, [])
    if not isinstance(told, list) or not all(isinstance(one, str) and one for one in told):
        raise _Refused(f'"{word}" is no list of texts')
    return told


def _named(entry: Mapping[str, Any], word: str, known: Mapping[str, _T]) -> list[_T]:
    for one in _texts(entry, word):
        if one not in known:
            raise _Refused(f'"{one}" is none of the {word}')
    return [known[one] for one in _texts(entry, word)]


def _objects(entry: Mapping[str, Any], word: str) -> list[Mapping[str, Any]]:
    told = entry.get(word, [])
    if not isinstance(told, list) or not all(isinstance(one, dict) for one in told):
        raise _Refused(f'"{word}" is no list of facts')
    return told


def _quantisation(entry: Mapping[str, Any]) -> Quantisation:
    size = _count(entry, "bytes") if "bytes" in entry else None
    return Quantisation(_text(entry, "name"), size, _text(entry, "pull") if "pull" in entry else "")


def _rating(entry: Mapping[str, Any]) -> Rating:
    score = entry.get("score")
    if isinstance(score, bool) or not isinstance(score, (int, float)):
        raise _Refused("a rating has no score")
    benchmark, source = _text(entry, "benchmark"), _text(entry, "source")
    if not benchmark or not source:
        raise _Refused("a rating does not say of what, or where it was read")
    return Rating(benchmark, float(score), source)
