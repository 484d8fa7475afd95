"""Rivet's nodes that decide and gather: if, match, compare, coalesce, race, loops."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.engine.formats.foreign import making
from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.making import Question
from forge_gui.engine.formats.foreign.pieces import Ref, Value, constant
from forge_gui.engine.formats.foreign.reading import inside, is_on, text_in
from forge_gui.engine.formats.foreign.rivet_nodes import Mapper
from forge_gui.engine.formats.foreign.weaving import Weaving

_NUMERIC = {
    "<": ("is less than", False),
    ">": ("is more than", False),
    "<=": ("is at most", False),
    ">=": ("is at least", False),
}
_FALSE = "^(false|no|0)$"


def compare(weaving: Weaving, node: ForeignNode) -> None:
    """A yes or no: the branches that it decides ask the question themselves."""
    question, _ = comparison(weaving, node)
    users = [weaving.node(edge.target) for edge in weaving.edges_from(node)]
    is_asked = all(user is not None and user.kind in ("if", "ifElse") for user in users)
    if question is None:
        weaving.refuse(node, "It compares two results; a branch compares one with fixed words.")
    elif not is_asked:
        weaving.refuse(node, "Its yes or no goes into a text; in Forge only branches compare.")
    else:
        weaving.remark(node, "The branch that it decided asks it now.")


def comparison(weaving: Weaving, node: ForeignNode) -> tuple[Question | None, Value]:
    """What a compare node asks, where a branch can ask it."""
    how = text_in(node.data, "comparisonFunction") or "=="
    left, right = weaving.feed(node, "a"), weaving.feed(node, "b")
    against = constant(right)
    if against is None and (turned := constant(left)) is not None and how in ("==", "!="):
        left, against = right, turned
    if against is None or not against.strip():
        return None, left
    if how in ("==", "!="):
        return Question("equals", against, is_not=how == "!="), left
    if how in _NUMERIC and making.is_number(against):
        return Question(_NUMERIC[how][0], against), left
    return None, left


def if_node(weaving: Weaving, node: ForeignNode) -> None:
    """Goes on where something is true; where a comparison decides, the branch asks that itself."""
    passes = weaving.feed(node, "value")
    question, asked = _condition(weaving, node)
    yes, no = making.fork(weaving, node, asked, question, passes)
    weaving.give(node, (yes,), "output")
    weaving.give(node, (no,), "falseOutput")


def if_else(weaving: Weaving, node: ForeignNode) -> None:
    """One of two values: a branch for each that lets it pass, and a merge that takes what came."""
    question, asked = _condition(weaving, node)
    ways: list[Value] = []
    for port, side in (("true", 0), ("false", 1)):
        if weaving.is_fed(node, port):
            value = weaving.feed(node, port)
            ways.append((making.fork(weaving, node, asked, question, value)[side],))
    if not ways:
        weaving.give(node, (making.fork(weaving, node, asked, question)[0],))
    elif len(ways) == 1:
        weaving.give(node, ways[0])
    else:
        weaving.give(node, (making.merged(weaving, node, ways, "first"),))


def _condition(weaving: Weaving, node: ForeignNode) -> tuple[Question, Value]:
    edges = weaving.edges_into(node, "if")
    source = weaving.node(edges[0].source) if edges else None
    if source is not None and source.kind == "compare":
        question, asked = comparison(weaving, source)
        if question is not None:
            return question, asked
    return Question("matches pattern", f"{_FALSE}|^$", is_not=True, is_exact=False), weaving.feed(
        node, "if"
    )


def match(weaving: Weaving, node: ForeignNode) -> None:
    """One branch after the other, each for a pattern; what fits none goes on at the end."""
    cases = inside(node.data, "cases")
    patterns = (
        [one for one in cases if isinstance(one, str)][:50] if isinstance(cases, list) else []
    )
    asked = weaving.feed(node, "input")
    passes = weaving.feed(node, "value")
    if not is_on(node.data, "exclusive") and len(patterns) > 1:
        weaving.lose(node, "Only the first pattern that fits is taken, not all.")
    rest: Ref | None = None
    for number, pattern in enumerate(patterns, 1):
        given: Value = (rest,) if rest is not None else passes
        value = asked if rest is None or passes else (rest,)
        if not pattern.strip():
            weaving.lose(node, f"Case {number} is empty and is left out.")
            weaving.give(node, (), f"case{number}")
            continue
        title = f"{node.title}: {pattern}" if len(patterns) > 1 else node.title
        question = making.pattern_question(weaving, node, pattern[:500])
        yes, rest = making.fork(weaving, node, value, question, given, title)
        weaving.give(node, (yes,), f"case{number}")
    weaving.give(node, (rest,) if rest is not None else asked, "unmatched")


def coalesce(weaving: Weaving, node: ForeignNode) -> None:
    """The first that comes: a merge."""
    found = []
    for number in range(1, 101):
        found += weaving.feeds(node, f"input{number}")
    if weaving.is_fed(node, "conditional"):
        weaving.lose(node, "Its condition is not asked.")
    if len(found) < 2:
        weaving.give(node, found[0] if found else ())
        return
    weaving.give(node, (making.merged(weaving, node, found, "first"),))


def race(weaving: Weaving, node: ForeignNode) -> None:
    weaving.lose(node, "It takes the first in order, not the fastest.")
    coalesce(weaving, node)


def loop(weaving: Weaving, node: ForeignNode) -> None:
    """Its edges are taken apart before (rivet_unfold.py)."""
    weaving.lose(node, "The loop makes one round.")


def sub_graph(weaving: Weaving, node: ForeignNode) -> None:
    """Only those that could not be put in their place come here."""
    weaving.refuse(
        node, "The graph that it runs is not in the file, runs itself, or is too deep inside."
    )


LOGIC: Mapping[str, Mapper] = {
    "if": if_node,
    "ifElse": if_else,
    "match": match,
    "compare": compare,
    "coalesce": coalesce,
    "raceInputs": race,
    "loopController": loop,
    "subGraph": sub_graph,
    "extractRegex": lambda weaving, node: weaving.refuse(
        node, "No step cuts out what a pattern finds; ask a model for it, or use a branch."
    ),
    "code": lambda weaving, node: weaving.refuse(node, "Code out of a file is never run."),
}
