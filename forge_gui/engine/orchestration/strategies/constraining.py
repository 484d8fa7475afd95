"""Which constraint of a strategy a model breaks, with the figures. Pure.

What nobody knows of a model breaks a constraint that asks for it: a bound that is not kept for sure
is no bound.
"""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.engine.orchestration.criteria import Candidate
from forge_gui.engine.orchestration.strategies.patterns import price_of
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import Amount, Sentence, Unit, say
from forge_gui.values.strategies import Constraints, Strategy


@dataclass(frozen=True, slots=True)
class Known:
    """A model as it stands now, with what else constraints ask for."""

    candidate: Candidate
    size_bytes: int | None = None
    context_length: int | None = None

    @property
    def model(self) -> ModelId:
        return self.candidate.model


def broken_by(one: Known, strategy: Strategy) -> Sentence | None:
    """The first constraint that it breaks; None: it keeps all of them."""
    bounds = strategy.constraints
    return (
        _place(one, bounds)
        or _memory(one, bounds)
        or _size(one, bounds)
        or _parameters(one, bounds)
        or _context(one, bounds)
        or _price(one, strategy)
    )


def _place(one: Known, bounds: Constraints) -> Sentence | None:
    if bounds.offline_only and one.candidate.is_remote:
        return say("It runs on another computer, and the strategy keeps every text on this PC.")
    if bounds.backends is not None and one.model.backend not in bounds.backends:
        known = ", ".join(sorted(bounds.backends))
        return say("The strategy takes models of {backends} alone.", backends=known)
    return None


def _memory(one: Known, bounds: Constraints) -> Sentence | None:
    need, most = one.candidate.entry.memory_bytes, bounds.max_memory_bytes
    if most is None or one.candidate.is_remote:
        return None
    if need is None:
        return say("Nobody knows what memory it takes, and the strategy has a bound for that.")
    if need <= most:
        return None
    return say(
        "It takes {need} of memory, more than the {most} of the strategy.",
        need=Amount(need, Unit.MEMORY),
        most=Amount(most, Unit.MEMORY),
    )


def _size(one: Known, bounds: Constraints) -> Sentence | None:
    most = bounds.max_size_bytes
    if most is None or one.candidate.is_remote:
        return None
    if one.size_bytes is None:
        return say("Nobody knows how large its files are, and the strategy has a bound for that.")
    if one.size_bytes <= most:
        return None
    return say(
        "Its files take {size}, more than the {most} of the strategy.",
        size=Amount(one.size_bytes, Unit.BYTES),
        most=Amount(most, Unit.BYTES),
    )


def _parameters(one: Known, bounds: Constraints) -> Sentence | None:
    count, most = one.candidate.entry.parameters, bounds.max_parameters
    if most is None:
        return None
    if count is None:
        return say(
            "Nobody knows how many parameters it has, and the strategy has a bound for that."
        )
    if count <= most:
        return None
    return say(
        "It has {count} parameters, more than the {most} of the strategy.",
        count=Amount(count),
        most=Amount(most),
    )


def _context(one: Known, bounds: Constraints) -> Sentence | None:
    least = bounds.min_context
    if least is None:
        return None
    if one.context_length is None:
        return say("Nobody knows its context, and the strategy has a bound for that.")
    if one.context_length >= least:
        return None
    return say(
        "Its context has {tokens} tokens, fewer than the {least} of the strategy.",
        tokens=Amount(one.context_length, Unit.TOKENS),
        least=Amount(least, Unit.TOKENS),
    )


def _price(one: Known, strategy: Strategy) -> Sentence | None:
    most = strategy.constraints.max_price
    if most is None or not one.candidate.is_remote:
        return None
    price = price_of(one.model, strategy.prices)
    if price is None:
        return say("The strategy has a highest price, and states none for this model.")
    if price <= most:
        return None
    return say(
        "It costs {price} dollars for a million tokens, more than the {most} of the strategy.",
        price=f"{price:g}",
        most=f"{most:g}",
    )
