"""Every example of docs/steps.md does what the text says: pipelines run, plug-ins load and work."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from forge_gui.engine.formats.patterns import Pattern
from forge_gui.engine.pipeline.document import parse_pipeline
from forge_gui.engine.pipeline.plugins import GROUP
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.runs import RunStatus
from forge_gui.values.step_kinds import BUILT_IN_KINDS
from tests.engine.simulated import engine_on, pipeline, quick

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "steps.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", TEXT, re.M | re.S)
PIPELINES = [code for language, code in BLOCKS if language == "json"]
MODULES = [code for language, code in BLOCKS if language == "python"]


def test_every_example_is_of_a_kind_that_is_run_here() -> None:
    assert TEXT.count("```") == 2 * len(BLOCKS)
    languages = [language for language, _ in BLOCKS]
    assert sorted(languages) == ["json"] * 2 + ["python"] * 3 + ["toml"]


def test_the_table_names_every_kind() -> None:
    table = re.findall(r"^\| ([A-Z][\w, -]+?) \|", TEXT, re.M)
    named = [name for row in table for name in row.split(", ")]
    assert sorted(named) == sorted(info.title for info in BUILT_IN_KINDS.values())


@pytest.mark.parametrize("text", PIPELINES)
async def test_the_pipelines_give_what_stands_there(text: str, tmp_path: Path) -> None:
    graph = parse_pipeline(text)
    assert graph.expected
    async with engine_on(tmp_path) as (engine, _):
        result = await engine.run(graph, {})
    assert result.status is RunStatus.SUCCESS, result.error
    assert dict(result.outputs) == dict(graph.expected)


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package with the document's steps, as its entry points say; simulation:m is the model."""
    folder = tmp_path / "site" / "my_package"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    code = "\n\n".join(MODULES).replace("forge:tiny", "simulation:m")
    (folder / "steps.py").write_text(code, "utf-8")
    monkeypatch.syspath_prepend(str(folder.parent))
    (declared,) = (code for language, code in BLOCKS if language == "toml")
    points = tomllib.loads(declared)["project"]["entry-points"][GROUP]
    points |= {"polite": "my_package.steps:POLITE", "doubled": "my_package.steps:Doubled"}

    package = folder.parent / "my_package-1.0.dist-info"
    package.mkdir()
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: my-package\n", "utf-8")
    lines = [f"[{GROUP}]", *(f"{name} = {value}" for name, value in points.items())]
    (package / "entry_points.txt").write_text("\n".join(lines), "utf-8")
    for name in ("my_package", "my_package.steps"):
        monkeypatch.delitem(sys.modules, name, raising=False)


async def _response(tmp_path: Path, kind: str, inputs: Mapping[str, str]) -> Any:
    step = Step(StepId("s"), kind)
    graph = pipeline([step], [f"{name}>s.{name}" for name in inputs], inputs)
    async with engine_on(tmp_path, quick("m", tokens=3)) as (engine, _):
        result = await engine.run(graph, {})
    assert result.status is RunStatus.SUCCESS, result.error
    return result.outputs[StepId("s")]


@pytest.mark.usefixtures("installed")
async def test_the_function_shouts(tmp_path: Path) -> None:
    assert await _response(tmp_path, "shout", {"text": "hello"}) == "HELLO"


@pytest.mark.usefixtures("installed")
async def test_the_coroutine_asks_a_model_and_has_its_setting_filled_in(tmp_path: Path) -> None:
    said = await _response(tmp_path, "polite", {"text": "Pay up.", "name": "Ann"})
    assert re.fullmatch(r"Dear Ann, .+", said)


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(("text", "expected"), [("21", 42.0), ("x", "That is no number.")])
async def test_the_class_works_or_falls_back(tmp_path: Path, text: str, expected: object) -> None:
    assert await _response(tmp_path, "doubled", {"text": text}) == expected


def test_every_part_of_a_pattern_that_is_promised_is_known() -> None:
    (listed,) = re.findall(r"regular expressions \(`(.+?)`\)", TEXT)
    parts = r". [a-z] [^x] \d \w \s ( ) | * + ? {2,5} ^ $ \b"
    assert listed == parts
    for pattern in ("a.[a-z][^x]", r"\d\w\s", "(a|b)*c+d?", "^e{2,5}$", r"\bword\b"):
        Pattern(pattern)
