"""A task in the words of scripts as a request to a model. Pure, but for the pictures' bytes.

Words for what is to be done are the capabilities, and a few that people use for one of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from forge_gui.values.capabilities import Capability
from forge_gui.values.errors import BadRequest
from forge_gui.values.generation import GenerateRequest, RunnerOptions, Sampling, StandIn
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.routing import Preference

_SUMMARISE = "Summarise the text that you are given. Answer with the summary alone."
_INSTRUCTIONS = {
    "summarization": _SUMMARISE,
    "summarisation": _SUMMARISE,
    "translation": "Translate the text that you are given into {language}. "
    "Answer with the translation alone.",
}
"""What such a word means to a model that is given a text and nothing else."""
_LANGUAGE = "English"
_SAMPLING = frozenset(one.name for one in fields(Sampling))
_OTHERS = ("system", "language", "context_length", "json_schema", "json_mode", "think", "prefer")
_PICTURES = ("image_path", "image_paths")
TEXT = frozenset(
    {
        Capability.TEXT_GENERATION,
        Capability.CODE_GENERATION,
        Capability.VISION,
        Capability.REASONING,
        Capability.TOOL_CALLING,
    }
)
"""Tasks of these end in a text."""


@dataclass(frozen=True, slots=True)
class Means:
    """With what a task is worked on: the model, who stands in, the pictures."""

    model: ModelId
    stand_ins: tuple[StandIn, ...] = ()
    images: tuple[bytes, ...] = ()


def instruction_of(word: str, parameters: Mapping[str, Json] | None = None) -> str:
    """What a model is told where the word asks for more than an answer; empty: nothing."""
    language = (parameters or {}).get("language")
    told = _INSTRUCTIONS.get(word.strip().lower(), "")
    return told.replace("{language}", language if isinstance(language, str) else _LANGUAGE)


def preference_of(parameters: Mapping[str, Json]) -> Preference:
    """Raises BadRequest for a word that there is not."""
    said = parameters.get("prefer", Preference.QUALITY)
    try:
        return Preference(str(said))
    except ValueError:
        known = ", ".join(Preference)
        raise BadRequest(f'"{said}" cannot be preferred.', f"There are: {known}.") from None


def picture_paths(parameters: Mapping[str, Json]) -> Sequence[str]:
    """The pictures that a task names. Raises BadRequest for what is no path."""
    found: list[Json] = []
    for name in _PICTURES:
        said = parameters.get(name, [])
        found += said if isinstance(said, list) else [said]
    paths = [one for one in found if isinstance(one, str) and one]
    if len(paths) < len(found):
        raise BadRequest("A picture is named by its path.", 'Write {"image_path": "photo.jpg"}.')
    return paths


def request_of(
    word: str, task: str, parameters: Mapping[str, Json], means: Means
) -> GenerateRequest:
    """The request. Raises BadRequest for a parameter that there is not."""
    known = {*_SAMPLING, *_OTHERS, *_PICTURES}
    for name in parameters:
        if name not in known:
            names = ", ".join(sorted(known))
            raise BadRequest(f'A task has no parameter "{name}".', f"There are: {names}.")
    said = {name: value for name, value in parameters.items() if value is not None}
    schema = said.get("json_schema")
    told = (instruction_of(word, said), _text(said, "system"))
    return GenerateRequest(
        means.model,
        prompt=task,
        system="\n\n".join(one for one in told if one),
        images=means.images,
        sampling=_sampling(said),
        runner=_runner(said),
        json_schema=schema if isinstance(schema, dict) else None,
        json_mode=bool(said.get("json_mode", False)),
        think=_truth(said, "think"),
        stand_ins=means.stand_ins,
        min_length=0,  # whoever asks directly sees whatever comes
    )


def _sampling(said: Mapping[str, Json]) -> Sampling:
    values: dict[str, Any] = {name: said[name] for name in said if name in _SAMPLING}
    if "stop" in values:
        texts = values["stop"] if isinstance(values["stop"], list) else [values["stop"]]
        values["stop"] = tuple(str(one) for one in texts)
    for name, value in values.items():
        if name != "stop" and (isinstance(value, bool) or not isinstance(value, int | float)):
            raise BadRequest(f"{name} cannot be {value!r}.", "Give a number.")
    return Sampling(**values)


def _runner(said: Mapping[str, Json]) -> RunnerOptions:
    """What the task says of loading; the rest is chosen for the model, see load_choices.py."""
    from forge_gui.engine.orchestration.load_args import runner_of

    return runner_of({name: said[name] for name in ("context_length",) if name in said})


def _text(said: Mapping[str, Json], name: str) -> str:
    value = said.get(name, "")
    if not isinstance(value, str):
        raise BadRequest(f"{name} cannot be {value!r}.", "Give a text.")
    return value


def _truth(said: Mapping[str, Json], name: str) -> bool | None:
    value = said.get(name)
    return value if isinstance(value, bool) else None
