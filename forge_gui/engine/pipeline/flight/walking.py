"""One walk over a plan before it runs: what is known of each step by what comes to it.

Values are followed as far as they are known (inputs, pins, kept answers, what follows from these at
once), so that prompts are counted as they will be, and branches that are known are not flown both
ways. Nothing is run that asks anybody or takes time.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from forge_gui.engine.pipeline.flight.amounts import completion_tokens, past_of, prompt_tokens
from forge_gui.engine.pipeline.flight.facts import Known, Remarks, StepFacts, tokens_in
from forge_gui.engine.pipeline.flight.likelihood import as_often_as_before
from forge_gui.engine.pipeline.flight.map_items import items_in
from forge_gui.engine.pipeline.given import given_values
from forge_gui.engine.pipeline.kinds.base import Inputs, InstantStep, Needs, SlowStep, Within
from forge_gui.engine.pipeline.plan import Node, Plan
from forge_gui.engine.pipeline.render import as_text
from forge_gui.values.errors import ForgeError
from forge_gui.values.flight_plan import Fate
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.sentence import Amount, say

Peek = Callable[[Node, Inputs, Plan], Awaitable[JsonObject | None]]
"""The answer that is kept of a step to which this comes; None: it will have to work."""
Count = Callable[[GenerateRequest], Awaitable[int | None]]
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the walk asks."""

    known: Known
    peek: Peek
    count: Count
    remarks: Remarks


@dataclass(frozen=True, slots=True)
class _Comes:
    """What comes to one step. `inputs` are those values that are known."""

    inputs: Inputs
    is_whole: bool
    tokens: int


class Walk:
    """Over one plan; `later` are inputs whose values nobody knows yet."""

    def __init__(
        self, plan: Plan, asked: Asked, prefix: str = "", later: frozenset[int] = frozenset()
    ) -> None:
        self._plan = plan
        self._asked = asked
        self._prefix = prefix
        self._later = later
        self._found: dict[int, StepFacts] = {}

    async def facts(self) -> tuple[StepFacts, ...]:
        """Of every step, in the plan's order."""
        for place in _in_order(self._plan):
            self._found[place] = await self._look(self._plan.nodes[place])
        return tuple(self._found[place] for place in range(len(self._plan.nodes)))

    async def _look(self, node: Node) -> StepFacts:
        nodes = self._plan.nodes
        after = tuple(dict.fromkeys(at for _, at in node.sources if at < len(nodes)))
        key = None
        if isinstance(node.work, SlowStep) and node.model is not None:
            key = node.model, node.work.options
        facts = StepFacts(node, StepId(self._prefix + node.id), Fate.WORKS, key, after=after)
        if isinstance(node.work, SlowStep) and node.work.is_possible:
            facts = replace(facts, chance=node.work.chance)
        if (settled := self._plan.settled.get(node.id)) is not None:
            output = settled.output if settled.is_good else None
            return _giving(replace(facts, fate=Fate.SETTLED), output)
        if self._is_off(node):
            return replace(facts, fate=Fate.SKIPPED)
        comes = self._comes(node)
        if isinstance(node.work, InstantStep):
            return self._instant(facts, node.work, comes)
        return await self._slow(facts, node.work, comes)

    def _instant(self, facts: StepFacts, work: InstantStep, comes: _Comes) -> StepFacts:
        """Done here and now where all that comes is known: it asks nobody."""
        if comes.is_whole:
            try:
                return _giving(facts, work.work(comes.inputs).output)
            except ForgeError:
                return facts  # the run itself will say what is wrong
            except Exception:
                _logger.debug("Step %s was left out of the plan", facts.path, exc_info=True)
        if work.has_sides:
            name = facts.node.name or facts.node.id
            self._asked.remarks.add(
                say("Nobody knows yet which way {step} goes: all are counted.", step=name)
            )
        return replace(facts, gives=comes.tokens)

    async def _slow(self, facts: StepFacts, work: SlowStep, comes: _Comes) -> StepFacts:
        node = facts.node
        if comes.is_whole and (kept := await self._asked.peek(node, comes.inputs, self._plan)):
            return _giving(replace(facts, fate=Fate.CACHED), kept)
        facts = self._with_items(facts, comes)
        past = past_of(self._asked.known, node.id, node.model) if not self._prefix else ()
        if work.within is not None:
            inside = await self._with_inside(facts, work.within(comes.inputs))
            return as_often_as_before(inside, past, self._asked.remarks)
        if node.model is None:
            if not past:
                self._tell_untimed(node)
            return replace(facts, past=past, gives=comes.tokens)
        counted = await self._counted(work, comes) if not facts.is_map else None
        prompt = prompt_tokens(node.settings, comes.tokens, counted, past, facts.requests)
        writes = completion_tokens(
            node.settings, node.model, past, self._asked.known, facts.requests
        )
        return replace(facts, prompt=prompt, completion=writes, past=past, gives=writes.count or 0)

    def _with_items(self, facts: StepFacts, comes: _Comes) -> StepFacts:
        node = facts.node
        if node.kind is None or node.kind.info.kind != "map":
            return facts
        found = items_in(node, comes.inputs) if comes.inputs else None
        if found is None:
            past = past_of(self._asked.known, node.id, node.model)
            usual = next((one.items for one in past if one.items), None)
            found = usual or 1
            self._asked.remarks.add(
                say(
                    "The items of {step} are known once its list has come: {n} counted.",
                    step=node.name or node.id,
                    n=Amount(found),
                )
            )
        chosen = node.settings.get("at_once", 4)
        at_once = chosen if isinstance(chosen, int) else 4
        return replace(facts, requests=found, is_map=True, at_once=at_once)

    async def _with_inside(self, facts: StepFacts, within: Within) -> StepFacts:
        """The pipeline inside a step, with what is known of its inputs."""
        graph, plan = within.inner.graph, within.inner.plan
        given = given_values(graph, within.values)
        later = frozenset(
            len(plan.nodes) + offset for offset, name in enumerate(given) if name in within.later
        )
        plan = replace(plan, given=tuple(given.values()))
        walk = Walk(plan, self._asked, f"{facts.path}/", later)
        return replace(facts, inner=await walk.facts())

    async def _counted(self, work: SlowStep, comes: _Comes) -> int | None:
        if work.request is None or not comes.is_whole:
            return None
        try:
            return await self._asked.count(work.request(comes.inputs))
        except ForgeError:
            return None

    def _tell_untimed(self, node: Node) -> None:
        self._asked.remarks.add(
            say("The time of {step} is not counted: it never ran.", step=node.name or node.id)
        )

    def _comes(self, node: Node) -> _Comes:
        inputs: dict[str, JsonObject] = {}
        tokens, is_whole = 0, True
        for port, place in node.sources:
            if self._is_dead(node, port, place):
                continue
            if (value := self._value(place)) is not None:
                inputs[port] = value
                tokens += tokens_in(as_text(value.get("response", "")))
                continue
            source = self._found.get(place)
            tokens += source.gives if source else 0
            is_whole = False
        return _Comes(inputs, is_whole, tokens)

    def _value(self, place: int) -> JsonObject | None:
        nodes = self._plan.nodes
        if place >= len(nodes):
            return None if place in self._later else self._plan.given[place - len(nodes)]
        return self._found[place].output

    def _is_off(self, node: Node) -> bool:
        """Whether what comes to it, or fails to come, keeps it from ever beginning."""
        dead = [self._is_dead(node, port, place) for port, place in node.sources]
        return any(dead) if node.needs is Needs.ALL else bool(dead) and all(dead)

    def _is_dead(self, node: Node, port: str, place: int) -> bool:
        """Nothing will come by this port."""
        if place >= len(self._plan.nodes):
            return False
        source = self._found[place]
        if source.fate is Fate.SKIPPED or (source.fate is Fate.SETTLED and source.output is None):
            return True
        if not source.node.has_sides or source.output is None:
            return False
        return node.sides.get(port) != source.output.get("taken")


def _giving(facts: StepFacts, output: JsonObject | None) -> StepFacts:
    """With what it will give."""
    if output is None:
        return facts
    gives = tokens_in(as_text(output.get("response", "")))
    return replace(facts, output=output, gives=gives)


def _in_order(plan: Plan) -> list[int]:
    """Every step behind those that feed it."""
    waits = [node.waits for node in plan.nodes]
    order = [place for place, count in enumerate(waits) if not count]
    for place in order:  # grows while it is walked
        for follower in plan.nodes[place].followers:
            waits[follower] -= 1
            if not waits[follower]:
                order.append(follower)
    return order
