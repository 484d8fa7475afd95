"""Kinds of plug-ins in the window: found, inserted, wired and renamed like Forge's own."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from forge_gui.values.graph import Graph, PortKind, Position, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import BUILT_IN_KINDS, Port, StepKindInfo
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_search import add_choices
from forge_gui.viewmodels.live_kinds import LiveKinds
from forge_gui.viewmodels.step_schemas import StepSchemasViewModel
from tests.bridge.crossing import Crossing

SHOUT = StepKindInfo(
    "shout",
    "Shout",
    "Says it loudly.",
    "puzzle-piece",
    templates=("before",),
    inputs=(Port("text", PortKind.ANY),),
    defaults={"before": "{greeting}"},
)
OPENED = Graph(
    steps=(
        Step(StepId("s"), "shout"),
        Step(StepId("t"), "template", settings={"text": "tea"}),
    ),
    wires=(Wire(StepId("t"), StepId("s"), "text"),),
)


def test_kinds_are_learned_once() -> None:
    kinds = LiveKinds()
    assert dict(kinds) == dict(BUILT_IN_KINDS)
    assert not kinds.learn(BUILT_IN_KINDS)
    assert kinds.learn({"shout": SHOUT})
    assert kinds["shout"] is SHOUT
    assert not kinds.learn({"shout": SHOUT})
    assert len(kinds) == len(BUILT_IN_KINDS) + 1


def test_a_step_that_was_open_before_its_plug_in_was_known_gets_its_ports(qtbot: QtBot) -> None:
    kinds = LiveKinds()
    editor = EditorViewModel(OPENED, kinds=kinds)
    assert not editor.index.ports["s"].inputs
    kinds.learn({"shout": SHOUT})
    with qtbot.waitSignal(editor.graphChanged):
        editor.look_at_kinds_again()
    assert [port.name for port in editor.index.ports["s"].inputs] == ["text", "greeting"]
    assert [bound.port for bound in editor.index.feeds["s"]] == ["text"]


def test_steps_of_plug_ins_are_edited_like_others(qtbot: QtBot) -> None:
    kinds = LiveKinds()
    kinds.learn({"shout": SHOUT})
    editor = EditorViewModel(OPENED, kinds=kinds)
    assert editor.connect_port("t", "s", "greeting")
    assert editor.set_setting("s", "before", "{hello}")
    assert set(editor.graph.wires) == set(OPENED.wires)  # the port of the wire is gone
    new = editor.rename("t", "Tea")
    assert [(wire.source, wire.port) for wire in editor.graph.wires] == [(new, "text")]
    editor.select(("s", new))
    copies = editor.duplicate()
    assert [bound.source for bound in editor.index.feeds["s_2"]] == [f"{new}_2"]
    assert set(copies) == {"s_2", f"{new}_2"}


def test_a_branch_that_is_put_before_a_port_feeds_it_with_its_first_side(qtbot: QtBot) -> None:
    editor = EditorViewModel(Graph(steps=(Step(StepId("t"), "template"),)))
    branch = editor.add_step_into("branch", Position(0, 0), "t", "text")
    assert editor.graph.wires == (Wire(branch, StepId("t"), "text", "then"),)


def test_every_kind_is_found_by_its_name() -> None:
    kinds = LiveKinds()
    kinds.learn({"shout": SHOUT})
    titles = {choice.title for choice in add_choices(kinds, ())}
    assert {"Branch", "Map", "Join", "Merge", "Pipeline", "Approval"} <= titles
    assert {"File in", "File out", "Shout"} <= titles


def test_the_window_asks_for_the_kinds_of_plug_ins(crossing: Crossing, qtbot: QtBot) -> None:
    async def with_plugin() -> dict[str, StepKindInfo]:
        return {**BUILT_IN_KINDS, "shout": SHOUT}

    crossing.engine.step_kinds = with_plugin  # type: ignore[method-assign]
    schemas = StepSchemasViewModel(crossing.bridge)
    with qtbot.waitSignals([schemas.kindsChanged, schemas.changed], order="strict"):
        crossing.bridge.opened.emit()
    assert "shout" in schemas.kinds
    schemas.close()
