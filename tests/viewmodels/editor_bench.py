"""An editor on a bench: a clock that is moved by hand, and everything that it told."""

from __future__ import annotations

from forge_gui.values.errors import FileDamaged
from forge_gui.values.events import (
    RunStarted,
    StepFinished,
)
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta

RUN = RunId("r1")
TINY = ModelId("forge", "tiny")


class Bench:
    """An editor with a clock that stands still until it is moved, and what it told."""

    def __init__(self, graph: Graph | None = None) -> None:
        self.now = 100.0
        self.texts: dict[str, Graph] = {}
        self.editor = EditorViewModel(
            graph, now=lambda: self.now, write_text=self._write, read_text=self._read
        )
        self.refused: list[str] = []
        self.deltas: list[GraphDelta] = []
        self.states: list[frozenset[str]] = []
        self.editor.refused.connect(lambda sentence, _advice: self.refused.append(sentence))
        self.editor.graphChanged.connect(self.deltas.append)
        self.editor.stepStatesChanged.connect(self.states.append)

    def _write(self, graph: Graph) -> str:
        self.texts["clip"] = graph
        return "clip"

    def _read(self, text: str) -> Graph:
        if text not in self.texts:
            raise FileDamaged("the clipboard", "this is no pipeline.")
        return self.texts[text]

    def start_run(self) -> None:
        self.editor.follow_run(RUN)
        steps = tuple(step.id for step in self.editor.graph.steps)
        self.editor.apply_events([RunStarted(RUN, "p", steps, self.now)])

    def finish(self, step: str, state: StepState = StepState.DONE, **facts: object) -> None:
        result = StepResult(StepId(step), state, **facts)  # type: ignore[arg-type]
        self.editor.apply_events([StepFinished(RUN, StepId(step), result)])

    def word(self, node: str) -> str:
        return self.editor.step_view(node).word


def chain(bench: Bench) -> tuple[str, str]:
    """text -> model -> model_2, the last by a wire."""
    editor = bench.editor
    editor.add_input("text")
    first = editor.add_step("model", settings={"model": "ollama:qwen3:8b"})
    second = editor.add_step("model", settings={"model": "forge:tiny", "prompt": "Judge {answer}"})
    editor.connect_port(first, second, "answer")
    bench.now += 10
    return first, second
