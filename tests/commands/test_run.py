"""`main.py run` on a stand-in engine: what is printed where, and what the shell is told."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import pytest

from forge_gui.commands.run import RunOrder, run_command
from forge_gui.engine.api import EngineApi
from forge_gui.values.errors import BackendUnavailable, Fault, FileDamaged, SettingsError
from forge_gui.values.events import Event, RunFinished, StepStarted, StepStreamed
from forge_gui.values.graph import Graph, PipelineInput
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState

_GRAPH = Graph("Greeting", inputs=(PipelineInput(StepId("query"), example="x"),))
_STEP = StepId("answer")


def _result(status: RunStatus = RunStatus.SUCCESS, **more: Any) -> RunResult:
    step = StepResult(
        _STEP, StepState.DONE, {"response": "Hé"}, 1.5, ModelId("forge", "tiny"), 3, 2
    )
    outputs: Mapping[StepId, Json] = {_STEP: "Hé\x1b[0m"}
    return RunResult(RunId("r1"), status, {_STEP: step}, 1.6, outputs, **more)


class _Engine:
    """Opens one graph and runs it to a given result."""

    def __init__(self, result: RunResult | BaseException, faults: Sequence[Fault] = ()) -> None:
        self.result = result
        self.faults = faults
        self.inputs: Mapping[str, str] = {}
        self.is_closed = False
        self.hearers: list[Callable[[Event], None]] = []

    def subscribe(self, hearer: Callable[[Event], None]) -> Callable[[], None]:
        self.hearers.append(hearer)
        return lambda: self.hearers.remove(hearer)

    async def open_pipeline(self, path: Path) -> Graph:
        if path.stat().st_size == 0:
            raise FileDamaged(str(path), "it is empty.")
        return _GRAPH

    async def check(
        self, graph: Graph, inputs: Mapping[str, str], folder: Path | None = None
    ) -> Sequence[Fault]:
        assert folder is not None, "relative paths begin at the file's folder"
        return self.faults

    async def run(
        self, graph: Graph, inputs: Mapping[str, str], folder: Path | None = None
    ) -> RunResult:
        assert folder is not None
        self.inputs = inputs
        for hearer in self.hearers:
            hearer(StepStarted(RunId("r1"), _STEP, ModelId("forge", "tiny"), 0.0))
            hearer(StepStreamed(RunId("r1"), _STEP, "streamed", 1))
        if isinstance(self.result, asyncio.CancelledError):
            try:
                await asyncio.sleep(30)
            finally:
                for hearer in self.hearers:
                    hearer(RunFinished(RunId("r1"), _result(RunStatus.CANCELLED), 0.0))
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result

    async def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.forge.json"
    path.write_text("{}")
    return path


def _run(engine: _Engine, order: RunOrder) -> tuple[int, str]:
    said: list[str] = []

    async def opened() -> EngineApi:
        return cast("EngineApi", engine)

    status = run_command(order, opened, lambda text, style: said.append(text))
    assert engine.is_closed
    assert not engine.hearers
    return status, "".join(said)


def test_the_result_goes_to_one_stream_and_the_progress_to_the_other(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine = _Engine(_result())
    status, said = _run(engine, RunOrder(file, ("query=hello",)))
    assert status == 0
    assert capsys.readouterr().out == "Hé\x1b[0m\n"  # to a file or a pipe: as it is
    assert "streamed" in said
    assert engine.inputs == {"query": "hello"}


def test_json_is_one_document_with_all_that_was_promised(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _ = _run(_Engine(_result()), RunOrder(file, as_json=True))
    document = json.loads(capsys.readouterr().out)
    assert status == 0
    assert document["run_id"] == "r1"
    assert document["status"] == "success"
    assert document["tokens"] == {"prompt": 3, "completion": 2}
    assert document["seconds"] == 1.6
    step = document["results"]["answer"]
    assert step["output"]["response"] == "Hé"
    assert step["model"] == "forge:tiny"
    assert step["seconds"] == 1.5
    assert step["status"] == "success"
    assert step["tokens"] == {"prompt": 3, "completion": 2}


@pytest.mark.parametrize(
    ("result", "word"),
    [
        (_result(RunStatus.FAILED, error="The model fell over."), "fell over"),
        (BackendUnavailable("Nothing answers.", "Start it."), "Nothing answers. Start it."),
    ],
)
def test_a_failed_run_is_1(
    file: Path, capsys: pytest.CaptureFixture[str], result: Any, word: str
) -> None:
    status, said = _run(_Engine(result), RunOrder(file))
    assert status == 1
    assert word in said
    assert not capsys.readouterr().out
    status, _ = _run(_Engine(result), RunOrder(file, as_json=True))
    document = json.loads(capsys.readouterr().out)
    assert status == 1
    assert word in document["error"]
    assert document["status"] == "failed"


def test_a_refused_run_is_2_with_every_fault(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    faults = (Fault("No such model.", step="a", place="model"), Fault("A cycle."))
    status, said = _run(_Engine(_result(), faults), RunOrder(file))
    assert status == 2
    assert said == "a, model: No such model.\nA cycle.\n"
    status, _ = _run(_Engine(_result(), faults), RunOrder(file, as_json=True))
    document = json.loads(capsys.readouterr().out)
    assert (status, document["status"], document["run_id"]) == (2, "refused", None)
    assert [fault["sentence"] for fault in document["faults"]] == ["No such model.", "A cycle."]
    assert document.keys() >= {"results", "outputs", "tokens", "seconds", "error"}


def test_no_file_a_damaged_file_and_unknown_inputs_are_refused(tmp_path: Path, file: Path) -> None:
    status, said = _run(_Engine(_result()), RunOrder(tmp_path / "none"))
    assert (status, "there is no such file" in said) == (2, True)
    empty = tmp_path / "empty"
    empty.touch()
    status, said = _run(_Engine(_result()), RunOrder(empty))
    assert (status, "it is empty" in said) == (2, True)
    status, said = _run(_Engine(_result()), RunOrder(file, ("nothing=x",)))
    assert (status, "There is no input nothing" in said) == (2, True)


def test_settings_that_are_refused_are_2_as_well(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async def refuse() -> EngineApi:
        raise SettingsError("ui.theme must be one of ...")

    assert run_command(RunOrder(file, as_json=True), refuse, lambda text, style: None) == 2
    assert "ui.theme" in json.loads(capsys.readouterr().out)["error"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_ends_it_cleanly_and_keeps_what_there_is(
    file: Path, capsys: pytest.CaptureFixture[str], number: signal.Signals
) -> None:
    class Pressed(_Engine):
        async def run(
            self, graph: Graph, inputs: Mapping[str, str], folder: Path | None = None
        ) -> RunResult:
            asyncio.get_running_loop().call_later(0.01, os.kill, os.getpid(), number)
            return await super().run(graph, inputs, folder)

    engine = Pressed(asyncio.CancelledError())
    status, _ = _run(engine, RunOrder(file, as_json=True))
    document = json.loads(capsys.readouterr().out)
    assert status == 130
    assert document["status"] == "cancelled"
    assert document["results"]["answer"]["output"] == {"response": "Hé"}
