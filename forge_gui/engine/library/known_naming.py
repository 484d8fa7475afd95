"""Which published model an installed one is, by its names. Pure; rather none than the wrong one.

Ollama's names are taken apart at the tag; names of files and of GGUF headers are compared word by
word, without packing and without words that all chat models carry. Whatever the names say, a
model whose parameters differ clearly is another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from forge_gui.engine.formats.gguf_names import base_name
from forge_gui.values.ids import ModelId
from forge_gui.values.known_models import KnownModel
from forge_gui.values.models import ModelCard

_CHAT_WORDS = frozenset({"instruct", "chat", "it", "hf", "gguf", "imat", "qat", "latest"})
"""Say that a model was taught to answer, or how it was packed: not which one it is."""
_PACKING = re.compile(r"(i?q\d\w*|tq\d\w*|bf16|fp?16|fp?32|mxfp4\w*|nvfp4\w*|[0-9]+bit)")
_PACKING_PARTS = frozenset(["k", "0", "1", "m", "s", "l", "xs", "xxs", "xl", "nl"])
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_DATES = re.compile(r"v?\d+(\.\d+)*")
_LEAST_SHARE, _MOST_SHARE = 0.7, 1.2
"""Of the published parameters: a file without its image part has fewer, one with two copies of the
word table more."""
_CLOSE = 0.06
"""As share of the parameters: farther off is another size."""
_CLEARLY, _SURELY = 3, 0.015
"""A second one must be so many times as far off, and at least such a share."""


class Names:
    """Looks models up by name. Names that two models share find neither of them."""

    def __init__(self, models: Sequence[KnownModel]) -> None:
        self._models = tuple(models)
        self._by_pull = _unambiguous((pull, model) for model in models for pull in _pulls(model))
        self._by_name = _unambiguous((name, model) for model in models for name in _keys(model))

    def of(self, card: ModelCard) -> KnownModel | None:
        """The published model that a card is of; None where that is not sure."""
        found = self._by_names(card)
        return found if found is not None and _is_as_large(card, found) else None

    def named(self, text: str) -> KnownModel | None:
        """The model that a name of any kind means: "Qwen2.5 7B", "qwen2.5:7b", a file's name."""
        if found := self._by_pull.get(text.strip().lower()):
            return found
        return self._by_name.get(_key(base_name(text.strip())))

    def _by_names(self, card: ModelCard) -> KnownModel | None:
        if card.id.backend == "ollama":
            return self._pulled(card)
        for name in _names_of(card.id, card.summary):
            if found := self.named(name):
                return found
        return None

    def _pulled(self, card: ModelCard) -> KnownModel | None:
        name = card.id.name.lower()
        if found := self._by_pull.get(name):
            return found
        place, _, tag = name.rpartition(":")
        if "/" in place:  # somebody's own upload, or a file of a model hub: only its name tells
            return self._by_name.get(_key(place.rpartition("/")[2]))
        family = [model for model in self._models if model.pull.partition(":")[0] == place]
        if tag == "latest":
            return _closest(family, card.parameters)
        return _by_tag(family, tag)


def _by_tag(family: Sequence[KnownModel], tag: str) -> KnownModel | None:
    """The model whose tag begins this one, where what is left names no other variant."""
    by_length = sorted(family, key=lambda model: len(model.pull), reverse=True)
    for model in by_length:
        start = "-".join(_without_packing(model.pull.partition(":")[2].split("-")))
        if not start or not f"{tag}-".startswith(f"{start}-"):
            continue
        left = _without_packing(tag[len(start) :].strip("-").split("-"))
        is_other = any(word not in _CHAT_WORDS and not _DATES.fullmatch(word) for word in left)
        thinks = "thinking" in _key(model.name).split("-")
        return None if is_other or (thinks and "instruct" in left) else model
    return None


def _closest(family: Sequence[KnownModel], parameters: int | None) -> KnownModel | None:
    """The member of a family with about so many parameters; none where two are about as near."""
    if not parameters:
        return None
    sized = [
        (abs(told - parameters), n) for n, one in enumerate(family) if (told := one.parameters)
    ]
    near = sorted(pair for pair in sized if pair[0] <= _CLOSE * parameters)
    if len(near) > 1 and near[1][0] < max(_CLEARLY * near[0][0], _SURELY * parameters):
        return None
    return family[near[0][1]] if near else None


def _is_as_large(card: ModelCard, model: KnownModel) -> bool:
    if not card.parameters or not model.parameters:
        return True
    return _LEAST_SHARE <= card.parameters / model.parameters <= _MOST_SHARE


def _names_of(model: ModelId, header_name: str) -> Iterator[str]:
    """What a model that is no Ollama model may be called: its file or repository, its header."""
    yield model.name.replace("\\", "/").rpartition("/")[2]
    if header_name:
        yield header_name


def _pulls(model: KnownModel) -> Iterator[str]:
    yield from (pull.lower() for pull in (model.pull, *(q.pull for q in model.quantisations)))
    yield from (name.lower() for name in model.also_called if ":" in name)


def _keys(model: KnownModel) -> Iterator[str]:
    yield from (_key(name) for name in (model.name, *model.also_called) if ":" not in name)


def _key(name: str) -> str:
    """A name's own words, joined: `Qwen2.5-7B-Instruct-GGUF` and `qwen2_5 7b` are one."""
    words = [word for word in _SEPARATORS.split(name.lower()) if word]
    return "-".join(word for word in _without_packing(words) if word not in _CHAT_WORDS)


def _without_packing(words: Iterable[str]) -> list[str]:
    """Words up to the packing, and after it; `q4-k-m` and `q4_k_m` are packings as well."""
    kept: list[str] = []
    is_packing = False
    for word in words:
        is_packing = bool(_PACKING.fullmatch(word)) or (is_packing and word in _PACKING_PARTS)
        if word and not is_packing:
            kept.append(word)
    return kept


def _unambiguous(named: Iterable[tuple[str, KnownModel]]) -> dict[str, KnownModel]:
    found: dict[str, KnownModel] = {}
    shared: set[str] = set()
    for name, model in named:
        if name and found.setdefault(name, model) is not model:
            shared.add(name)
    return {name: model for name, model in found.items() if name not in shared}
