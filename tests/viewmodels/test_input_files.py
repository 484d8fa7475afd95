"""A file as the value of an input: read whole, undone in one step, refused in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.values.graph import Graph, PipelineInput
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.input_files import MOST_BYTES, InputFilesViewModel
from tests.bridge.crossing import Crossing

_GRAPH = Graph(inputs=(PipelineInput(StepId("mail"), example="before"),))


class Desk:
    """An editor with one input, and what was told."""

    def __init__(self, qtbot: QtBot, crossing: Crossing) -> None:
        self._qtbot = qtbot
        self.editor = EditorViewModel(_GRAPH)
        self.files = InputFilesViewModel(crossing.bridge)
        self.told: list[str] = []
        self.files.told.connect(lambda said: self.told.append(said.text))

    @property
    def example(self) -> str:
        given = self.editor.graph.input("mail")
        return given.example if given else ""

    def load(self, path: Path) -> None:
        self.files.load(self.editor, "mail", path)
        self._qtbot.waitUntil(lambda: bool(self.told) or self.example != "before")


@pytest.fixture
def desk(qtbot: QtBot, crossing: Crossing) -> Iterator[Desk]:
    made = Desk(qtbot, crossing)
    yield made
    made.files.close()


def test_a_text_becomes_the_value_and_undo_brings_the_old_one(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mail.txt"
    path.write_bytes("\ufeffGrüße".encode())
    desk.load(path)
    assert desk.example == "Grüße"
    desk.editor.undo()
    assert desk.example == "before"


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"\xff\xfe\x00bad", "it is no text."), (b"x" * (MOST_BYTES + 1), "longer than any model")],
)
def test_what_is_no_text_or_too_long_is_refused(
    desk: Desk, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "mail.bin"
    path.write_bytes(content)
    desk.load(path)
    assert words in desk.told[0]
    assert desk.example == "before"


def test_a_file_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.load(tmp_path / "gone.txt")
    assert "No such file" in desk.told[0]
