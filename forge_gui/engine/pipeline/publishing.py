"""The pipelines that their owner published, each in a folder of its own with what it runs inside.

A copy works wherever its original goes: pipeline files beside the original are copied too, and the
paths of other files are made absolute. One that is taken off the list stays on the disk, for the
pipelines that use it.
"""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.pipeline.document import SUFFIX, pipeline_text, read_pipeline
from forge_gui.engine.storage.files import write_text
from forge_gui.values.errors import FileDamaged, FileMissing, ForgeError
from forge_gui.values.graph import Graph, Step
from forge_gui.values.json_value import Json
from forge_gui.values.published import Published, published_name
from forge_gui.values.step_kinds import BUILT_IN_KINDS

_OFF_THE_LIST = "off-the-list"
_FILE_KINDS = frozenset({"file_in", "file_out"})
_MOST_FILES = 100
"""That one published pipeline may consist of."""
_logger = logging.getLogger(__name__)


class PublishedPipelines:
    """Blocking; call it off the loop."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> list[Published]:
        """By name. What cannot be read is left where it is, and the log says so."""
        found = [one for path in self._files() if (one := _read(path)) is not None]
        return sorted(found, key=lambda one: one.graph.name.casefold())

    def publish(self, graph: Graph, folder: Path | None) -> Published:
        """Keep a copy under its name; one of this name is replaced, and those who use it run the
        new one from then on. `folder`: where relative paths in it begin.

        Raises ForgeError for one without a name or steps, FileDamaged for a pipeline that it runs
        inside and that cannot be read, FileNotWritten.
        """
        if not graph.name.strip():
            raise ForgeError("A published pipeline needs a name.", "Save it, or name it first.")
        if not graph.steps:
            raise ForgeError("This pipeline has no steps yet.", "Add one first.")
        base = _base(graph.name)
        files = _Gathering(base).gathered(graph, folder)
        home = self._folder / base
        for name, inner in reversed(files.items()):  # the one that steps run comes last
            write_text(home / name, pipeline_text(inner), keep_old=False)
        _discard(home / _OFF_THE_LIST)
        for left in home.glob(f"*{SUFFIX}"):
            if left.name not in files:
                _discard(left)
        path = home / f"{base}{SUFFIX}"
        return Published(path, files[path.name])

    def take_off(self, path: Path) -> None:
        """List it no more. Raises FileNotWritten; one that is not there is no error."""
        home = path.parent
        if home.parent == self._folder and path.is_file():
            write_text(home / _OFF_THE_LIST, "", keep_old=False)

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        homes = [home for home in self._folder.iterdir() if not (home / _OFF_THE_LIST).exists()]
        return [file for home in homes if (file := home / f"{home.name}{SUFFIX}").is_file()]


class _Gathering:
    """A pipeline with the pipelines that it runs inside, by the names that their copies get."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._names: dict[Path, str] = {}
        self._files: dict[str, Graph] = {}

    def gathered(self, graph: Graph, folder: Path | None) -> dict[str, Graph]:
        """The pipeline itself first."""
        name = f"{self._base}{SUFFIX}"
        self._files[name] = graph
        self._files[name] = self._moved(graph, folder)
        return self._files

    def _moved(self, graph: Graph, folder: Path | None) -> Graph:
        if folder is None:
            return graph
        steps = tuple(self._step(step, folder) for step in graph.steps)
        return replace(graph, steps=steps)

    def _step(self, step: Step, folder: Path) -> Step:
        info = BUILT_IN_KINDS.get(step.kind)
        setting = info.pipeline_setting if info is not None else ""
        if setting and (text := _relative(step.settings.get(setting))):
            copy = self._copied((folder / text).resolve())
            return replace(step, settings={**step.settings, setting: copy})
        if step.kind in _FILE_KINDS and (text := _relative(step.settings.get("path"))):
            # Braces are placeholders there; those in the folder's own name are not.
            begin = str(folder.resolve()).replace("{", "{{").replace("}", "}}")
            return replace(step, settings={**step.settings, "path": f"{begin}/{text}"})
        return step

    def _copied(self, path: Path) -> str:
        """The name of the copy of a pipeline file; two steps that run one share it."""
        if path not in self._names:
            if len(self._files) >= _MOST_FILES:
                raise FileDamaged(str(path), "too many pipelines are inside each other here.")
            name = self._names[path] = self._free(_base(path.name.removesuffix(SUFFIX)))
            graph = self._files[name] = _inner(path)
            self._files[name] = self._moved(graph, path.parent)
        return self._names[path]

    def _free(self, base: str) -> str:
        number, name = 1, f"{base}{SUFFIX}"
        while name in self._files:
            number += 1
            name = f"{base}-{number}{SUFFIX}"
        return name


def _read(path: Path) -> Published | None:
    try:
        return Published(path, read_pipeline(path))
    except (OSError, ForgeError) as error:
        _logger.info("A published pipeline cannot be read: %s", error)
        return None


def _inner(path: Path) -> Graph:
    """Raises FileDamaged, also for what the system refuses."""
    try:
        return read_pipeline(path)
    except FileNotFoundError as error:
        raise FileMissing(str(path)) from error
    except OSError as error:
        raise FileDamaged(str(path), f"{error.strerror or error}.") from error


def _relative(text: Json) -> str:
    """A path that begins beside the pipeline; empty for any other."""
    plain = text.strip() if isinstance(text, str) else ""
    is_found_anyway = Path(plain).expanduser().is_absolute() or published_name(plain)
    return "" if not plain or is_found_anyway else plain


def _base(name: str) -> str:
    """A file name made of a name; the same for every spelling of it."""
    kept = re.sub(r"[^\w]+", "-", name.casefold()).strip("-_")[:80]
    return kept or "pipeline"


def _discard(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        _logger.info("%s is left over: %s", path, error)
