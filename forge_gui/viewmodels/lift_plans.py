"""What the lift meter is asked for on screen: models together, or a block of a pipeline. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.values.errors import ForgeError
from forge_gui.values.evaluations import LiftOrder
from forge_gui.values.graph import Step
from forge_gui.values.template import Literal, parse, port_names
from forge_gui.values.test_sets import SMART_HANDOFF, Target, TargetKind, TestSet
from forge_gui.viewmodels.editor_index import GraphIndex
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

FEWEST = 2
"""Answers that make an ensemble."""
PAIR = 2
BLOCKS: Mapping[str, str] = {
    "consensus": QT_TR_NOOP("Consensus"),
    "parallel_reasoning": QT_TR_NOOP("Reasoning"),
    "hand_off": QT_TR_NOOP("Hand-off"),
}
"""Kinds of steps in which several calls make one answer."""


@dataclass(frozen=True, slots=True)
class Block:
    """A step, or a pipeline, that can be measured. `models` are those that it asks; `target` has
    the prompt by which one model alone is asked the same, where that can be told."""

    target: Target
    title: str
    models: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LiftPlan:
    """What is chosen. With a `block`, `models` are those beside the best of which it is held; else
    they answer together, each `times` times, in their order."""

    models: tuple[str, ...] = ()
    strategy: str = "majority_voting"
    times: int = 1
    block: Block | None = None

    @property
    def is_handing(self) -> bool:
        return self.block is None and self.strategy == SMART_HANDOFF

    @property
    def together(self) -> tuple[str, ...]:
        """The models of the ensemble, one for each answer."""
        each = 1 if self.is_handing else self.times
        return tuple(one for one in self.models for _ in range(each))

    @property
    def lacks(self) -> str:
        """What must be chosen before it can be measured; empty: nothing."""
        if self.block is not None:
            return "" if self.models else tr("Tick the model beside which it is to be held.")
        if self.is_handing and len(self.models) != PAIR:
            return tr("Tick two models: first the one that answers, then the better one.")
        if len(self.together) < FEWEST:
            return tr("Tick at least two models, or let one answer several times.")
        return ""

    @property
    def words(self) -> str:
        """What will happen, where that is not plain to see."""
        if self.is_handing and len(self.models) == PAIR:
            first, second = self.models
            return tr(
                "{first} answers; {second} where that is not sure.", first=first, second=second
            )
        return ""


def plan_for(models: Sequence[str], strategy: str) -> LiftPlan:
    """The same models with the same strategy as somebody asked for."""
    different = tuple(dict.fromkeys(models))
    counts = {models.count(one) for one in different}
    return LiftPlan(different, strategy, counts.pop() if len(counts) == 1 else 1)


def lift_order(tests: TestSet, plan: LiftPlan, at_once: int, folder: str, path: str) -> LiftOrder:
    """The order for a plan that lacks nothing."""
    own = tests.target
    if plan.block is not None:
        prompt = plan.block.target.prompt or own.prompt
        target = replace(
            own,
            model="",
            models=(),
            strategy="",
            pipeline=plan.block.target.pipeline,
            step=plan.block.target.step,
            prompt=prompt,
            system=plan.block.target.system or own.system,
        )
    else:
        target = replace(
            own, model="", pipeline="", step="", models=plan.together, strategy=plan.strategy
        )
    return LiftOrder(tests, target, plan.models, at_once=at_once, folder=folder, path=path)


def own_block(tests: TestSet) -> Block | None:
    """What the set is attached to, where that is a pipeline or a step of one."""
    is_file = tests.target.kind in (TargetKind.PIPELINE, TargetKind.STEP)
    return Block(tests.target, tests.target.name) if is_file else None


def block_of(step: Step, index: GraphIndex, path: str) -> Block | None:
    """A step of a saved pipeline as a block; None: in it nobody answers together."""
    if step.kind not in BLOCKS:
        return None
    said = step.settings
    many = said.get("models")
    names = many if isinstance(many, list) else [said.get("model")]
    models = tuple(dict.fromkeys(one for one in names if isinstance(one, str) and one))
    target = Target(
        pipeline=path,
        step=step.id,
        prompt=_asked(str(said.get("prompt", "{text}")), step, index),
        system=_as_it_is(str(said.get("system", ""))),
    )
    title = tr("{file}: {step}, {kind}", file=_file(path), step=step.shown_name,
               kind=tr(BLOCKS[step.kind]))  # fmt: skip
    return Block(target, title, models)


def _asked(prompt: str, step: Step, index: GraphIndex) -> str:
    """The step's prompt where its gaps are inputs of the pipeline by their own names; empty: one
    model alone gets the row's inputs as they are."""
    inputs = {one.name for one in index.graph.inputs}
    fed = {one.port: one.source for one in index.feeds.get(step.id, ())}
    try:
        ports = port_names(prompt)
    except ForgeError:
        return ""
    is_same = all(port in inputs and fed.get(port) == port for port in ports)
    return prompt if ports and is_same else ""


def _as_it_is(text: str) -> str:
    """A text without gaps, as it reaches the model; empty where it has some."""
    try:
        parts = parse(text)
    except ForgeError:
        return ""
    plain = [one.text for one in parts if isinstance(one, Literal)]
    return "".join(plain) if len(plain) == len(parts) else ""


def _file(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
