"""What is said of strategies, their rules and their faults, in the language of the window. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.values.routing import Preference
from forge_gui.values.strategies import RoutingRule, RuleNow, StrategyEntry, StrategyFault
from forge_gui.viewmodels import numbers, wording
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_PREFERENCES: Mapping[Preference, str] = {
    Preference.QUALITY: QT_TR_NOOP("the best first"),
    Preference.SPEED: QT_TR_NOOP("the fastest first"),
    Preference.READY: QT_TR_NOOP("what is in memory first"),
}


def standing(entry: StrategyEntry) -> str:
    """One word for the end of its line; empty: nothing is special."""
    if entry.fault:
        return tr("cannot be used")
    if entry.is_in_use:
        return tr("in use")
    return tr("own") if entry.is_own else ""


def about(entry: StrategyEntry) -> str:
    """What it is for, or why it cannot be used; what ships says it in the window's language."""
    words = entry.fault or entry.description.strip()
    return words if entry.is_own or not words else tr(words)


def place(entry: StrategyEntry) -> str:
    """Whether texts may leave this PC."""
    if entry.is_offline:
        return tr("Every text stays on this PC")
    return tr("Texts may leave this PC")


def rule_about(rule: RoutingRule) -> str:
    """What a rule is for, and by what it chooses."""
    ability = tr(wording.CAPABILITY_WORDS[rule.capability])
    told = tr("{ability}, {order}", ability=ability, order=tr(_PREFERENCES[rule.prefer]))
    if rule.voters > 1:
        return tr("{rule}, {count} voters", rule=told, count=numbers.whole(rule.voters))
    return told


def taken(now: RuleNow) -> str:
    """The models of a rule, or that there is none."""
    if not now.models:
        return tr("No model")
    return wording.joined([wording.model_name(one) for one in now.models])


def fault_words(fault: StrategyFault) -> str:
    """A fault with its line."""
    if not fault.line:
        return in_words(fault.sentence)
    return tr(
        "Line {line}: {sentence}",
        line=numbers.whole(fault.line),
        sentence=in_words(fault.sentence),
    )
