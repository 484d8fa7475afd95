"""Steps of plug-ins: what they declare, the little that they see, and plug-ins that are ill."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import Field

from forge_gui.engine.components.entry_points import is_named_anywhere
from forge_gui.engine.pipeline.analysis_step import AnalysisStep, perform
from forge_gui.engine.pipeline.kinds.base import StepSettings
from forge_gui.engine.pipeline.plugin_steps import PluginContext, StepPlugin
from forge_gui.engine.pipeline.plugins import GROUP, load_plugins
from forge_gui.values.errors import ForgeError
from forge_gui.values.events import StepProgressed
from forge_gui.values.graph import Step
from forge_gui.values.ids import StepId
from forge_gui.values.runs import RunResult, StepState
from tests.engine.simulated import engine_on, pipeline, quick, template_step


class ShoutSettings(StepSettings):
    marks: int = Field(default=1, ge=1, le=5)
    before: str = "{greeting}"


def shout(context: PluginContext, settings: ShoutSettings, inputs: Mapping[str, Any]) -> str:
    assert threading.current_thread() is not threading.main_thread()
    assert not context.cancelled
    context.progress(1, 2)
    return f"{settings.before} {str(inputs['text']).upper()}{'!' * settings.marks}"


async def ask(context: PluginContext, _: StepSettings, inputs: Mapping[str, Any]) -> dict[str, Any]:
    return {"response": await context.generate("simulation:m", str(inputs["text"])), "n": 1}


async def copy(context: PluginContext, _: StepSettings, inputs: Mapping[str, Any]) -> str:
    text = await context.read("in.txt")
    return await context.write("out.txt", f"{text} {inputs['text']}")


def fails(*_: object) -> None:
    raise KeyError("price")


class Cleaning(AnalysisStep):
    """Takes the space away."""

    async def execute(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"output": {"clean": data["text"].strip()}}


class Guessing(AnalysisStep):
    async def execute(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        raise ValueError("no idea")

    async def get_fallback(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"output": {"response": f"perhaps {data['text']}"}}


DECLARED: dict[str, object] = {
    "shout": StepPlugin("Shout", shout, "Says it loudly.", ShoutSettings, templates=("before",)),
    "ask_it": StepPlugin("Ask", ask),
    "copy": StepPlugin("Copy", copy),
    "fails": StepPlugin("Fails", fails),
    "gives_set": StepPlugin("Gives a set", lambda *_: {1, 2}),
    "cleaning": Cleaning,
    "guessing": Guessing,
}


@pytest.fixture
def plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package with these steps is installed."""
    module = ModuleType("forge_test_steps")
    for name, declared in DECLARED.items():
        setattr(module, name, declared)
    monkeypatch.setitem(sys.modules, module.__name__, module)

    package = tmp_path / "site" / "forge_test_steps-1.0.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: forge-test-steps\n", "utf-8")
    points = [f"{name} = forge_test_steps:{name}" for name in DECLARED]
    (package / "entry_points.txt").write_text("\n".join([f"[{GROUP}]", *points]), "utf-8")
    monkeypatch.syspath_prepend(str(package.parent))


async def ran(tmp_path: Path, kind: str, **settings: Any) -> RunResult:
    steps = [template_step("t", " tea "), Step(StepId("s"), kind, settings=settings)]
    graph = pipeline(steps, ["t>s.text"], {"greeting": "Hey"})
    async with engine_on(tmp_path, quick("m")) as (engine, _):
        return await engine.run(graph, {}, tmp_path)


def given(result: RunResult) -> Any:
    step = result.steps[StepId("s")]
    assert step.state is StepState.DONE, step.error
    return step.output["response"]


@pytest.mark.usefixtures("plugins")
async def test_plug_ins_are_kinds_with_settings_ports_and_schemas(tmp_path: Path) -> None:
    async with engine_on(tmp_path) as (engine, _):
        kinds = await engine.step_kinds()
        schema = engine.step_schemas()["shout"]
    info = kinds["shout"]
    assert (info.title, info.summary) == ("Shout", "Says it loudly.")
    assert [port.name for port in info.inputs] == ["text"]
    properties = schema["properties"]
    assert isinstance(properties, Mapping)
    assert set(properties) == {"marks", "before"}
    assert kinds["cleaning"].summary == "Takes the space away."


@pytest.mark.usefixtures("plugins")
async def test_a_plain_function_works_on_a_thread(tmp_path: Path) -> None:
    steps = [template_step("t", "tea"), Step(StepId("s"), "shout", settings={"marks": 2})]
    async with engine_on(tmp_path) as (engine, hearing):
        result = await engine.run(pipeline(steps, ["t>s.text"], {"greeting": "Hey"}), {})
    assert given(result) == "Hey TEA!!"
    assert [(one.done, one.total) for one in hearing.of(StepProgressed)] == [(1, 2)]


@pytest.mark.usefixtures("plugins")
async def test_a_coroutine_asks_models_and_files_through_forge(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("hello")
    assert given(await ran(tmp_path, "ask_it"))
    assert given(await ran(tmp_path, "copy")) == str(tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text() == "hello  tea "


@pytest.mark.usefixtures("plugins")
async def test_classes_with_execute_and_fallback_are_steps(tmp_path: Path) -> None:
    assert given(await ran(tmp_path, "cleaning")) == "tea"
    assert given(await ran(tmp_path, "guessing")) == "perhaps  tea "


@pytest.mark.usefixtures("plugins")
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("fails", "The plug-in step Fails failed: KeyError: 'price'."),
        ("gives_set", "The plug-in step Gives a set gave something that is no JSON"),
    ],
)
async def test_a_plug_in_that_fails_is_a_sentence_of_its_step(
    tmp_path: Path, kind: str, words: str
) -> None:
    result = await ran(tmp_path, kind)
    assert result.steps[StepId("s")].error.startswith(words)


def test_ill_plug_ins_are_named_and_the_rest_goes_on(
    expect_log: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    module = ModuleType("forge_test_mixed")
    module.__dict__.update(good=Cleaning, number=3)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    points = [
        EntryPoint("good", "forge_test_mixed:good", GROUP),
        EntryPoint("gone", "forge_no_such_package:step", GROUP),
        EntryPoint("number", "forge_test_mixed:number", GROUP),
        EntryPoint("model", "forge_test_mixed:good", GROUP),
        EntryPoint("two words", "forge_test_mixed:good", GROUP),
    ]
    for reason in ("No module named", "no StepPlugin", "Forge has a kind", "letters, digits"):
        expect_log("forge_gui.engine.pipeline.plugins", reason)
    assert set(load_plugins(lambda: points)) == {"good"}


async def test_performing_fills_in_what_was_left_out() -> None:
    result = await perform(Cleaning(), {"text": " x "})
    assert result["output"] == {"response": "x", "clean": "x"}
    assert (result["status"], result["fallback"]) == ("success", False)
    assert result["time"] > 0
    assert (await perform(Guessing(), {"text": "x"}))["fallback"] is True


class Hopeless(AnalysisStep):
    async def execute(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"status": "error", "error": f"nothing in {len(data)} inputs"}


async def test_without_a_fallback_the_failure_is_told() -> None:
    with pytest.raises(ForgeError, match="Hopeless failed: nothing in 1 inputs"):
        await perform(Hopeless(), {"text": "x"})


def test_packages_without_steps_are_not_read_at_length(tmp_path: Path) -> None:
    package = tmp_path / "other-1.0.dist-info"
    package.mkdir()
    folders = [str(tmp_path), str(tmp_path / "gone")]
    assert not is_named_anywhere(GROUP, folders)
    points = package / "entry_points.txt"
    points.write_text("[console_scripts]\nother = other:main\n", "utf-8")
    assert not is_named_anywhere(GROUP, folders)
    points.write_text(f"[{GROUP}]\nother = other:main\n", "utf-8")
    assert is_named_anywhere(GROUP, folders)
    archive = tmp_path / "packages.zip"
    archive.touch()
    assert is_named_anywhere("else", [str(archive)])
