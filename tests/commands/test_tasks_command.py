"""`main.py tasks` on simulated models and a real journal."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from forge_gui.commands.command_line import run_command_line
from forge_gui.commands.tasks import parameters
from forge_gui.engine.storage.queue_look import PauseMark
from forge_gui.engine.storage.task_journal import TaskJournal
from forge_gui.engine.storage.task_rows import KeptTask, TaskBatch
from forge_gui.values.errors import BadRequest
from forge_gui.values.tasks import Task, TaskId, TaskOrder, TaskStatus

_QUICK = ("simulation_mode=true", "simulation.load_seconds=0", "simulation.tokens_per_second=1e6")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def said(capsys: pytest.CaptureFixture[str], *words: str, status: int = 0) -> str:
    capsys.readouterr()
    assert run_command_line(["tasks", *words], _QUICK) == status
    told = capsys.readouterr()
    return told.err if status else told.out


def test_a_task_is_queued_kept_and_worked_on_later(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "list") == "No tasks are kept.\n"
    submitted = "submit", "chat", "Say tea", "--with", "max_tokens=4", "--priority", "7"
    later = json.loads(said(capsys, *submitted, "--later", "--json"))
    assert (later["status"], later["priority"], later["parameters"]) == (
        "pending",
        7,
        {"max_tokens": 4},
    )
    assert "waits" in said(capsys, "submit", "chat", "then", "--after", later["id"], "--later")
    assert later["id"] in said(capsys, "list")
    assert said(capsys, "work").count("completed") == 2
    done = json.loads(said(capsys, "show", later["id"], "--json"))
    assert done["status"] == "completed"
    assert done["result"] in said(capsys, "show", later["id"])
    assert [one["status"] for one in json.loads(said(capsys, "list", "--json"))] == [
        "completed"
    ] * 2


def test_a_task_that_fails_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert '"juggling" is no capability' in said(capsys, "submit", "juggling", "hi", status=2)
    (failed,) = json.loads(said(capsys, "list", "--json"))
    assert '"juggling" is no capability' in said(capsys, "show", failed["id"])
    assert "no task nothing" in said(capsys, "show", "nothing", status=2)
    assert said(capsys, "submit", "chat", "hi").strip()
    assert said(capsys, "submit", "text", "hi").strip()  # the word that README says


def test_what_waits_is_cancelled(capsys: pytest.CaptureFixture[str]) -> None:
    first = json.loads(said(capsys, "submit", "chat", "a", "--later", "--json"))["id"]
    said(capsys, "submit", "chat", "b", "--later")
    assert said(capsys, "cancel", first) == f"{first} is cancelled.\n"
    assert said(capsys, "cancel", first) == f"{first} is over already.\n"
    assert said(capsys, "clear") == "Cancelled: 1.\n"


async def test_the_queue_of_a_forge_that_runs_is_left_alone(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = home / "data" / "journal"
    journal = TaskJournal(folder, lambda *_: None)
    await journal.adopt()
    task = Task(TaskId("t1"), TaskOrder("chat", "hi"), TaskStatus.PENDING)
    await journal.write(TaskBatch([KeptTask(task, 0.0)]))

    def look() -> None:
        assert "of a Forge that is running" in said(capsys, "cancel", "t1", status=2)
        assert "in a Forge that is running" in said(capsys, "show", "t1")
        assert said(capsys, "clear") == "Cancelled: 0.\n"

    await asyncio.to_thread(look)
    await journal.close()


def test_options_are_json_or_text() -> None:
    read = parameters(["temperature=0.2", "system=Be kind", 'stop=["x"]', "note=a=b"])
    assert read == {"temperature": 0.2, "system": "Be kind", "stop": ["x"], "note": "a=b"}
    with pytest.raises(BadRequest, match="says no value"):
        parameters(["temperature"])


def test_a_paused_queue_is_told_and_goes_on_when_it_is_asked_to(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    PauseMark(home / "data" / "journal").put(True)
    assert "waits. The queue is paused. `main.py tasks work`" in said(capsys, "submit", "chat", "a")
    assert "pending" in said(capsys, "list")
    assert said(capsys, "work").count("completed") == 1
    assert said(capsys, "submit", "chat", "b").strip()
    assert "pending" not in said(capsys, "list")
