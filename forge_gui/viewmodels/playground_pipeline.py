"""A chat as a pipeline: the same prompt to the same models in the same manner. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields

from forge_gui.values.chats import Chat, ChatMode
from forge_gui.values.consensus import Sameness
from forge_gui.values.generation import Sampling
from forge_gui.values.graph import Graph, PipelineInput, Position, Step, Wire
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import tr

_INPUT = StepId("message")
_APART, _ACROSS, _DOWN = 300.0, 320.0, 220.0
_JOINT = frozenset(("system", "temperature", "seed", "max_tokens"))
"""Options that steps of several models have."""
_KNOWN = frozenset(
    ("temperature", "top_p", "top_k", "min_p", "repeat_penalty", "seed", "max_tokens")
)


def pipeline_of(
    chat: Chat, models: Sequence[ModelId], prompt: str, kinds: Mapping[str, object]
) -> Graph:
    """`models` are those of the columns that are shown, `prompt` is the example of its input;
    `kinds` are the steps that can be used."""
    if chat.mode is ChatMode.CONSENSUS and "consensus" in kinds and len(models) > 1:
        return _graph(chat, [_consensus_step(chat, models)], prompt)
    if chat.mode is ChatMode.HAND_OFF and "hand_off" in kinds and len(set(models)) > 1:
        return _graph(chat, [_hand_off_step(chat, list(dict.fromkeys(models)))], prompt)
    return _graph(chat, [_model_step(chat, one, at) for at, one in enumerate(models)], prompt)


def _graph(chat: Chat, steps: list[Step], prompt: str) -> Graph:
    answers = [
        Step(
            StepId(f"{step.id}_out"),
            "output",
            step.title,
            {"text": f"{{{step.id}}}"},
        )
        for step in steps
    ]
    wires = [Wire(_INPUT, step.id, _INPUT) for step in steps]
    wires += [Wire(step.id, StepId(f"{step.id}_out"), step.id) for step in steps]
    layout = {str(_INPUT): Position(0.0, _DOWN * (len(steps) - 1) / 2)}
    for place, step in enumerate(steps):
        layout[step.id] = Position(_APART, place * _DOWN)
        layout[f"{step.id}_out"] = Position(_APART + _ACROSS, place * _DOWN)
    return Graph(
        name=_name(chat, prompt),
        inputs=(PipelineInput(_INPUT, description=tr("What is asked."), example=prompt),),
        steps=tuple(sorted([*steps, *answers], key=lambda step: step.id)),
        wires=tuple(sorted(wires)),
        layout=layout,
    )


def _model_step(chat: Chat, model: ModelId, place: int) -> Step:
    settings: dict[str, Json] = {"model": str(model), "prompt": f"{{{_INPUT}}}"}
    settings.update(_options(chat))
    return Step(StepId(f"answer_{place + 1}"), "model", wording.model_name(model), settings)


def _consensus_step(chat: Chat, models: Sequence[ModelId]) -> Step:
    settings: dict[str, Json] = {
        "models": [str(one) for one in models],
        "prompt": f"{{{_INPUT}}}",
        "strategy": chat.strategy,
    }
    settings.update(_alike(chat))
    settings.update(_joint_options(chat))
    return Step(StepId("consensus"), "consensus", tr("Consensus"), settings)


def _alike(chat: Chat) -> JsonObject:
    """A step compares meanings only by a model that is named."""
    if chat.same is Sameness.MEANING and chat.embedder is None:
        return {}
    named = {"embedding_model": str(chat.embedder)} if chat.embedder else {}
    return {"same": chat.same.value, **named}


def _hand_off_step(chat: Chat, models: Sequence[ModelId]) -> Step:
    settings: dict[str, Json] = {
        "models": [str(one) for one in models],
        "prompt": f"{{{_INPUT}}}",
        "confidence_threshold": chat.threshold,
    }
    settings.update(_joint_options(chat))
    return Step(StepId("hand_off"), "hand_off", tr("Hand-off"), settings)


def _joint_options(chat: Chat) -> JsonObject:
    return {key: one for key, one in _options(chat).items() if key in _JOINT}


def _options(chat: Chat) -> JsonObject:
    sampling = chat.sampling
    found: dict[str, Json] = {
        one.name: getattr(sampling, one.name)
        for one in fields(Sampling)
        if one.name in _KNOWN and getattr(sampling, one.name) is not None
    }
    if sampling.stop:
        found["stop"] = list(sampling.stop)
    if chat.system:
        found["system"] = chat.system.replace("{", "{{").replace("}", "}}")
    return found


def _name(chat: Chat, prompt: str) -> str:
    words = chat.title or " ".join(prompt.split())[:40].strip()
    return words or tr("From the playground")
