"""A model that a step lacks is offered, fetched, told of, and then no longer missed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from forge_gui.engine.library.names import pull_name
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.managing import Pull, PullLayer, PullStage, PullState
from forge_gui.values.runs import StepState
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.downloads import DownloadsViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_states import FixAction
from forge_gui.viewmodels.fetching import FetchingViewModel
from forge_gui.viewmodels.wording import Telling
from tests.bridge.crossing import Crossing

_MODEL = ModelId("ollama", "qwen3:8b")
_GRAPH = Graph(
    "One", steps=(Step(StepId("a"), "model", "A", {"model": "ollama:qwen3:8b", "prompt": "Hi"}),)
)
_FAULT = Fault('A: There is no model "qwen3:8b".', "a", "model", "qwen3:8b", 5_200_000_000)


class _Bench:
    def __init__(self, crossing: Crossing) -> None:
        self.engine = crossing.engine
        self.editor = EditorViewModel(_GRAPH)
        self.document = DocumentViewModel(crossing.bridge, self.editor, key="k")
        self.document.check.stop()
        self.downloads = DownloadsViewModel(crossing.bridge)
        self.fetching = FetchingViewModel(self.downloads, lambda: (self.document,))
        self.document.pullWanted.connect(self.fetching.fetch)
        self.told: list[tuple[Telling, bool]] = []
        self.fetching.told.connect(lambda told, bad: self.told.append((told, bad)))
        self.aloud: list[str] = []
        self.fetching.announced.connect(self.aloud.append)
        self._scope = crossing.bridge.scope(self.fetching)

    def tell(self, pull: Pull, *, is_progress: bool = False) -> None:
        note = self.engine.progress_pull if is_progress else self.engine.note_pull
        self._scope.look(lambda _: note(pull))

    def close(self) -> None:
        self.downloads.close()
        self.document.close()


@pytest.fixture
def bench(crossing: Crossing) -> _Bench:
    return _Bench(crossing)


def test_the_button_fetches_and_the_node_shows_how_far_it_is(bench: _Bench, qtbot: QtBot) -> None:
    bench.editor.set_faults((_FAULT,))
    view = bench.editor.step_view("a")
    assert view.state is StepState.FAILED
    assert [fix.text for fix in view.fixes] == ["Pull qwen3:8b (5.2 GB)", "Use forge:tiny"]
    bench.editor.request_fix("a", FixAction.PULL)
    qtbot.waitUntil(lambda: bench.editor.step_view("a").state is StepState.LOADING)
    assert bench.editor.step_view("a").word == "Fetching qwen3:8b"
    layers = (PullLayer("sha256:aa", 300, 1000),)
    half = Pull(_MODEL, PullState.PULLING, PullStage.LOADING, layers)
    bench.tell(half, is_progress=True)
    qtbot.waitUntil(lambda: bench.editor.step_view("a").progress == 0.3)
    assert bench.aloud == ["qwen3:8b: 25 % is fetched."]
    assert bench.told[0][0].sentence == "qwen3:8b is being fetched."
    bench.tell(replace(half, state=PullState.DONE))
    qtbot.waitUntil(lambda: len(bench.told) == 2)
    assert bench.told[1] == (Telling("qwen3:8b is here now."), False)
    bench.editor.set_faults(())
    assert bench.editor.step_view("a").state is StepState.READY
    bench.close()


def test_a_model_that_cannot_be_asked_for_is_changed_on_the_node_as_well(bench: _Bench) -> None:
    silent = Fault("a: Ollama does not answer.", "a", "model")
    bench.editor.set_faults((silent,))
    assert [fix.text for fix in bench.editor.step_view("a").fixes] == ["Use forge:tiny"]
    bench.editor.set_faults((replace(silent, place="line 1, column 2 of the prompt"),))
    assert bench.editor.step_view("a").fixes == ()
    bench.close()


def test_a_download_that_fails_says_why_and_may_be_tried_again(bench: _Bench, qtbot: QtBot) -> None:
    bench.editor.set_faults((_FAULT,))
    bench.editor.request_fix("a", FixAction.PULL)
    qtbot.waitUntil(lambda: bool(bench.told))
    bench.tell(Pull(_MODEL, PullState.FAILED, sentence="The disk is full.", advice="Make room."))
    qtbot.waitUntil(lambda: len(bench.told) == 2)
    telling, is_trouble = bench.told[1]
    assert is_trouble
    assert telling.text == "qwen3:8b could not be fetched. The disk is full. Make room."
    assert bench.editor.step_view("a").fixes[0].action is FixAction.PULL
    bench.close()


def test_what_is_fetched_in_the_library_is_shown_and_not_told_twice(
    bench: _Bench, qtbot: QtBot
) -> None:
    bench.editor.set_faults((replace(_FAULT, missing="ollama/x", missing_bytes=None), _FAULT))
    assert bench.editor.step_view("a").fixes[0].text == "Pull ollama/x"
    bench.downloads.pull("ollama/x")
    qtbot.waitUntil(lambda: bench.editor.step_view("a").state is StepState.LOADING)
    assert not bench.told
    bench.editor.set_setting("a", "model", "forge:tiny")
    assert bench.editor.step_view("a").state is StepState.READY
    bench.close()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ollama:qwen3:8b", "qwen3:8b"),
        ("gemma3", "gemma3"),
        ("hf.co/a/b:Q4_K_M", "hf.co/a/b:Q4_K_M"),
        ("localhost:5000/lab/x:v1", "localhost:5000/lab/x:v1"),
        ("gguf:/m/x.gguf", ""),
        ("ollama@far:x", ""),
        ("a model", ""),
        ("", ""),
    ],
)
def test_only_what_ollama_could_have_is_offered(text: str, name: str) -> None:
    assert pull_name(text) == name
