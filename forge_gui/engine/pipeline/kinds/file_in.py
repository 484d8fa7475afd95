"""The file-in step: reads a text file."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path

from pydantic import Field

from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.engine.pipeline.kinds.paths import FilePath
from forge_gui.engine.pipeline.step_files import is_fixed, path_fault, path_of, read_file
from forge_gui.values.graph import Step
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse


class FileInSettings(StepSettings):
    """What a file-in step is told."""

    path: FilePath = ""
    most_kb: int = Field(
        default=1024,
        ge=1,
        le=65_536,
        title="Largest size",
        description="In kilobytes; a larger file is refused.",
    )


class _Reading:
    def __init__(self, settings: FileInSettings) -> None:
        self._path = parse(settings.path)
        self._most = settings.most_kb * 1024

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        path = path_of(self._path, inputs, context.folder)
        text = await asyncio.to_thread(read_file, path, self._most)
        return StepOutput({"response": text, "path": str(path)})


def _prepare(_: Step, settings: FileInSettings, __: Preparation) -> SlowStep:
    return SlowStep(_Reading(settings).run)


def _look(settings: FileInSettings, folder: Path | None) -> Iterable[tuple[str, str]]:
    if fault := path_fault(settings.path, folder):
        yield fault, "path"
    elif is_fixed(settings.path):
        path = path_of(parse(settings.path), {}, folder)
        if not path.is_file():
            yield f"there is no file {path}.", "path"


def _never(_: FileInSettings) -> bool:
    return False


FILE_IN = Kind(
    BUILT_IN_KINDS["file_in"],
    FileInSettings,
    _prepare,
    is_deterministic=_never,
    look=_look,
    is_reusable=False,
)
