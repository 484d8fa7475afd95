"""What the header of a found model tells, in a form that is kept: each file is read once.

A header with a vocabulary takes a twentieth of a second to read, or a tenth of that where another
file had the same vocabulary; what was read counts as long as size, time of change and inode of
every part are the same.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from forge_gui.engine.backends.llama_cpp.cards import card_of
from forge_gui.engine.formats.gguf import read_gguf
from forge_gui.engine.formats.gguf_header import GgufHeader
from forge_gui.engine.formats.gguf_lists import KnownLists
from forge_gui.engine.library.header_forecast import default_need
from forge_gui.engine.library.stores.found import FoundModel
from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import FileDamaged
from forge_gui.values.ids import ModelId
from forge_gui.values.model_places import Store
from forge_gui.values.models import ModelCard

FORM = 2
"""Of what is kept; another number is read anew."""
_OLLAMA_ONLY = frozenset({"gptoss", "mllama", "deepseekocr", "glmocr"})
_INNER_EYES = ("v.", "mm.", "a.")
Stamps = tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class HeaderFacts:
    """Of one model. `refused` says why it is not run from its file; then nothing else is known."""

    stamps: Stamps
    refused: str = ""
    parameters: int | None = None
    quantization: str = ""
    family: str = ""
    context_length: int | None = None
    capabilities: tuple[str, ...] = ()
    licence: str = ""
    title: str = ""
    memory_bytes: int | None = None
    sample: str = ""
    """See contents.py; empty until it is needed."""
    sha256: tuple[str, ...] = ()
    """Of each part, once somebody asked for it."""


def stamps_of(model: FoundModel) -> Stamps:
    return tuple(part.stamp for part in model.parts)


def read_facts(model: FoundModel, lists: KnownLists | None = None) -> HeaderFacts:
    """Reads the headers of all parts. Raises nothing: what cannot be used is refused with a reason."""
    stamps = stamps_of(model)
    try:
        header, *others = (read_gguf(part.path, lists) for part in model.parts)
    except FileDamaged as damage:
        return HeaderFacts(stamps, refused=damage.reason)
    if trouble := _trouble(model, header):
        return HeaderFacts(stamps, refused=trouble)
    card = card_of(ModelId("gguf", str(model.path)), header, size=model.size, sees=False)
    tensors = (tensor for one in (header, *others) for tensor in one.tensors)
    return HeaderFacts(
        stamps,
        parameters=sum(tensor.elements for tensor in tensors) or None,
        quantization=card.quantization,
        family=card.family,
        context_length=card.context_length,
        capabilities=tuple(sorted(card.capabilities)),
        licence=card.licence[:200],
        title=card.summary[:200],
        memory_bytes=default_need(card, header),
    )


def _trouble(model: FoundModel, header: GgufHeader) -> str:
    if not header.is_model:
        return "it holds an adapter or a part, not a model that runs by itself."
    if model.store is not Store.OLLAMA:
        return ""
    inner = any(tensor.name.startswith(_INNER_EYES) for tensor in header.tensors)
    if inner or header.architecture in _OLLAMA_ONLY:
        return "it is in a form that only Ollama runs."
    return ""


def card_from(model: FoundModel, facts: HeaderFacts) -> ModelCard:
    """The card of a model that was not refused."""
    known = {one.value: one for one in Capability}
    capabilities = {known[word] for word in facts.capabilities if word in known}
    if model.projector is not None:
        capabilities.add(Capability.VISION)
    eyes = model.projector.size if model.projector else 0
    digest = (facts.sha256 or model.sha256 or ("",))[0] if len(model.parts) == 1 else ""
    return ModelCard(
        id=ModelId("gguf", str(model.path)),
        size_bytes=model.size,
        parameters=facts.parameters,
        quantization=facts.quantization,
        family=facts.family,
        context_length=facts.context_length,
        capabilities=frozenset(capabilities),
        digest=digest and f"sha256:{digest}",
        licence=facts.licence,
        summary=facts.title,
        memory_bytes=facts.memory_bytes and facts.memory_bytes + eyes,
    )


def as_kept(facts: HeaderFacts) -> dict[str, Any]:
    """As JSON, without what says nothing."""
    return {"form": FORM} | {name: value for name, value in asdict(facts).items() if value}


def from_kept(kept: object) -> HeaderFacts | None:
    """None for what was kept in another form, or by another hand."""
    if not isinstance(kept, dict) or kept.get("form") != FORM:
        return None

    def text(name: str) -> str:
        return str(kept.get(name, ""))

    def number(name: str) -> int | None:
        value = kept.get(name)
        return None if value is None else int(value)

    try:
        return HeaderFacts(
            tuple((int(a), int(b), int(c)) for a, b, c in kept["stamps"]),
            refused=text("refused"),
            parameters=number("parameters"),
            quantization=text("quantization"),
            family=text("family"),
            context_length=number("context_length"),
            capabilities=tuple(map(str, kept.get("capabilities", ()))),
            licence=text("licence"),
            title=text("title"),
            memory_bytes=number("memory_bytes"),
            sample=text("sample"),
            sha256=tuple(map(str, kept.get("sha256", ()))),
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
