"""Files, samples, and every way in which the app may end: nothing is lost, nothing is left behind."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from forge_gui.values.graph import Graph, Step
from forge_gui.values.graph_edits import add_step, free_id
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.run import RunState
from tests.stories.desk import TINY, Desk, OpenDesk, steps

_CHILD = Path(__file__).with_name("app_in_a_child.py")
_PATIENCE_S = 60.0


def _add_step(desk: Desk, name: str = "extra") -> None:
    def edit(graph: Graph) -> Graph:
        return add_step(graph, Step(free_id(graph, name), "template", settings={"text": "Hi"}))

    assert desk.editor.apply("Add", edit)


def test_a_sample_opens_runs_and_says_what_it_promises(open_desk: OpenDesk) -> None:
    desk = open_desk()
    sample = desk.app.studio.workspace.samples[0]
    desk.wait(lambda: desk.has_button(f"Open and run: {sample.title}"))
    desk.click_button(f"Open and run: {sample.title}")
    desk.wait(lambda: desk.run.state is RunState.DONE)
    results = desk.run.progress.results
    assert set(results) == {step.id for step in sample.graph.steps}
    assert all(str(result.output["response"]).strip() for result in results.values())
    for step, expected in sample.graph.expected.items():
        assert results[StepId(step)].output["response"] == expected
    assert not desk.document.is_modified
    assert desk.document.path is None
    desk.end()


def test_a_damaged_file_is_a_sentence_and_stays_as_it_is(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    damaged = tmp_path / "half.forge.json"
    damaged.write_text('{"forge": 1, "name": "Half", "steps": [')
    desk = open_desk()
    desk.app.studio.workspace.drop([damaged])
    desk.wait(lambda: bool(desk.told))
    assert "half.forge.json" in desk.told[0]
    message = desk.window.area.messages.message
    assert message is not None
    assert message.is_trouble
    assert steps(desk.editor.graph) == []
    desk.end()
    assert damaged.read_text() == '{"forge": 1, "name": "Half", "steps": ['


def test_saved_closed_and_open_again_where_it_was(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk()
    _add_step(desk, "kept")
    desk.app.studio.workspace.save_as(tmp_path / "mine")
    desk.wait(lambda: desk.document.path is not None)
    desk.window.show_page("monitor")
    desk.end()
    again = open_desk()
    assert [one.title for one in again.app.studio.workspace.documents] == ["mine"]
    assert steps(again.editor.graph) == ["kept"]
    assert not again.document.is_modified
    assert again.told == []
    again.end()


def test_unsaved_work_is_there_after_a_regular_end(open_desk: OpenDesk) -> None:
    desk = open_desk()
    _add_step(desk, "unsaved")
    desk.end()
    again = open_desk()
    assert steps(again.editor.graph) == ["unsaved"]
    assert again.document.is_modified
    assert again.told == []
    again.end()


def test_closing_during_a_run_stops_it_and_ends_every_child(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.app.studio.models.load(TINY)
    desk.wait(lambda: len(desk.app.studio.models.loaded) == 1)
    children = psutil.Process().children(recursive=True)
    assert children
    desk.app.studio.workspace.open_sample(desk.app.studio.workspace.samples[0], run=True)
    desk.wait(lambda: bool(desk.run.progress.run))
    desk.end()
    _gone, alive = psutil.wait_procs(children, timeout=5)
    assert not alive


def test_a_damaged_settings_file_is_told_and_left_alone(open_desk: OpenDesk, home: Path) -> None:
    file = home / "config" / "forge_config.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"ui": {"theme": "pink"}}')
    desk = open_desk("simulation_mode=true")
    desk.wait(lambda: desk.window.area.messages.message is not None)
    message = desk.window.area.messages.message
    assert message is not None
    assert "ui.theme" in message.sentence
    desk.end()
    assert file.read_text() == '{"ui": {"theme": "pink"}}'


def _start_child(home: Path) -> tuple[subprocess.Popen[str], list[psutil.Process]]:
    """The app in a process of its own, with unsaved work and forge:tiny in memory."""
    child = subprocess.Popen(
        [sys.executable, str(_CHILD)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    family = psutil.Process(child.pid).children(recursive=True)
    assert family, "forge:tiny has a process of its own"
    assert (home / "data").exists()
    return child, family


def test_a_kill_leaves_no_child_and_loses_no_draft(open_desk: OpenDesk, home: Path) -> None:
    child, family = _start_child(home)
    child.send_signal(signal.SIGKILL)
    assert child.wait(_PATIENCE_S) == -signal.SIGKILL
    assert child.stdout is not None
    child.stdout.close()
    _gone, alive = psutil.wait_procs(family, timeout=10)
    assert not alive
    desk = open_desk()
    assert steps(desk.editor.graph) == ["precious"]
    assert desk.document.is_modified
    assert len(desk.told) == 1
    assert "did not close properly" in desk.told[0]
    desk.end()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_polite_signal_closes_as_the_person_would(
    open_desk: OpenDesk, home: Path, number: signal.Signals
) -> None:
    child, family = _start_child(home)
    began = time.monotonic()
    child.send_signal(number)
    assert child.wait(_PATIENCE_S) == 0
    assert time.monotonic() - began < 20
    assert child.stdout is not None
    child.stdout.close()
    assert not psutil.wait_procs(family, timeout=5)[1]
    desk = open_desk()
    assert steps(desk.editor.graph) == ["precious"]
    assert desk.told == []
    desk.end()
