"""What Ollama tells about its models, as our values. Pure; raises WireError for what is not Ollama's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.backends.ollama.faults import PREFIX
from forge_gui.engine.backends.ollama.names import is_cloud, same_model
from forge_gui.engine.backends.ollama.wire import epoch_of
from forge_gui.engine.formats.json_fields import (
    Object,
    count_of,
    list_of,
    object_of,
    objects_of,
    text_of,
)
from forge_gui.values.capabilities import Capability
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel, ModelCard

_CAPABILITIES = {
    "completion": Capability.TEXT_GENERATION,
    "vision": Capability.VISION,
    "embedding": Capability.EMBEDDING,
    "tools": Capability.TOOL_CALLING,
    "thinking": Capability.REASONING,
    "image": Capability.IMAGE_GENERATION,
}
_SCALES = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


def capabilities_of(words: Iterable[object]) -> frozenset[Capability]:
    """Only what Ollama says; words that have no counterpart here (`insert`, `audio`) are left out."""
    known = (_CAPABILITIES.get(word) for word in words if isinstance(word, str))
    return frozenset(capability for capability in known if capability is not None)


@dataclass(frozen=True, slots=True)
class Whose:
    """The server that tells: `prefix` begins its models' ids, `is_remote`: it is not this PC."""

    prefix: str = PREFIX
    is_remote: bool = False

    def cards_of(self, body: Object) -> tuple[ModelCard, ...]:
        """The models of /api/tags."""
        entries = objects_of(body, "models")
        return tuple(self._card(entry) for entry in entries if text_of(entry, "name"))

    def residents_of(self, body: Object) -> tuple[Resident, ...]:
        """The models of /api/ps. One whose process was killed stays listed until it is asked."""
        entries = objects_of(body, "models")
        return tuple(_resident(self.prefix, one) for one in entries if text_of(one, "name"))

    def _card(self, entry: Object) -> ModelCard:
        details = object_of(entry, "details")
        name = text_of(entry, "name")
        is_cloud_model = bool(text_of(entry, "remote_host")) or is_cloud(name)
        return ModelCard(
            id=ModelId(self.prefix, name),
            size_bytes=count_of(entry, "size"),
            parameters=parameter_count(text_of(details, "parameter_size")),
            quantization=_quantization(details),
            family=text_of(details, "family"),
            context_length=count_of(details, "context_length") or None,
            capabilities=capabilities_of(list_of(entry, "capabilities")),
            digest=text_of(entry, "digest"),
            is_remote=self.is_remote or is_cloud_model,
        )


def _quantization(details: Object) -> str:
    """F32 files read `unknown`, which says nothing."""
    level = text_of(details, "quantization_level")
    return "" if level == "unknown" else level


def parameter_count(text: str) -> int | None:
    """`72.73M` as a count; None where it is no such text."""
    number, scale = text[:-1], _SCALES.get(text[-1:].upper())
    if scale is None:
        number, scale = text, 1
    try:
        return round(float(number) * scale)
    except (ValueError, OverflowError):
        return None


def full_card(card: ModelCard, body: Object) -> ModelCard:
    """`card` with what /api/show adds."""
    info = object_of(body, "model_info")
    architecture = text_of(info, "general.architecture")
    details = object_of(body, "details")
    words = list_of(body, "capabilities")
    is_remote = card.is_remote or bool(text_of(body, "remote_host"))
    return replace(
        card,
        parameters=count_of(info, "general.parameter_count") or card.parameters,
        quantization=card.quantization or _quantization(details),
        family=card.family or text_of(details, "family"),
        context_length=count_of(info, f"{architecture}.context_length") or card.context_length,
        capabilities=capabilities_of(words) or card.capabilities,
        licence=_licence(text_of(info, "general.license"), text_of(body, "license")),
        summary=text_of(info, "general.description"),
        is_remote=is_remote,
    )


def _licence(short: str, whole: str) -> str:
    lines = (line.strip() for line in whole.splitlines())
    return short or next((line[:80] for line in lines if line), "")


def own_context(body: Object) -> int | None:
    """The context that the model's own file of settings asks for (`num_ctx`), if it does."""
    for line in text_of(body, "parameters").splitlines():
        name, _, value = line.partition(" ")
        if name == "num_ctx" and value.strip().isdecimal():
            return int(value)
    return None


def find_card(cards: Sequence[ModelCard], name: str) -> ModelCard | None:
    """The card of a model, however its name is spelled."""
    return next((card for card in cards if same_model(card.id.name, name)), None)


@dataclass(frozen=True, slots=True)
class Resident:
    """A model in memory as /api/ps tells it (bytes, tokens of one slot, epoch seconds)."""

    name: str
    total_bytes: int | None
    vram_bytes: int | None
    context_length: int | None
    expires_at: float | None
    prefix: str = PREFIX

    def as_loaded(self, *, loaded_at: float | None, name: str = "") -> LoadedModel:
        """The same as a value for the world outside, under the name that was asked for."""
        ram = None
        if self.total_bytes is not None:
            ram = max(self.total_bytes - (self.vram_bytes or 0), 0)
        return LoadedModel(
            id=ModelId(self.prefix, name or self.name),
            ram_bytes=ram,
            vram_bytes=self.vram_bytes,
            context_length=self.context_length,
            loaded_at=loaded_at,
            expires_at=self.expires_at,
        )


def _resident(prefix: str, entry: Object) -> Resident:
    return Resident(
        prefix=prefix,
        name=text_of(entry, "name"),
        total_bytes=count_of(entry, "size"),
        vram_bytes=count_of(entry, "size_vram"),
        context_length=count_of(entry, "context_length") or None,
        expires_at=epoch_of(text_of(entry, "expires_at")),
    )


def find_resident(residents: Sequence[Resident], name: str) -> Resident | None:
    """The entry of a model, however its name is spelled."""
    return next((one for one in residents if same_model(one.name, name)), None)
