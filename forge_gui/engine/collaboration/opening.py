"""Builds this folder's parts when they are first needed, out of what the engine gives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late

if TYPE_CHECKING:
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.collaboration.asking import Announce, Means
    from forge_gui.engine.collaboration.desk import CollaborationDesk
    from forge_gui.engine.collaboration.helping import Choose
    from forge_gui.engine.collaboration.parallel_reasoning.prompts import Prompts
    from forge_gui.engine.pool.generation import Generator
    from forge_gui.values.collaboration import Voter
    from forge_gui.values.consultation_events import ConsultationEvent
    from forge_gui.values.generation import EmbedResult, GenerateRequest
    from forge_gui.values.ids import ModelId
    from forge_gui.values.measurement import ModelFigures
    from forge_gui.values.models import LoadedModel


@dataclass(frozen=True, slots=True)
class CollaborationGround:
    """What the rest of the engine gives. `prompts` is the file of parallel reasoning's prompts."""

    generate: Callable[[], Generator]
    """With second tries; asked for when it is needed."""
    announce: Announce
    embed: Callable[[ModelId, Sequence[str]], Awaitable[EmbedResult]]
    choose: Choose
    best_embedder: Callable[[], Awaitable[ModelId | None]]
    choose_voters: Callable[[str, int], Awaitable[Sequence[Voter]]]
    count_tokens: Callable[[GenerateRequest], Awaitable[int | None]]
    figures: Callable[[], Awaitable[Mapping[ModelId, ModelFigures]]]
    loaded: Callable[[], Sequence[LoadedModel]]
    publish: Callable[[ConsultationEvent], None]
    clock: Clock
    prompts: Path
    may_collaborate: Callable[[], bool] = lambda: True
    """Whether one model may ask another one, by the settings."""


def late_collaboration(ground: CollaborationGround) -> Late[CollaborationDesk]:
    return Late(lambda: _desk(ground))


def _desk(ground: CollaborationGround) -> CollaborationDesk:
    from forge_gui.engine.collaboration.consensus.meanings import MeaningsFinder
    from forge_gui.engine.collaboration.consensus.registry import Strategies
    from forge_gui.engine.collaboration.consensus.voting import Voting
    from forge_gui.engine.collaboration.costing import Costing
    from forge_gui.engine.collaboration.desk import CollaborationDesk, Parts
    from forge_gui.engine.collaboration.helping import Helping
    from forge_gui.engine.collaboration.parallel_reasoning.reasoning import Reasoning

    clock = ground.clock
    means, strategies = means_of(ground), Strategies()
    prompts = Late(lambda: _prompts(ground.prompts))

    def new_name() -> str:
        return f"consultation-{int(clock.now() * 1000):x}-{clock.random.getrandbits(32):08x}"

    return CollaborationDesk(
        Parts(
            Voting(means, strategies, MeaningsFinder(ground.embed, ground.best_embedder)),
            Reasoning(means, prompts),
            strategies,
            Costing(ground.count_tokens, ground.figures, ground.loaded, prompts),
            Helping(
                ground.generate(),
                ground.choose,
                ground.announce,
                clock.monotonic,
                new_name,
                ground.may_collaborate,
            ),
            ground.choose_voters,
            ground.publish,
            clock.now,
            new_name,
        )
    )


def means_of(ground: CollaborationGround) -> Means:
    """What asking needs, confidence by the probabilities of an answer's tokens among it."""
    from forge_gui.engine.collaboration.asking import Means
    from forge_gui.engine.collaboration.confidence import answer_confidence

    return Means(
        ground.generate(),
        lambda result: answer_confidence(result.logprobs),
        ground.clock.monotonic,
        ground.announce,
    )


def _prompts(path: Path) -> Prompts:
    from forge_gui.engine.collaboration.parallel_reasoning.prompts import read_prompts

    return read_prompts(path)
