"""The app as `main` starts it, with one unsaved step and forge:tiny loaded; says "ready" then.

Run by the stories that kill it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from forge_gui import app as forge
from forge_gui.values.graph import Step
from forge_gui.values.graph_edits import add_step
from forge_gui.values.ids import ModelId, StepId


class Watched(forge.App):
    """Does what a person would have done, then tells the parent."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.furnished.connect(self._work)

    def _work(self) -> None:
        workspace, models = self.studio.workspace, self.studio.models
        workspace.set_autosave(0.05)
        workspace.restored.connect(self._edit)
        models.rowsChanged.connect(self._load_once)
        self._loads = 0
        self._poll = QTimer(self, interval=20)
        self._poll.timeout.connect(self._tell_when_ready)
        self._poll.start()

    def _edit(self) -> None:
        step = Step(StepId("precious"), "template", settings={"text": "Hi"})
        self.studio.workspace.current.editor.apply("Add", lambda graph: add_step(graph, step))

    def _load_once(self) -> None:
        tiny = ModelId("forge", "tiny")
        if not self._loads and self.studio.models.row(tiny) is not None:
            self._loads += 1
            self.studio.models.load(tiny)

    def _tell_when_ready(self) -> None:
        is_saved = self.studio.workspace.current.saved_text.startswith("Autosaved")
        if is_saved and self.studio.models.loaded:
            self._poll.stop()
            sys.stdout.write("ready\n")
            sys.stdout.flush()


if __name__ == "__main__":
    QApplication(["forge"])
    forge.App = Watched  # type: ignore[misc]
    sys.exit(forge.main(["ollama.host=127.0.0.1:9"]))
