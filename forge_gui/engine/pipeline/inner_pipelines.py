"""Pipelines that steps run inside themselves, found and checked before the run: missing files,
circles and everything that is wrong in them is told with the rest. So is what is wrong on the disk.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from forge_gui.engine.library.suggest import did_you_mean
from forge_gui.engine.pipeline.document import read_pipeline
from forge_gui.engine.pipeline.kinds.base import AnyKind, StepSettings
from forge_gui.engine.pipeline.plan import Inner
from forge_gui.values.errors import Fault, FileDamaged, ForgeError, PipelineRefused
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.published import published_name, published_path
from forge_gui.values.template import port_names

_DEEPEST = 10
_MOST_FAULTS = 5
"""Of one inner pipeline; the rest is seen when it is opened."""

Fed = Callable[[Graph], frozenset[str]]
"""Which inputs of an inner pipeline its step feeds. Raises ForgeError where it has no such input."""
Prepare = Callable[[Path, Fed, tuple[Path, ...]], Awaitable[Inner]]


@dataclass(slots=True)
class Inside:
    """What was found, by step, and what was wrong."""

    found: dict[StepId, Inner] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


async def inner_pipelines(
    graph: Graph,
    kinds: Mapping[str, AnyKind],
    folder: Path | None,
    above: tuple[Path, ...],
    prepare: Prepare,
    published: Path | None = None,
) -> Inside:
    """The pipelines inside a graph. `above` are the files around it, the outermost first,
    `published` is the folder of those that steps name."""
    inside = Inside()
    for step in graph.steps:
        kind = kinds.get(step.kind)
        setting = kind.info.pipeline_setting if kind else ""
        text = step.settings.get(setting) if setting else None
        if not isinstance(text, str) or not text.strip():
            continue
        try:
            path = _path(text, folder, above, published)
            inside.found[step.id] = await prepare(path, _fed_by(step), above)
        except PipelineRefused as error:
            for fault in error.faults[:_MOST_FAULTS]:
                sentence = f"{step.shown_name}, in {Path(text).name}: {fault.sentence}"
                inside.faults.append(Fault(sentence, step.id, setting))
        except ForgeError as error:
            inside.faults.append(Fault(f"{step.shown_name}: {error}", step.id, setting))
    return inside


def look_around(
    graph: Graph, kinds: Mapping[str, AnyKind], folder: Path | None
) -> tuple[Fault, ...]:
    """What kinds find wrong with their steps on the disk and in their settings. May touch files."""
    return tuple(
        Fault(f"{step.shown_name}: {sentence}", step.id, place)
        for step in graph.steps
        if (kind := kinds.get(step.kind)) is not None and kind.has_look
        for sentence, place in _looked(kind, step, folder)
    )


def read_step_pipeline(path: Path) -> Graph:
    """The graph in a file. Raises FileDamaged, also for what the system refuses."""
    try:
        return read_pipeline(path)
    except FileNotFoundError as error:
        raise FileDamaged(str(path), "there is no such file.") from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FileDamaged(str(path), f"{reason}.") from error


def _looked(kind: AnyKind, step: Step, folder: Path | None) -> Iterator[tuple[str, str]]:
    try:
        settings: StepSettings = kind.settings.model_validate(
            {**kind.info.defaults, **step.settings}
        )
    except ValidationError:
        return  # told by the check of the settings themselves
    try:
        yield from kind.look(settings, folder)
    except ForgeError:
        return  # a template that cannot be read is told with its line and column
    except OSError as error:
        yield f"the disk refuses to be looked at: {error.strerror or error}.", ""


def _path(text: str, folder: Path | None, above: tuple[Path, ...], published: Path | None) -> Path:
    path = published_path(text, published) or Path(text.strip()).expanduser()
    if (name := published_name(text)) and not path.is_file():
        raise ForgeError(
            f"No pipeline called {name} is published on this PC.",
            "Publish it here, or choose a file.",
        )
    if not path.is_absolute():
        if folder is None:
            raise ForgeError(
                f"{path} is looked for beside this pipeline, which was never saved.",
                "Save it first, or write an absolute path.",
            )
        path = folder / path
    path = path.resolve()
    if path in above:
        names = " -> ".join(one.name for one in (*above[above.index(path) :], path))
        raise ForgeError(
            f"These pipelines run each other in a circle: {names}.", "Take one of the steps out."
        )
    if len(above) >= _DEEPEST:
        raise ForgeError(f"Pipelines are more than {_DEEPEST} deep inside each other here.")
    return path


def _fed_by(step: Step) -> Fed:
    """A pipeline step feeds the inputs that it names, a map one of them."""
    named = step.settings.get("inputs")
    only = step.settings.get("pipeline_input")

    def fed(graph: Graph) -> frozenset[str]:
        known = [str(given.name) for given in graph.inputs]
        if step.kind != "map":
            names = port_names(named) if isinstance(named, str) else ("text",)
        elif isinstance(only, str) and only.strip():
            names = (only.strip(),)
        elif known:
            names = (known[0],)
        else:
            raise ForgeError(f"{graph.name} has no input that an item could go to.")
        for name in names:
            if name not in known:
                there = f" It has: {', '.join(known)}." if known else " It has none."
                hint = did_you_mean(name, known) or there
                raise ForgeError(f'{graph.name} has no input "{name}".{hint}')
        return frozenset(names)

    return fed
