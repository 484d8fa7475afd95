"""Steps that plug-ins bring: what a plug-in declares, and the little that its code sees of Forge.

A package names its steps under the entry point group `forge.steps`; the name of the entry point is
the kind's name in pipeline files. No code ever comes out of a pipeline file.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forge_gui.engine.pipeline.analysis_step import AnalysisStep, perform
from forge_gui.engine.pipeline.kinds.base import (
    AnyKind,
    Inputs,
    Kind,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.render import render
from forge_gui.engine.pipeline.step_files import (
    Existing,
    path_fault,
    path_of,
    read_file,
    write_file,
)
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, Sampling
from forge_gui.values.graph import PortKind
from forge_gui.values.ids import ModelId
from forge_gui.values.step_kinds import Port, StepKindInfo
from forge_gui.values.template import Literal, parse

__all__ = ["PluginContext", "StepPlugin", "StepSettings", "plugin_kind"]

MOST_READ = 64 * 1024 * 1024


class PluginContext:
    """What a plug-in's code may ask of Forge while its step works."""

    def __init__(self, context: StepContext) -> None:
        self._context = context
        self._loop = asyncio.get_running_loop()
        self._is_cancelled = False

    @property
    def cancelled(self) -> bool:
        """The run was stopped: code on a thread looks here now and then, and returns."""
        return self._is_cancelled

    async def generate(
        self,
        model: str,
        prompt: str,
        *,
        system: str = "",
        temperature: float | None = None,
        max_tokens: int | None = None,
    ) -> str:
        """A model's answer, through Forge's pool. `model` is an id such as forge:tiny."""
        sampling = Sampling(temperature=temperature, max_tokens=max_tokens)
        request = GenerateRequest(ModelId.parse(model), prompt, system, sampling=sampling)
        return (await self._context.generate(request)).text

    async def read(self, path: str) -> str:
        """The text of a file; a relative path begins at the pipeline's own folder."""
        return await asyncio.to_thread(read_file, self._path(path), MOST_READ)

    async def write(self, path: str, text: str, if_there: Existing = "refuse") -> str:
        """Write a text file, whole or not at all; answers with its path."""
        written = await asyncio.to_thread(write_file, self._path(path), text, if_there)
        return str(written)

    def progress(self, done: int, total: int) -> None:
        """Tell how many parts are done; from any thread."""
        self._loop.call_soon_threadsafe(self._context.progress, done, total)

    def cancel(self) -> None:
        """Called by Forge."""
        self._is_cancelled = True

    def _path(self, text: str) -> Path:
        if fault := path_fault(text, self._context.folder):
            raise ForgeError(fault[:1].upper() + fault[1:])
        return path_of((Literal(text),), {}, self._context.folder)


Work = Callable[[PluginContext, Any, Mapping[str, Any]], Any | Awaitable[Any]]


@dataclass(frozen=True, slots=True)
class StepPlugin:
    """A kind of step as a plug-in declares it.

    `run(context, settings, inputs)` gets the checked settings, with the settings named in
    `templates` filled in, and the value at each port. It may be a plain function, which is then
    called on a thread. What it returns is the step's response, or its output if it is a dict with
    the key `response`.
    """

    title: str
    run: Work
    summary: str = ""
    settings: type[StepSettings] = StepSettings
    inputs: tuple[str, ...] = ("text",)
    templates: tuple[str, ...] = ()
    icon: str = "puzzle-piece"
    version: int = 1
    is_deterministic: bool = False
    """The same settings and inputs always give the same: it may be taken from the cache."""


def plugin_kind(name: str, declared: object) -> AnyKind:
    """The kind for what an entry point names: a StepPlugin or an AnalysisStep class.

    Raises ForgeError for anything else.
    """
    if isinstance(declared, type) and issubclass(declared, AnalysisStep):
        declared = _from_class(declared)
    if not isinstance(declared, StepPlugin):
        raise ForgeError(
            f"it names {type(declared).__name__}, which is no StepPlugin and no AnalysisStep class."
        )
    plugin = declared
    info = StepKindInfo(
        kind=name,
        title=plugin.title,
        summary=plugin.summary or "A step of a plug-in.",
        icon=plugin.icon,
        templates=plugin.templates,
        inputs=tuple(Port(port, PortKind.ANY) for port in plugin.inputs),
        defaults=_defaults(plugin),
    )
    return Kind(
        info,
        plugin.settings,
        lambda _, settings, __: SlowStep(_PluginWork(plugin, settings).run),
        version=plugin.version,
        is_deterministic=lambda _: plugin.is_deterministic,
        is_reusable=plugin.is_deterministic,
    )


class _PluginWork:
    def __init__(self, plugin: StepPlugin, settings: StepSettings) -> None:
        self._plugin = plugin
        self._settings = settings
        self._templates = {
            name: parse(str(getattr(settings, name, ""))) for name in plugin.templates
        }

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        narrow = PluginContext(context)
        filled = {name: render(parts, inputs) for name, parts in self._templates.items()}
        settings = self._settings.model_copy(update=filled) if filled else self._settings
        values = {port: inputs[port].get("response", "") for port in self._plugin.inputs}
        try:
            if inspect.iscoroutinefunction(self._plugin.run):
                given = await self._plugin.run(narrow, settings, values)
            else:
                given = await asyncio.to_thread(self._plugin.run, narrow, settings, values)
        except asyncio.CancelledError:
            narrow.cancel()
            raise
        except ForgeError:
            raise
        except Exception as error:
            raise ForgeError(
                f"The plug-in step {self._plugin.title} failed: {type(error).__name__}: {error}.",
                "Its author can say more.",
            ) from error
        return _output(self._plugin.title, given)


def _output(title: str, given: object) -> StepOutput:
    """What came back, if it is JSON."""
    output = given if isinstance(given, Mapping) and "response" in given else {"response": given}
    try:
        plain = json.loads(json.dumps(output, allow_nan=False))
    except (TypeError, ValueError, RecursionError) as error:
        raise ForgeError(
            f"The plug-in step {title} gave something that is no JSON: {error}.",
            "Steps give texts, numbers, lists and objects.",
        ) from error
    return StepOutput(plain)


def _from_class(step: type[AnalysisStep]) -> StepPlugin:
    """A class as a plug-in: a fresh instance for each time that the step works."""

    async def run(_: PluginContext, __: StepSettings, inputs: Mapping[str, Any]) -> Any:
        result = await perform(step(), inputs)
        return result["output"]

    summary = (inspect.getdoc(step) or "").partition("\n")[0]
    return StepPlugin(step.__name__, run, summary, inputs=step.inputs)


def _defaults(plugin: StepPlugin) -> dict[str, Any]:
    """The settings of a fresh step: those that have a default."""
    fields = plugin.settings.model_fields
    return {
        name: field.get_default(call_default_factory=True)
        for name, field in fields.items()
        if name in plugin.templates and not field.is_required()
    }
