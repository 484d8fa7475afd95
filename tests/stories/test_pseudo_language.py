"""Every text of the real window goes through the translation: with a language that marks what it
says, nothing is shown without a mark but data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel

from forge_gui.engine.library.known import KnownModels
from forge_gui.ui.canvas.tips import spoken
from forge_gui.values.graph import Graph
from forge_gui.values.json_value import Json
from forge_gui.values.known_models import KnownModel
from forge_gui.values.runs import RunStatus
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from forge_gui.viewmodels.playground_examples import examples
from forge_gui.viewmodels.run import RunState
from forge_gui.viewmodels.strategies import StrategiesViewModel
from tests.stories.desk import Desk, OpenDesk
from tests.stories.pseudo_language import (
    BEGIN,
    END,
    UNITS,
    Marks,
    shown_texts,
    speak_marked,
    unmarked,
)

RESOURCES = Path(__file__).parents[2] / "resources"
_LEAST = 40
"""So many texts are found at least, wherever it looks."""
_NAMES = (
    *("forge:tiny", "forge", "Forge", "Ollama", "GGUF", "JSON Schema", "JSON", "Markdown", "CSV"),
    *("Intel", "AMD", "Xeon", "Processor", "CPU", "GPU", "VRAM", "RAM", "Deutsch", "English"),
    *("Hugging Face", "Anthropic", "llama", "MIT", "OLLAMA_HOST", "tiny.gguf"),
    '{"name": "J. Brandt", "count": 3}',  # what a schema is made from, as an example
)
"""Names of things and of languages are the same everywhere."""
_ENGINE = re.compile(r"^run-[0-9a-f]+-")
"""The name of a run, which the engine makes up."""


class Eyes:
    """Look at the whole window; `faults` keeps what was shown without a mark, and where first."""

    def __init__(self, desk: Desk, marks: Marks) -> None:
        self.desk, self._marks = desk, marks
        self.faults: dict[str, str] = {}

    def look(self, where: str) -> None:
        QCoreApplication.processEvents()
        seen = list(shown_texts(self.desk.window))
        seen += [("canvas", text) for text in _painted(self.desk)]
        assert len(seen) >= _LEAST, f"{where}: only {len(seen)} texts were found"
        data = _data(self.desk)
        for place, text in seen:
            if text in self._marks.of_qt or _ENGINE.search(text):
                continue
            if words := unmarked(text, data):
                self.faults.setdefault(f"{place}: {text!r} ({words})", where)

    @property
    def told(self) -> str:
        return "\n".join(f"[{where}] {fault}" for fault, where in self.faults.items())


@pytest.fixture
def eyes(open_desk: OpenDesk) -> Iterator[Eyes]:
    marks = speak_marked()
    yield Eyes(open_desk(), marks)
    QApplication.removeTranslator(marks)


def _graph_words(graph: Graph) -> Iterator[str]:
    yield from (graph.name, graph.description)
    for step in graph.steps:
        yield from (step.id, step.title)
        yield from _strings(dict(step.settings))
    for given in graph.inputs:
        yield from (given.name, given.description, given.example)
    for group in graph.groups:
        yield group.title
    for note in graph.notes:
        yield note.text


def _strings(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield from (value, *re.findall(r"\{(\w+)", value))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from (key, *_strings(inner))
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def _data(desk: Desk) -> list[str]:
    """What a person's own files and models say, the longest first."""
    studio = desk.app.studio
    found = {*_NAMES, *_graph_words(desk.editor.graph)}
    for sample in studio.workspace.samples:
        found |= {sample.title, sample.summary, *_graph_words(sample.graph)}
    for card in studio.sharing.templates:
        found |= {card.title, card.summary}
    for row in studio.models.all_rows:
        found |= {prompt for prompt, _name in examples(row)}  # what a model is asked as it stands
        found |= {row.name, row.card.summary, row.card.quantization or "", str(row.id)}
    for known in _published():
        found |= {known.name, known.publisher, known.family, known.summary, known.licence}
        found |= {known.pull, f"ollama:{known.pull}", UNITS.sub(" ", known.summary)}
        for quantisation in known.quantisations:
            found |= {quantisation.name, quantisation.pull}
        for rating in known.ratings:
            found |= {rating.benchmark, rating.source}
        found |= set(known.sources.values())
    for tests in studio.evaluation().sets:
        found |= {tests.name, tests.path}
    found |= set(_strategy_words(studio.library_desk().strategies))
    reading = studio.monitor.reading  # programs have names of their own
    found |= {one.name for one in reading.processes} if reading else set()
    for result in desk.run.progress.results.values():
        found |= {*_strings(dict(result.output)), result.cause, result.note, result.error}
    return sorted((one for one in found if one), key=len, reverse=True)


def _strategy_words(strategies: StrategiesViewModel) -> Iterator[str]:
    for entry in strategies.entries:
        yield from (entry.name, entry.path)
    for one in strategies.now.rules if strategies.now else ():
        yield from (one.rule.name, *one.rule.models)


@lru_cache(maxsize=1)
def _published() -> tuple[KnownModel, ...]:
    return KnownModels(RESOURCES / "catalogue", RESOURCES / "none").all().models


def _painted(desk: Desk) -> Iterator[str]:
    """What the nodes say, and what is told of the one in focus."""
    view = desk.window.area.view
    if view is None:
        return
    yield spoken(desk.editor)
    for node in view.canvas.nodes.values():
        shown = node.look.view
        yield from (shown.word, shown.short_word, shown.figures, shown.detail, shown.times)
        yield from (node.look.badge or ())[1:]
        yield from (fix.text for fix in shown.fixes)


def _sample(desk: Desk) -> None:
    workspace = desk.app.studio.workspace
    desk.wait(lambda: bool(workspace.samples))
    workspace.open_sample(workspace.samples[0])
    desk.wait(lambda: bool(desk.editor.graph.steps))


def test_pages_panels_and_commands(eyes: Eyes) -> None:
    desk = eyes.desk
    eyes.look("first start")
    _sample(desk)
    desk.wait(lambda: bool(desk.app.studio.models.all_rows))
    for command in desk.app.studio.commands.all:
        if words := unmarked(command.text, _NAMES):
            eyes.faults[f"command {command.id}: {command.text!r} ({words})"] = "commands"
        if command.group in ("page", "palette") and command.is_enabled():
            desk.app.studio.commands.run(command.id)
            eyes.look(command.id)
    desk.window.show_page("gallery")
    desk.wait(lambda: bool(desk.app.studio.sharing.templates))
    eyes.look("gallery")
    assert not eyes.faults, eyes.told


def test_every_kind_of_step_and_selection(eyes: Eyes) -> None:
    desk = eyes.desk
    for kind in BUILT_IN_KINDS:
        desk.editor.add_step(kind)
        eyes.look(kind)
    desk.editor.add_input()
    eyes.look("input")
    desk.editor.add_note("?")
    eyes.look("note")
    desk.editor.select_all()
    eyes.look("several")
    desk.editor.group()
    eyes.look("group")
    desk.editor.select(())
    eyes.look("nothing")
    assert not eyes.faults, eyes.told


def test_a_run_the_debugger_and_every_tab(eyes: Eyes) -> None:
    desk = eyes.desk
    _sample(desk)
    step = desk.editor.graph.steps[-1].id
    desk.editor.toggle_breakpoint(step)
    desk.document.start_run()
    desk.wait(lambda: desk.run.is_paused)
    for name in ("view.debug", "run.inputs"):
        desk.app.studio.commands.run(name)
        eyes.look(f"paused, {name}")
    desk.app.studio.commands.run("run.pause")
    desk.wait(lambda: desk.run.state is RunState.DONE)
    wires = [wire for feeds in desk.editor.index.feeds.values() for wire in feeds]
    desk.editor.select((), wires[:1])
    for command in desk.app.studio.commands.all:
        if command.group == "view" and command.is_enabled():
            desk.app.studio.commands.run(command.id)
            eyes.look(command.id)
    desk.editor.select((step,))
    rows = desk.app.studio.history.rows
    assert [row.summary.status for row in rows] == [RunStatus.SUCCESS]
    eyes.look("the step's result")
    assert not eyes.faults, eyes.told


def test_what_is_forgotten_is_found(eyes: Eyes) -> None:
    """A planted fault: the look bites."""
    label = QLabel("Forgotten words", eyes.desk.window)
    eyes.look("here")
    assert any("Forgotten words" in fault for fault in eyes.faults)
    label.setText(f"{BEGIN}Known {BEGIN}words{END}{END} 12 MB, forge:tiny")
    eyes.faults.clear()
    eyes.look("here")
    assert not any("Known" in fault for fault in eyes.faults)
