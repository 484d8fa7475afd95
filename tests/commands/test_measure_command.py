"""`main.py models --measure` and `--shoot-out`, on forge:tiny in the embedded engine."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from rich.console import Console

from forge_gui.cli import main
from forge_gui.commands.measure import REMARKS, WHY, as_document, lack_words, rows, show
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import (
    BatchSpeed,
    MeasuredOn,
    Measurement,
    NotMeasured,
    Part,
    PromptSpeed,
    Remark,
    Share,
    Spread,
    Why,
)

ON = MeasuredOn("abc", "Q4_0", 4096, "ollama", "0.30", "A GPU", "550.1")
MADE = Measurement(
    ModelId("ollama", "m:8b"),
    ON,
    1_700_000_000.0,
    51.0,
    load_s=2.5,
    prompt=(PromptSpeed(512, Spread(900.0, 850.0, 950.0, 3)),),
    tokens_per_s=Spread(41.6, 40.0, 42.0, 5),
    first_token_s=Spread(0.21, 0.2, 0.3, 5),
    peak_ram=10**9,
    peak_vram=5 * 10**9,
    is_ram_reported=True,
    batching=(BatchSpeed(1, 41.0, 1.0), BatchSpeed(4, 98.4, 2.4)),
    schema=Share(9, 10, 0.596, 0.982),
    joules_per_token=3.25,
    is_own_clock=True,
    remarks=(Remark.BUSY_BEFORE,),
    missing=(NotMeasured(Part.LOAD, Why.FAILED, "It broke"),),
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FORGE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("FORGE_OLLAMA__ENABLED", "false")
    return tmp_path


def test_a_model_is_measured_and_a_shoot_out_is_run(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "--measure", "forge:tiny", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["model"] == "forge:tiny"
    assert told["tokens_per_s"]["median"] > 1
    assert told["load_s"] > 0
    assert told["peak_ram"] > 1_000_000
    assert told["schema"]["n"] >= 3
    assert told["on"]["engine"] == "llama_cpp"
    asked = home / "asked.txt"
    asked.write_text("Add 3 and 4\nSort: pear, apple\n", encoding="utf-8")
    words = ["models", "--shoot-out", str(asked), "--model", "forge:tiny"]
    assert main(words) == 0
    assert "2 of 2 answers" in " ".join(capsys.readouterr().out.split())
    with (home / "asked.shoot-out.csv").open(encoding="utf-8", newline="") as file:
        assert [row["prompt"] for row in csv.DictReader(file)] == [
            "Add 3 and 4",
            "Sort: pear, apple",
        ]
    assert main([*words, "--json"]) == 2, "finished results are not written over"
    assert json.loads(capsys.readouterr().out)["status"] == "refused"


def test_what_cannot_be_measured_is_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "--measure", "forge:gone", "--json"]) == 1
    assert "gone" in json.loads(capsys.readouterr().out)["error"]
    assert main(["models", "--shoot-out", str(home / "none.txt")]) == 2


def test_every_number_is_shown_with_its_reason_or_remark() -> None:
    console = Console(width=140)
    with console.capture() as heard:
        show(MADE, console)
    told = heard.get()
    for word in ("41.6 tokens/s (40.0 to 42.0, n = 5)", "2.40 x", "9 of 10", "3.25 J a token"):
        assert word in told
    assert "as the backend reports" in told
    assert REMARKS[Remark.BUSY_BEFORE] in told
    assert "Not measured: load, because it went wrong: It broke." in told
    assert dict(rows(MADE))["load"] == "2.50 s"
    assert json.loads(json.dumps(as_document(MADE)))["model"] == "ollama:m:8b"
    assert set(WHY) == set(Why)
    assert set(REMARKS) == set(Remark)
    assert lack_words(NotMeasured(Part.ENERGY, Why.NO_GPU)).startswith("Not measured: energy")
