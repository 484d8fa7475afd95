"""Which steps of a run may begin, and which never will: told of each end, says what follows from it.

Decisions only. The rule: a step begins once everything wired to it has come. It is skipped as soon
as one of these things no longer can come, because a step before it failed or went another way.
A step that needs only one of them (see Needs) waits until all have ended, and begins if any came.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from forge_gui.engine.pipeline.kinds.base import Needs
from forge_gui.engine.pipeline.plan import Node
from forge_gui.values.graph import MAIN_PORT
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import StepResult, StepState

_NOTHING: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Cut:
    """Something that can no longer come, and why."""

    source: int
    sentence: str
    is_failure: bool


class Flow:
    """The books of one run: what has ended, and how many sources each step still waits for."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.results: list[StepResult | None] = [None] * len(nodes)
        self.lost: int | None = None
        """The first failure that takes a result of the pipeline with it."""
        self._failed: set[int] = set()
        self._nodes = nodes
        self._waits = [node.waits for node in nodes]

    def first(self) -> list[int]:
        """The steps that wait for no other."""
        return [number for number, waits in enumerate(self._waits) if not waits]

    def end(self, number: int, result: StepResult) -> tuple[Sequence[int], Sequence[int]]:
        """Keep how a step ended. Answers with steps that may begin now, and with skipped ones."""
        self.results[number] = result
        node = self._nodes[number]
        if result.is_good and not node.has_sides:
            return self._count_down(node.followers), _NOTHING
        if result.is_good:
            return self._take_side(number, node, result.output)
        if result.state is StepState.FAILED:
            why = f"{_name(node)} failed, and this step needs its result."
            return self._cut(node.followers, _Cut(number, why, is_failure=True))
        if result.state is StepState.SKIPPED:
            why = f"{_name(node)} is muted."
            return self._cut(node.followers, _Cut(number, why, is_failure=False))
        return _NOTHING, _NOTHING

    def is_live(self, number: int, port: str) -> bool:
        """Whether something came to a port of a step whose sources have ended."""
        node = self._nodes[number]
        place = next((place for name, place in node.sources if name == port), None)
        if place is None:
            return False
        if place >= len(self._nodes):
            return True  # an input of the pipeline
        result = self.results[place]
        if result is None or not result.is_good:
            return False
        return not self._nodes[place].has_sides or node.sides.get(port) == taken(result.output)

    def _count_down(self, followers: Iterable[int]) -> list[int]:
        waits, results, ready = self._waits, self.results, []
        for follower in followers:
            waits[follower] -= 1
            if not waits[follower] and results[follower] is None:
                ready.append(follower)
        return ready

    def _take_side(
        self, number: int, node: Node, output: JsonObject
    ) -> tuple[Sequence[int], Sequence[int]]:
        side = taken(output)
        on: list[int] = []
        off: list[int] = []
        for follower in node.followers:
            target = self._nodes[follower]
            fed = [target.sides.get(port) for port, place in target.sources if place == number]
            enough = all if target.needs is Needs.ALL else any
            (on if enough(one == side for one in fed) else off).append(follower)
        ready = self._count_down(on)
        cut = _Cut(number, f'{_name(node)} went to "{side}".', is_failure=False)
        also, skipped = self._cut(off, cut)
        return [*ready, *also], skipped

    def _cut(self, followers: Sequence[int], cut: _Cut) -> tuple[Sequence[int], Sequence[int]]:
        """Follow what can no longer come as far as it reaches."""
        ready: list[int] = []
        skipped: list[int] = []
        if cut.is_failure:
            self._hurt(cut.source, cut)
        open_steps = deque((follower, cut) for follower in followers)
        while open_steps:
            number, cut = open_steps.popleft()
            self._waits[number] -= 1
            if self.results[number] is not None:
                continue
            node = self._nodes[number]
            if _bears(node, cut):
                if self._waits[number]:
                    continue
                if any(self.is_live(number, port) for port, _ in node.sources):
                    ready.append(number)
                    continue
                cut = replace(cut, is_failure=cut.is_failure or self._is_behind_failure(node))
            self.results[number] = _skipped(node, cut.sentence)
            skipped.append(number)
            if cut.is_failure:
                self._hurt(number, cut)
            open_steps.extend((follower, cut) for follower in node.followers)
        return ready, skipped

    def _hurt(self, number: int, cut: _Cut) -> None:
        """A step that failed or is skipped for a failure; one that nobody waits for is a loss."""
        self._failed.add(number)
        if self.lost is None and not self._nodes[number].followers:
            self.lost = cut.source

    def _is_behind_failure(self, node: Node) -> bool:
        return any(place in self._failed for _, place in node.sources)


def _bears(node: Node, cut: _Cut) -> bool:
    """Whether a step may do without something that does not come for this reason."""
    if cut.is_failure:
        return node.needs is Needs.ANY_DESPITE_FAILURES
    return node.needs is not Needs.ALL


def _name(node: Node) -> str:
    return node.name or node.id


def taken(output: JsonObject) -> str:
    """The output port that a step with sides gave something to."""
    side = output.get("taken", MAIN_PORT)
    return side if isinstance(side, str) else MAIN_PORT


def _skipped(node: Node, sentence: str) -> StepResult:
    return StepResult(node.id, StepState.SKIPPED, model=node.model, note=sentence)
