"""A read document as strategies: components are looked up, their settings checked, names joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pydantic import ValidationError

from forge_gui.engine.components.base import Component
from forge_gui.engine.components.registry import Components
from forge_gui.engine.library.findings import findings
from forge_gui.engine.orchestration.strategies.file_words import (
    ComponentPart,
    ConstraintsPart,
    RulePart,
    StrategiesFile,
    StrategyPart,
)
from forge_gui.engine.orchestration.strategies.variables import KEYS, filled, unknown_variables
from forge_gui.values.sentence import Sentence, say
from forge_gui.values.strategies import (
    ComponentKind,
    ComponentUse,
    Constraints,
    RoutingRule,
    Strategy,
)

Place = tuple[str | int, ...]
Told = tuple[Place, Sentence]
_GIB, _GB, _BILLION = 1024**3, 1000**3, 1000**3


@dataclass(slots=True)
class Composed:
    """What became of a document; faults and remarks with their paths in it."""

    strategies: tuple[Strategy, ...] = ()
    faults: list[Told] = field(default_factory=list)
    remarks: list[Told] = field(default_factory=list)


def compose(
    document: StrategiesFile,
    components: Components,
    environment: Mapping[str, str],
    *,
    looks_for_keys: bool,
) -> Composed:
    """Every strategy, with all that is wrong."""
    found = Composed()
    if not document.strategies:
        found.faults.append((("strategies",), say("The text holds no strategy.")))
    names: set[str] = set()
    made = []
    for number, part in enumerate(document.strategies):
        at: Place = ("strategies", number)
        if part.name in names:
            fault = say('Two strategies are named "{name}".', name=part.name)
            found.faults.append(((*at, "name"), fault))
        names.add(part.name)
        composer = _Composer(part, at, components, environment, found)
        made.append(composer.strategy(looks_for_keys=looks_for_keys))
    found.strategies = tuple(made)
    return found


def component_faults(
    document: object, components: Components, environment: Mapping[str, str]
) -> list[Told]:
    """What is wrong with the components of a document that is no strategy file otherwise."""
    found = Composed()
    entries = document.get("strategies") if isinstance(document, dict) else None
    for number, entry in enumerate(entries if isinstance(entries, list) else ()):
        named = entry.get("components") if isinstance(entry, dict) else None
        parts = {
            name: part
            for name, said in (named.items() if isinstance(named, dict) else ())
            if (part := _component_part(said)) is not None
        }
        whole = StrategyPart(name="unread", components=parts)
        at: Place = ("strategies", number)
        composer = _Composer(whole, at, components, environment, found)
        composer.strategy(looks_for_keys=False)
    return found.faults


def _component_part(said: object) -> ComponentPart | None:
    try:
        return ComponentPart.model_validate(said)
    except ValidationError:
        return None


class _Composer:
    """One strategy of a document."""

    def __init__(
        self,
        part: StrategyPart,
        at: Place,
        components: Components,
        environment: Mapping[str, str],
        found: Composed,
    ) -> None:
        self._part, self._at = part, at
        self._components, self._environment = components, environment
        self._found = found
        self._made: dict[str, Component] = {}

    def strategy(self, *, looks_for_keys: bool) -> Strategy:
        for name in self._part.components:
            self._component(name, looks_for_keys=looks_for_keys)
        self._check_names()
        self._check_together()
        voting = [n for n, one in self._made.items() if one.kind is ComponentKind.CONSENSUS]
        part = self._part
        return Strategy(
            part.name,
            part.description,
            tuple(ComponentUse(n, one.type, one.config) for n, one in part.components.items()),
            part.fallback_chain,
            tuple(_rule(one) for one in part.routing_rules),
            constraints_of(part.constraints),
            part.prices,
            voting[0] if voting else "",
        )

    def _fault(self, sentence: Sentence, *inside: str | int) -> None:
        self._found.faults.append(((*self._at, *inside), sentence))

    def _component(self, name: str, *, looks_for_keys: bool) -> None:
        part, at = self._part.components[name], ("components", name)
        member = self._components.get(part.type)
        if member is None:
            self._fault(self._components.unknown(part.type), *at, "type")
        elif name in set(ComponentKind) and member.kind != name:
            fault = say(
                '"{type}" is a {kind}, and no {name}.',
                type=part.type,
                kind=member.kind.value,
                name=name,
            )
            self._fault(fault, *at, "type")
        elif unknown := unknown_variables(part.config, self._environment):
            names = ", ".join(sorted(unknown))
            self._remark(say("The environment variable {name} is not set.", name=names), name)
        else:
            self._settings(name, member, looks_for_keys=looks_for_keys)

    def _remark(self, sentence: Sentence, name: str) -> None:
        self._found.remarks.append(((*self._at, "components", name), sentence))

    def _settings(self, name: str, member: type[Component], *, looks_for_keys: bool) -> None:
        at = ("components", name, "config")
        try:
            made = member.of(name, filled(self._part.components[name].config, self._environment))
            faults = made.validate()
            if not faults:
                made.serving()
        except ValidationError as error:
            for one in findings(error, member.settings_model):
                self._fault(_settings_fault(one.place, one.sentence), *at, *one.place)
            return
        except ValueError as error:
            self._fault(say("{why}.", why=str(error).rstrip(".")), *at)
            return
        for fault in faults:
            self._fault(fault, *at)
        self._made[name] = made
        for sentence in made.remarks() if looks_for_keys else ():
            self._remark(sentence, name)

    def _check_names(self) -> None:
        """Every name of a model is an id, a pattern of ids, or a component."""
        listed: list[tuple[Place, str]] = [
            (("fallback_chain", n), one) for n, one in enumerate(self._part.fallback_chain)
        ]
        for number, rule in enumerate(self._part.routing_rules):
            listed += [
                (("routing_rules", number, "models", n), one) for n, one in enumerate(rule.models)
            ]
        for place, text in listed:
            if ":" not in text and "*" not in text and text not in self._part.components:
                fault = say(
                    '"{text}" is neither a model (write <backend>:<name>) nor a component here.',
                    text=text[:80],
                )
                self._fault(fault, *place)
        names = [_rule_name(one) for one in self._part.routing_rules]
        for number, name in enumerate(names):
            if name in names[:number]:
                self._fault(
                    say('Two rules are named "{name}".', name=name), "routing_rules", number
                )

    def _check_together(self) -> None:
        """What each part allows and all of them together do not."""
        kinds = {one.kind for one in self._made.values()}
        for number, rule in enumerate(self._part.routing_rules):
            if rule.voters > 1 and ComponentKind.CONSENSUS not in kinds:
                fault = say("Several voters need a consensus component, such as majority_voting.")
                self._fault(fault, "routing_rules", number, "voters")
        if not self._part.constraints.offline_only:
            return
        for name, one in self._made.items():
            if one.kind is ComponentKind.CLOUD_API:
                fault = say(
                    "{name} is a cloud API, and offline_only keeps every text on this PC.",
                    name=name,
                )
                self._fault(fault, "components", name)


def _settings_fault(place: Sequence[str | int], sentence: str) -> Sentence:
    """A key that somebody wrote where its name belongs is never repeated."""
    if place and place[-1] in KEYS:
        return say("A key is never written here: name where it is, as ${NAME} or keyring:ENTRY.")
    return say("{sentence}", sentence=sentence)


def _rule_name(rule: RulePart) -> str:
    return rule.name or rule.for_.value


def _rule(rule: RulePart) -> RoutingRule:
    return RoutingRule(
        _rule_name(rule),
        rule.for_,
        rule.models,
        frozenset(rule.needs),
        rule.prefer,
        rule.others,
        rule.voters,
    )


def constraints_of(part: ConstraintsPart) -> Constraints:
    """In bytes and counts."""
    return Constraints(
        part.offline_only,
        _scaled(part.max_memory_gb, _GIB),
        _scaled(part.max_size_gb, _GB),
        _scaled(part.max_parameters_billion, _BILLION),
        part.min_context,
        part.max_price,
        None if part.backends is None else frozenset(part.backends),
    )


def _scaled(value: float | None, unit: int) -> int | None:
    return None if value is None else int(value * unit)
