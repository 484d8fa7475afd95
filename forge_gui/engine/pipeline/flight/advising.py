"""What to change so that a run takes less memory, fewer loads or less time. Pure.

Each alternative is flown like the plan itself; only what really saves something is told, by how much,
and the best first: what makes a run fit at all, then fewer loads, then less memory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from forge_gui.engine.pipeline.flight.composing import Case, Outcome, outcome_of
from forge_gui.engine.pipeline.flight.facts import StepFacts
from forge_gui.engine.pipeline.flight.taking import peak_taken
from forge_gui.engine.pipeline.flight.words import Carried
from forge_gui.engine.pool.words import Key
from forge_gui.values.flight_plan import Advice, Change, Fate, LoadChange
from forge_gui.values.memory_bill import MemoryBill
from forge_gui.values.sentence import Amount, Gap, Sentence, Unit, say

MOST = 4
_LEAST_BYTES = 50 * 1024 * 1024
_LEAST_SHARE = 0.03
_LIKELY = 0.5
"""From here on a run is said not to fit."""
_MOST_MODELS = 6
_MOST_MORE = 3


@dataclass(frozen=True, slots=True)
class Words:
    """How a piece of advice is said, by what it is good for."""

    fits: Sentence
    loads: Sentence
    less: Sentence


CONTEXT = Words(
    say("With {context} instead of {before} tokens of context for {model} it fits."),
    say(
        "With {context} instead of {before} tokens of context for {model}, loads: {loads} instead "
        "of {loads_now}."
    ),
    say("With {context} instead of {before} tokens of context for {model}: {saved} less."),
)
QUANTISATION = Words(
    say("With {other} instead of {model} it fits."),
    say("With {other} instead of {model}, loads: {loads} instead of {loads_now}."),
    say("With {other} instead of {model}: {saved} less."),
)


PACKING = Words(
    say("With the KV cache of {model} packed as {packing} it fits."),
    say("With the KV cache of {model} packed as {packing}, loads: {loads} instead of {loads_now}."),
    say("With the KV cache of {model} packed as {packing}: {saved} less."),
)


@dataclass(frozen=True, slots=True)
class Other:
    """A model loaded otherwise, or another one in its place."""

    instead_of: Key
    key: Key
    carried: Carried
    bill: MemoryBill | None
    changes: Mapping[str, str | int]
    """The settings of each of its steps that make it so."""
    words: Words
    gaps: Mapping[str, Gap]
    load: LoadChange | None = None
    """Instead of settings of steps: how the model is loaded, whoever asks it."""


def advice_on(case: Case, now: Outcome, others: Iterable[Other]) -> tuple[Advice, ...]:
    """The best pieces of advice, each with what it saves by itself."""
    found = [one for other in others if (one := _weighed(case, now, other)) is not None]
    found += _one_model(case, now)
    found += _more_models(case, now)
    found.sort(key=lambda one: (not one.makes_fit, -one.saves_loads, -one.saves_bytes))
    return tuple(found[:MOST])


def _weighed(case: Case, now: Outcome, other: Other) -> Advice | None:
    """None where it saves nothing worth a word."""
    bills = {**case.bills, other.key: other.bill} if other.bill else case.bills
    models = {**case.models, other.key: other.carried}
    facts = tuple(_swapped(one, {other.instead_of: other.key}) for one in case.facts)
    then = outcome_of(replace(case, facts=facts, models=models, bills=bills))
    saved, loads = _peak(now) - _peak(then), now.flown.loads - then.flown.loads
    fits = now.chance.share >= _LIKELY > then.chance.share
    if not fits and loads <= 0 and saved < max(_LEAST_BYTES, _LEAST_SHARE * _peak(now)):
        return None
    if not fits and (loads < 0 or then.flown.refused):
        return None
    template = other.words.fits if fits else other.words.loads if loads > 0 else other.words.less
    figures: dict[str, Gap] = {
        "saved": Amount(max(0, saved), Unit.MEMORY),
        "loads": Amount(then.flown.loads),
        "loads_now": Amount(now.flown.loads),
    }
    used = {name: gap for name, gap in figures.items() if f"{{{name}}}" in template.template}
    sentence = Sentence(template.template, {**other.gaps, **used})
    changes = tuple(
        Change(one.node.id, name, value)
        for one in case.facts
        if one.key == other.instead_of
        for name, value in other.changes.items()
    )
    seconds = now.flown.seconds - then.flown.seconds
    times = max(0.0, seconds)
    return Advice(sentence, max(0, saved), max(0, loads), times, changes, fits, other.load)


def _one_model(case: Case, now: Outcome) -> Iterator[Advice]:
    """One model for steps that have several: fewer loads, at the price of other answers."""
    working = [one for one in case.facts if one.fate is Fate.WORKS and one.key is not None]
    keys = [
        key
        for key in dict.fromkeys(one.key for one in working if one.key is not None)
        if not case.models[key].demand.is_remote
    ][:_MOST_MODELS]
    best: tuple[int, Advice] | None = None
    for key in keys if len(keys) > 1 and now.flown.loads > 1 else ():
        moved = [one for one in working if one.key in keys and one.key != key]
        facts = tuple(_swapped(one, dict.fromkeys(keys, key)) for one in case.facts)
        then = outcome_of(replace(case, facts=facts))
        loads = now.flown.loads - then.flown.loads
        if loads <= 0 or then.flown.refused or (best and best[0] >= loads):
            continue
        sentence = say(
            "With {model} for {steps} as well, loads: {loads} instead of {loads_now}.",
            model=key[0].name,
            steps=", ".join(one.node.name or one.node.id for one in moved),
            loads=Amount(then.flown.loads),
            loads_now=Amount(now.flown.loads),
        )
        changes = tuple(Change(one.node.id, "model", str(key[0])) for one in moved)
        saved = max(0, _peak(now) - _peak(then))
        saved_s = max(0.0, now.flown.seconds - then.flown.seconds)
        best = loads, Advice(sentence, saved, loads, saved_s, changes)
    if best is not None:
        yield best[1]


def _more_models(case: Case, now: Outcome) -> Iterator[Advice]:
    """Where only their number keeps models apart that would fit beside each other."""
    limits = case.setting.limits
    for more in range(1, _MOST_MORE + 1) if now.flown.swaps else ():
        wider = replace(limits, models=limits.models + more)
        then = outcome_of(replace(case, setting=replace(case.setting, limits=wider)))
        loads = now.flown.loads - then.flown.loads
        if loads > 0 and then.chance.share < _LIKELY:
            seconds = max(0.0, now.flown.seconds - then.flown.seconds)
            sentence = say(
                "With {models} models in memory at a time instead of {before} (a setting), loads: "
                "{loads} instead of {loads_now}.",
                models=Amount(wider.models),
                before=Amount(limits.models),
                loads=Amount(then.flown.loads),
                loads_now=Amount(now.flown.loads),
            )
            yield Advice(sentence, 0, loads, seconds)
            return


def _swapped(facts: StepFacts, keys: Mapping[Key, Key]) -> StepFacts:
    """With another model: what it took with the one that it has says nothing of that."""
    inner = tuple(_swapped(one, keys) for one in facts.inner)
    key = keys.get(facts.key, facts.key) if facts.key is not None else None
    is_other = facts.key is not None and key is not None and key[0] != facts.key[0]
    return replace(facts, key=key, inner=inner, past=() if is_other else facts.past)


def _peak(outcome: Outcome) -> int:
    return peak_taken(outcome.flown, outcome.taken)
