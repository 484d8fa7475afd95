"""What a model can do and who says so: its backend, its template, its family, then people. Pure.

What a backend is able to tell it tells for good: Ollama lists vision for every model that has it,
so a family's name adds none there. Families speak of what nobody could tell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forge_gui.engine.library.capability_rules import CapabilityRules, FamilyRule, words_of
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEdit, CapabilityFact, CapabilitySource
from forge_gui.values.models import ModelCard

_BY_OLLAMA = frozenset(
    {
        Capability.TEXT_GENERATION,
        Capability.VISION,
        Capability.EMBEDDING,
        Capability.TOOL_CALLING,
        Capability.REASONING,
        Capability.IMAGE_GENERATION,
    }
)
_BY_FILE = _BY_OLLAMA - {Capability.IMAGE_GENERATION}
_TOLD_BY: Mapping[str, frozenset[Capability]] = {
    "ollama": _BY_OLLAMA,
    "gguf": _BY_FILE,
    "forge": frozenset(Capability),
    "simulation": frozenset(Capability),
}
_BY_TEMPLATE = frozenset({Capability.TOOL_CALLING, Capability.REASONING})
_WHY = {
    CapabilitySource.BACKEND: "Its backend lists it.",
    CapabilitySource.TEMPLATE: "Its chat template has a place for it.",
    CapabilitySource.REGISTERED: "It was registered with it.",
    CapabilitySource.USER: "You said so.",
}


def facts_of(
    card: ModelCard,
    rules: CapabilityRules,
    registered: frozenset[Capability] | None = None,
    edit: CapabilityEdit | None = None,
) -> tuple[CapabilityFact, ...]:
    """Each ability with who says so, in the order of the ten."""
    if edit is not None and edit.capabilities is not None:
        return _sorted(dict.fromkeys(edit.capabilities, CapabilitySource.USER), {})
    sources = {one: _source(card, one) for one in card.capabilities}
    reasons: dict[Capability, str] = {}
    told = _TOLD_BY.get(card.id.backend.partition("@")[0], frozenset())
    told = told if card.capabilities else frozenset()
    for rule in _rules_for(card, rules, registered):
        for one in rule.gives - told:
            if one not in sources:
                sources[one], reasons[one] = CapabilitySource.FAMILY, rule.why
    for one in registered or ():
        sources.setdefault(one, CapabilitySource.REGISTERED)
    return _sorted(sources, reasons)


def _rules_for(
    card: ModelCard, rules: CapabilityRules, registered: frozenset[Capability] | None
) -> Sequence[FamilyRule]:
    """One that says "only" silences the others; the rule for strangers is the last resort."""
    path = card.id.name.replace("\\", "/")
    name = path.rpartition("/")[2] if card.id.backend == "gguf" else path
    words = words_of(name, card.summary if card.id.backend == "gguf" else "", card.family)
    fitting = [rule for rule in rules.families if rule.fits(words)]
    if only := [rule for rule in fitting if rule.is_only]:
        return only[:1]
    is_stranger = not card.capabilities and not fitting and registered is None
    return [rules.otherwise] if is_stranger and rules.otherwise else fitting


def _source(card: ModelCard, capability: Capability) -> CapabilitySource:
    is_file = card.id.backend == "gguf"
    is_by_template = is_file and capability in _BY_TEMPLATE
    return CapabilitySource.TEMPLATE if is_by_template else CapabilitySource.BACKEND


def _sorted(
    sources: Mapping[Capability, CapabilitySource], reasons: Mapping[Capability, str]
) -> tuple[CapabilityFact, ...]:
    return tuple(
        CapabilityFact(one, sources[one], reasons.get(one) or _WHY.get(sources[one], ""))
        for one in Capability
        if one in sources
    )
