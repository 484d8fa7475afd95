"""Which model each rule of a strategy takes now, and why. Pure.

A model comes into question when the constraints let it and `routing.weigh` finds it able; then the
patterns of the rule decide, in their order, and what `weigh` says inside of one rank.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.orchestration.criteria import ORDERS, Candidate, behind
from forge_gui.engine.orchestration.route_reasons import reasons
from forge_gui.engine.orchestration.routing import Wanted, next_best, weigh
from forge_gui.engine.orchestration.strategies.constraining import Known, broken_by
from forge_gui.engine.orchestration.strategies.patterns import rank
from forge_gui.engine.orchestration.strategies.voters import speaker, vote_of
from forge_gui.values.capability_facts import CapabilityFact, CapabilitySource
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import Considered
from forge_gui.values.sentence import Amount, Sentence, say
from forge_gui.values.strategies import RoutingRule, RuleNow, Strategy, StrategyNow


@dataclass(frozen=True, slots=True)
class Situation:
    """How things are. `meant`: the patterns that the name of a component stands for."""

    models: Sequence[Known]
    meant: Mapping[str, tuple[str, ...]]
    room: int | None = None
    """Bytes that models may take in all; None: nobody knows."""


def resolve(strategy: Strategy, now: Situation) -> StrategyNow:
    """Each rule, in the order of the file."""
    room = _room(strategy, now)
    return StrategyNow(
        strategy, tuple(rule_now(strategy, one, now) for one in strategy.rules), room
    )


def rule_now(strategy: Strategy, rule: RoutingRule, now: Situation) -> RuleNow:
    """What one rule takes; it may be one that no file has."""
    named, chain = _patterns(rule.models, now), _patterns(strategy.fallback_chain, now)
    allowed = (*named, *chain, *(text for one in now.meant.values() for text in one))
    kept, left_out = _constrained(strategy, rule, now, allowed)
    wanted = Wanted(
        rule.capability,
        _room(strategy, now),
        rule.prefer,
        may_leave=not strategy.constraints.offline_only,
        also=rule.needs,
    )
    weighed = weigh([one.candidate for one in kept], wanted)
    left_out += weighed.left_out
    able = [one for one in weighed.able if rule.others or rank(one.model, named) is not None]
    left_out += _not_named(weighed.able, able)
    able.sort(key=lambda one: _place(one, named))  # stable: inside of a rank it stays weighed
    if not able:
        return RuleNow(rule, left_out=tuple(left_out), trouble=_nobody(rule, left_out))
    chosen = able[: rule.voters]
    first = chosen[0]
    stand_ins = _stand_ins(chain, chosen, weighed.able) if chain else next_best(first, able[1:])
    single, why = speaker(rule, chosen)
    return RuleNow(
        rule,
        tuple(one.model for one in chosen),
        (*why, *_named(first, named), *reasons(able, len(left_out), wanted)),
        tuple(one for one in stand_ins if one not in {other.model for other in chosen}),
        tuple(
            Considered(one.model, _later(one, before, rule, named))
            for before, one in zip(able[len(chosen) - 1 :], able[len(chosen) :], strict=False)
        ),
        tuple(left_out),
        _too_few(rule, chosen),
        vote_of(strategy, chosen),
        single,
    )


def _not_named(found: Sequence[Candidate], able: Sequence[Candidate]) -> list[Considered]:
    why = say("The rule takes the models that it names, and no others.")
    return [Considered(one.model, why) for one in found if one not in able]


def _room(strategy: Strategy, now: Situation) -> int | None:
    bounds = [one for one in (now.room, strategy.constraints.max_memory_bytes) if one is not None]
    return min(bounds, default=None)


def _patterns(texts: Sequence[str], now: Situation) -> tuple[str, ...]:
    """Names of components become the models that they mean."""
    return tuple(one for text in texts for one in now.meant.get(text, (text,)))


def _constrained(
    strategy: Strategy, rule: RoutingRule, now: Situation, allowed: Sequence[str]
) -> tuple[list[Known], list[Considered]]:
    """Those that keep the constraints, and those with the ability that break one.

    A model on another computer must be named: no text leaves this PC because of a wide rule.
    """
    kept, left_out = [], []
    for model in now.models:
        one = _vouched(model, rule, allowed)
        if rule.capability not in one.candidate.entry.capabilities:
            continue
        fault = broken_by(one, strategy)
        if fault is None and one.candidate.is_remote and rank(one.model, allowed) is None:
            fault = say("It runs on another computer, and the strategy does not name it.")
        if fault is None:
            kept.append(one)
        else:
            left_out.append(Considered(one.model, fault))
    return kept, left_out


def _vouched(one: Known, rule: RoutingRule, allowed: Sequence[str]) -> Known:
    """Many servers do not tell what their models can do: whoever names one for a task says so."""
    entry = one.candidate.entry
    if entry.facts or not entry.is_listed or rank(one.model, allowed) is None:
        return one
    facts = tuple(
        CapabilityFact(ability, CapabilitySource.USER, "The strategy names it for this.")
        for ability in (rule.capability, *sorted(rule.needs))
    )
    return replace(one, candidate=replace(one.candidate, entry=replace(entry, facts=facts)))


def _place(one: Candidate, named: Sequence[str]) -> int:
    found = rank(one.model, named)
    return len(named) if found is None else found


def _stand_ins(
    chain: Sequence[str], chosen: Sequence[Candidate], able: Sequence[Candidate]
) -> list[ModelId]:
    """The chain's models that can be asked now, in the chain's order."""
    taken = {one.model for one in chosen}
    found = [
        one.model for one in able if one.model not in taken and rank(one.model, chain) is not None
    ]
    return sorted(found, key=lambda model: rank(model, chain) or 0)


def _named(first: Candidate, named: Sequence[str]) -> list[Sentence]:
    found = rank(first.model, named)
    if found is not None:
        return [say("The rule names it: {pattern}.", pattern=named[found])]
    if named:
        return [say("None of the models that the rule names can be asked now.")]
    return []


def _later(one: Candidate, before: Candidate, rule: RoutingRule, named: Sequence[str]) -> Sentence:
    """What puts it behind the one before it: the rule, or else what it is."""
    found = rank(one.model, named)
    if found is not None:
        return say("The rule names it as well: {pattern}.", pattern=named[found])
    if rank(before.model, named) is not None:
        return say("It is able, and comes after those that the rule names.")
    return behind(one, before, rule.capability, ORDERS[rule.prefer])


def _nobody(rule: RoutingRule, left_out: Sequence[Considered]) -> Sentence:
    ability = rule.capability.value.replace("_", " ")
    if not left_out:
        return say("No model here is known for {ability}.", ability=ability)
    first = left_out[0]
    return say(
        "No model for {ability} can be asked now. {model}: {why}",
        ability=ability,
        model=str(first.model),
        why=str(first.sentence),
    )


def _too_few(rule: RoutingRule, chosen: Sequence[Candidate]) -> Sentence | None:
    if len(chosen) >= rule.voters:
        return None
    return say(
        "{count} voters were wanted, and {found} can be asked now.",
        count=Amount(rule.voters),
        found=Amount(len(chosen)),
    )
