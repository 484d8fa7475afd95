"""Which other ways to load a run's models there are: a shorter context, a smaller quantisation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from forge_gui.engine.pipeline.flight.advising import CONTEXT, PACKING, QUANTISATION, Other
from forge_gui.engine.pipeline.flight.composing import Case
from forge_gui.engine.pipeline.flight.facts import StepFacts
from forge_gui.engine.pipeline.flight.gathering import Sources, carried_of
from forge_gui.engine.pool.words import Key
from forge_gui.values.errors import ForgeError
from forge_gui.values.flight_plan import LoadChange
from forge_gui.values.kv_types import KvType
from forge_gui.values.models import ModelCard
from forge_gui.values.sentence import Amount, Gap, Unit

_ROOM = 1.25
"""A context is never advised that what is foreseen would not fit into so many times."""
_SHORTEST = 512
_ALIKE = 0.03
"""Models of one family whose counts of parameters differ by less are the same in another packing."""
_MOST_SIBLINGS = 3
_OURS = frozenset({"forge", "gguf"})
"""Models that Forge loads itself."""


async def others_of(case: Case, ask: Sources) -> list[Other]:
    """Everything that is worth flying once; models that cannot be asked are left out."""
    found: list[Other] = []
    for key in case.models:
        if case.models[key].demand.is_remote:
            continue
        try:
            found += await _shorter(case, key, ask)
            found += await _packed(case, key, ask)
            found += await _smaller(case, key, ask)
        except ForgeError:
            continue
    return found


async def _shorter(case: Case, key: Key, ask: Sources) -> list[Other]:
    """The next power of two that holds what will be read and written, if that is less."""
    bill = case.bills.get(key)
    needed = longest_of(case.facts, key)
    if bill is None or needed is None:
        return []
    context = _SHORTEST
    while context < needed * _ROOM:
        context *= 2
    if context >= bill.context:
        return []
    shorter = key[0], replace(key[1], context_length=context)
    carried, less = await carried_of(shorter, case.known, ask)
    gaps: dict[str, Gap] = {
        "context": Amount(context, Unit.TOKENS),
        "before": Amount(bill.context, Unit.TOKENS),
        "model": key[0].name,
    }
    return [Other(key, shorter, carried, less, {"context_length": context}, CONTEXT, gaps)]


async def _packed(case: Case, key: Key, ask: Sources) -> list[Other]:
    """Its KV cache packed in half the room, where Forge itself decides that. (A server such as
    Ollama packs those of all its models alike.)"""
    bill = case.bills.get(key)
    if bill is None or key[0].backend not in _OURS or bill.kv_type is not KvType.F16:
        return []
    packed = key[0], replace(key[1], kv_type=KvType.Q8_0)
    carried, less = await carried_of(packed, case.known, ask)
    gaps: dict[str, Gap] = {"model": key[0].name, "packing": KvType.Q8_0.value}
    load = LoadChange(key[0], "kv_type", KvType.Q8_0.value)
    return [Other(key, packed, carried, less, {}, PACKING, gaps, load)]


async def _smaller(case: Case, key: Key, ask: Sources) -> list[Other]:
    """The same model in a smaller quantisation, where it is on this PC."""
    cards = ask.cards()
    own = next((card for card in cards if card.id == key[0]), None)
    found = []
    for card in siblings(own, cards)[:_MOST_SIBLINGS] if own else ():
        other = card.id, key[1]
        carried, bill = await carried_of(other, case.known, ask)
        gaps: dict[str, Gap] = {"other": _name(card), "model": _name(own) if own else key[0].name}
        found.append(Other(key, other, carried, bill, {"model": str(card.id)}, QUANTISATION, gaps))
    return found


def siblings(own: ModelCard, cards: Sequence[ModelCard]) -> list[ModelCard]:
    """The largest first: the least is given up."""
    alike = [card for card in cards if _is_sibling(own, card)]
    return sorted(alike, key=lambda card: -(card.size_bytes or 0))


def longest_of(facts: Sequence[StepFacts], key: Key) -> int | None:
    """The most tokens that one request to a model reads and writes; None where nobody can tell."""
    lengths = list(_lengths(facts, key))
    if not lengths or any(length is None for length in lengths):
        return None
    return max(length for length in lengths if length is not None)


def _lengths(facts: Sequence[StepFacts], key: Key) -> Iterator[int | None]:
    for one in facts:
        yield from _lengths(one.inner, key)
        if one.key != key:
            continue
        most = one.node.settings.get("max_tokens")
        prompt, completion = one.prompt.count, one.completion.count
        if prompt is None or completion is None:
            yield None
            continue
        each = max(1, one.requests)
        writes = most if isinstance(most, int) else completion // each
        yield prompt // each + writes


def _is_sibling(own: ModelCard, card: ModelCard) -> bool:
    if card.id == own.id or card.id.backend != own.id.backend or card.is_remote:
        return False
    if not own.family or card.family != own.family or card.quantization == own.quantization:
        return False
    if not own.parameters or not card.parameters or not own.size_bytes or not card.size_bytes:
        return False
    is_alike = abs(card.parameters - own.parameters) <= _ALIKE * own.parameters
    return is_alike and card.size_bytes < own.size_bytes


def _name(card: ModelCard) -> str:
    quantisation = card.quantization
    is_told = quantisation and quantisation.lower() not in card.id.name.lower()
    return f"{card.id.name} ({quantisation})" if is_told else card.id.name
