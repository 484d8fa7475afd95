"""Steps that read and write files: whole or not at all, never over another one unasked."""

from __future__ import annotations

from pathlib import Path

import pytest

from forge_gui.engine.pipeline.step_files import write_file
from forge_gui.engine.storage.files import FileNotWritten
from forge_gui.values.errors import FileDamaged, PipelineRefused
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, StepResult
from tests.engine.simulated import engine_on, pipeline, template_step


def step(name: str, kind: str, **settings: Json) -> Step:
    return Step(StepId(name), kind, settings=settings)


async def ran(
    tmp_path: Path, steps: list[Step], wires: list[str], folder: Path | None, **inputs: str
) -> RunResult:
    graph = pipeline(steps, wires, dict.fromkeys(inputs, "example"))
    async with engine_on(tmp_path / "forge") as (engine, _):
        return await engine.run(graph, inputs, folder)


async def refused(tmp_path: Path, steps: list[Step], folder: Path | None) -> str:
    with pytest.raises(PipelineRefused) as caught:
        await ran(tmp_path, steps, [], folder, text="x")
    return " ".join(fault.sentence for fault in caught.value.faults)


async def test_a_file_is_read_and_another_one_written(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("Grüße", encoding="utf-8")
    steps = [
        step("read", "file_in", path="in.txt"),
        step("write", "file_out", path="made/{name}.txt", text="<{read}>"),
    ]
    result = await ran(tmp_path, steps, ["read>write.read"], tmp_path, name="letter")
    written = tmp_path / "made" / "letter.txt"
    assert written.read_text(encoding="utf-8") == "<Grüße>"
    assert result.steps[StepId("write")].output["path"] == str(written)
    assert [path.name for path in written.parent.iterdir()] == ["letter.txt"]


async def test_what_is_wrong_on_the_disk_is_told_before_the_run(tmp_path: Path) -> None:
    (tmp_path / "there.txt").write_text("mine")
    steps = [
        step("a", "file_in", path="gone.txt"),
        step("b", "file_out", path="there.txt", text="x"),
        step("c", "file_out", path=str(tmp_path), text="x"),
        step("d", "file_in"),
    ]
    told = await refused(tmp_path, steps, tmp_path)
    assert f"a: there is no file {tmp_path / 'gone.txt'}." in told
    assert "b: " in told
    assert "is there already" in told
    assert "is a folder" in told
    assert "d: no file is chosen." in told
    assert (tmp_path / "there.txt").read_text() == "mine"


async def test_a_relative_path_needs_a_saved_pipeline(tmp_path: Path) -> None:
    told = await refused(tmp_path, [step("a", "file_in", path="x.txt")], None)
    assert "was never saved" in told


@pytest.mark.parametrize("name", ["../evil", "a/b", "C:\\x", "..", "", "x\ny", "n" * 200])
async def test_a_value_never_chooses_a_folder(tmp_path: Path, name: str) -> None:
    steps = [template_step("name", "{n}"), step("w", "file_out", path="{name}.txt", text="x")]
    result = await ran(tmp_path, steps, ["name>w.name"], tmp_path, n=name)
    assert "cannot be part of a file name" in result.steps[StepId("w")].error
    assert list(tmp_path.glob("**/*.txt")) == []


def failed(result: StepResult) -> str:
    return f"{result.error} {result.advice}"


async def test_files_that_cannot_be_read_are_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "large.txt").write_text("x" * 3000)
    steps = [
        step("binary", "file_in", path="binary.txt"),
        step("large", "file_in", path="large.txt", most_kb=1),
    ]
    result = await ran(tmp_path, steps, [], tmp_path)
    assert "is no UTF-8 text" in failed(result.steps[StepId("binary")])
    assert "it is larger than" in failed(result.steps[StepId("large")])


def test_where_a_file_is_there_the_setting_decides(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("old")
    with pytest.raises(FileNotWritten, match="it is there already"):
        write_file(path, "new", "refuse")
    assert write_file(path, "new", "number") == tmp_path / "report 2.txt"
    assert write_file(path, "new", "number") == tmp_path / "report 3.txt"
    assert write_file(path, "more", "append") == path
    assert path.read_text() == "old\nmore"
    assert write_file(path, "new", "replace") == path
    assert path.read_text() == "new"
    assert (tmp_path / "report.txt.bak").read_text() == "old\nmore"
    with pytest.raises(FileNotWritten, match="it is a folder"):
        write_file(tmp_path, "x", "replace")


def test_nothing_is_added_to_a_file_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "picture.bin"
    path.write_bytes(b"\xff\x00")
    with pytest.raises(FileDamaged):
        write_file(path, "x", "append")
    assert path.read_bytes() == b"\xff\x00"
