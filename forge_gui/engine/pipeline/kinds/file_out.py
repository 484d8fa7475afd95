"""The file-out step: writes a text file, whole or not at all, and never over another one unasked."""

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
from forge_gui.engine.pipeline.render import render
from forge_gui.engine.pipeline.step_files import (
    Existing,
    is_fixed,
    path_fault,
    path_of,
    write_file,
)
from forge_gui.values.graph import Step
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.values.template import parse


class FileOutSettings(StepSettings):
    """What a file-out step is told."""

    path: FilePath = ""
    text: str = Field(
        default="{text}",
        title="Text",
        description="What is written, with the names of its inputs in braces.",
        json_schema_extra={"format": "template"},
    )
    if_there: Existing = Field(
        default="refuse",
        title="If the file is there",
        description="Refuse, put a number into the name, add to its end, or replace it.",
    )


class _Writing:
    def __init__(self, settings: FileOutSettings) -> None:
        self._path = parse(settings.path)
        self._text = parse(settings.text)
        self._existing: Existing = settings.if_there

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        path = path_of(self._path, inputs, context.folder)
        text = render(self._text, inputs)
        written = await asyncio.to_thread(write_file, path, text, self._existing)
        return StepOutput({"response": text, "path": str(written)}, note=f"Written to {written}.")


def _prepare(_: Step, settings: FileOutSettings, __: Preparation) -> SlowStep:
    return SlowStep(_Writing(settings).run)


def _look(settings: FileOutSettings, folder: Path | None) -> Iterable[tuple[str, str]]:
    if fault := path_fault(settings.path, folder):
        yield fault, "path"
    elif is_fixed(settings.path):
        path = path_of(parse(settings.path), {}, folder)
        if path.is_dir():
            yield f"{path} is a folder.", "path"
        elif settings.if_there == "refuse" and path.exists():
            yield (
                f"{path} is there already. Choose what is to happen then (if_there).",
                "if_there",
            )


def _never(_: FileOutSettings) -> bool:
    return False


FILE_OUT = Kind(
    BUILT_IN_KINDS["file_out"],
    FileOutSettings,
    _prepare,
    is_deterministic=_never,
    look=_look,
    is_reusable=False,
)
