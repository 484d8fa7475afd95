"""Notes, groups, places, modes, pins, steps on wires and breakpoints: what each command leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from forge_gui.engine.pipeline.document import parse_pipeline, pipeline_text
from forge_gui.values.bindings import Binding
from forge_gui.values.debugging import ValueCondition
from forge_gui.values.graph import Position, StepMode
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.alignment import Axis, Line
from forge_gui.viewmodels.editor import EditorViewModel
from tests.viewmodels.editor_bench import Bench, chain


@pytest.fixture
def bench(qapp: QCoreApplication) -> Bench:
    return Bench()


def fed(editor: EditorViewModel, step: str) -> dict[str, str]:
    return {bound.port: bound.source for bound in editor.index.feeds.get(step, ())}


class TestNotesAndGroups:
    def test_a_note_is_written_coloured_sized_and_each_can_be_undone(self, bench: Bench) -> None:
        editor = bench.editor
        note = editor.add_note("Why", Position(5, 5), "amber")
        assert editor.selected_notes == {note}
        assert not editor.selected
        assert editor.undo_text == "Add note"
        bench.now += 10
        for text in ("Why t", "Why th", "Why this"):
            bench.now += 0.1
            editor.set_note_text(note, text)
        editor.set_colour("red")
        editor.resize_note(note, 10, 500)
        found = editor.index.notes[note]
        assert (found.text, found.colour, found.width, found.height) == ("Why this", "red", 72, 500)
        for said in ("Resize note", "Change colour", "Edit note", "Add note"):
            assert editor.undo_text == said
            editor.undo()
        assert not editor.index.notes

    def test_a_frame_moves_its_members_and_goes_without_them(self, bench: Bench) -> None:
        first, second = chain(bench)
        editor = bench.editor
        note = editor.add_note("n", Position(0, 0))
        editor.select((first, note))
        group = editor.group(title="Reading")
        assert editor.selected_groups == {group}
        before = {one: editor.position(one) for one in (first, second, note)}
        editor.move_group(group, 24, 48)
        assert editor.position(note) == Position(24, 48)
        assert editor.position(first).y == before[first].y + 48
        assert editor.position(second) == before[second]
        editor.delete()
        assert {first, second} <= editor.index.nodes.keys()
        assert (list(editor.index.groups), list(editor.index.notes)) == ([], [note])
        editor.undo()
        assert editor.selected_groups == {group}
        editor.ungroup()
        assert editor.selection == {first, note}

    def test_a_node_is_in_one_group_and_an_empty_group_goes(self, bench: Bench) -> None:
        first, second = chain(bench)
        editor = bench.editor
        one = editor.group((first,))
        two = editor.group((second,))
        editor.add_to_group(two, (first,))
        assert editor.index.group_of == {first: two, second: two}
        assert one not in editor.index.groups
        editor.take_out_of_group((first, second))
        assert editor.index.groups == {}

    def test_nothing_is_no_group(self, bench: Bench) -> None:
        assert bench.editor.group() == ""
        assert bench.refused == ["There is nothing to group."]

    def test_a_copied_frame_comes_with_its_members_into_another_window(self, bench: Bench) -> None:
        first, second = chain(bench)
        source = EditorViewModel(
            bench.editor.graph, write_text=pipeline_text, read_text=parse_pipeline
        )
        source.set_mode(StepMode.MUTED, (first,))
        source.pin(second, {"response": "kept"})
        note = source.add_note("n")
        source.group((first, second, note), "All")
        source.select((first, second, note))
        other = EditorViewModel(write_text=pipeline_text, read_text=parse_pipeline)
        other.add_step("model")
        new = other.paste_text(source.copy_text())
        assert other.selection == set(new)
        (group,) = other.index.groups.values()
        assert (group.title, len(group.members)) == ("All", 3)
        modes = [step.mode for step in other.graph.steps if step.id in new]
        assert sorted(modes) == [StepMode.MUTED, StepMode.ON]
        assert [dict(pin) for pin in other.graph.pins.values()] == [{"response": "kept"}]


class TestPlaces:
    def test_what_is_selected_is_put_in_line_or_spread(self, bench: Bench) -> None:
        editor = bench.editor
        for place in ((0, 0), (300, 40), (500, 90)):
            editor.add_step("template", Position(*place))
        editor.select_all()
        assert editor.can_distribute
        assert editor.align(Line.TOP)
        assert {editor.position(one).y for one in editor.selected} == {0}
        assert editor.distribute(Axis.HORIZONTAL)
        xs = sorted(editor.position(one).x for one in editor.selected)
        assert xs[1] - xs[0] == xs[2] - xs[1]
        assert (xs[0], xs[2]) == (0, 500)
        assert editor.undo_text == "Distribute horizontally"

    def test_undo_selects_what_comes_back(self, bench: Bench) -> None:
        first, _second = chain(bench)
        bench.editor.select((first,))
        bench.editor.delete()
        assert not bench.editor.selection
        bench.editor.undo()
        assert bench.editor.selected == {first}


class TestTakingPart:
    def test_muting_twice_turns_on_again(self, bench: Bench) -> None:
        first, second = chain(bench)
        bench.editor.toggle_mode(StepMode.MUTED, (first,))
        bench.editor.toggle_mode(StepMode.MUTED, (first, second))
        assert {step.mode for step in bench.editor.graph.steps} == {StepMode.MUTED}
        bench.editor.toggle_mode(StepMode.MUTED, (first, second))
        assert {step.mode for step in bench.editor.graph.steps} == {StepMode.ON}

    def test_a_step_without_a_result_cannot_be_pinned(self, bench: Bench) -> None:
        first, second = chain(bench)
        assert not bench.editor.pin(first)
        assert not bench.editor.toggle_pins((first, second))
        assert bench.refused == ["There is nothing to pin: this step has no result yet."] * 2
        assert bench.editor.pin(first, {"response": "x"})
        renamed = bench.editor.rename(first, "Other")
        assert bench.editor.is_pinned(renamed)
        assert bench.editor.toggle_pins((renamed,))
        assert not bench.editor.graph.pins

    def test_other_models_for_all_that_use_one(self, bench: Bench) -> None:
        first, second = chain(bench)
        plain = bench.editor.add_step("template")
        assert bench.editor.set_models("forge:tiny", (first, second, plain))
        models = [step.settings.get("model") for step in bench.editor.graph.steps]
        assert sorted(map(str, models)) == ["None", "forge:tiny", "forge:tiny"]
        assert not bench.editor.set_models("forge:tiny", (plain,))
        assert bench.refused == ["None of these steps uses a model."]


class TestOnWires:
    def test_a_new_step_goes_between_the_ends(self, bench: Bench) -> None:
        first, second = chain(bench)
        wire = bench.editor.index.feeds[second][0]
        new = bench.editor.insert_step("template", wire)
        assert fed(bench.editor, second) == {"answer": new}
        assert fed(bench.editor, new) == {"text": first}
        bench.editor.undo()
        assert fed(bench.editor, second) == {"answer": first}

    def test_a_connection_by_name_becomes_wires(self, bench: Bench) -> None:
        first, _second = chain(bench)
        wire = next(b for b in bench.editor.index.feeds[first] if not b.is_wired)
        new = bench.editor.insert_step("template", wire)
        assert fed(bench.editor, first)[wire.port] == new
        assert fed(bench.editor, new) == {"text": wire.source}

    def test_a_step_whose_ports_are_all_wired_gets_a_new_one(self, bench: Bench) -> None:
        first, second = chain(bench)
        other = bench.editor.add_step("template", settings={"text": "x"})
        step = bench.editor.add_step_from("template", Position(0, 0), other)
        wire = bench.editor.index.feeds[second][0]
        assert bench.editor.can_insert(step, wire)
        assert bench.editor.insert_on_wire(step, wire, Position(1, 1))
        assert fed(bench.editor, step) == {"text": other, first: first}
        assert fed(bench.editor, second) == {"answer": step}

    def test_what_gives_nothing_on_or_closes_a_loop_is_refused(self, bench: Bench) -> None:
        first, second = chain(bench)
        wire = bench.editor.index.feeds[second][0]
        assert bench.editor.insert_step("output", wire) == ""
        later = bench.editor.add_step_from("template", Position(0, 0), second)
        assert not bench.editor.can_insert(later, wire)
        assert not bench.editor.insert_on_wire(first, wire)
        gone = Binding(StepId(second), StepId(first), "x")
        assert not bench.editor.insert_on_wire(later, gone)
        assert bench.refused == [
            "Output gives nothing on.",
            f"{bench.editor.graph.step(first).shown_name} is at an end of that wire already.",  # type: ignore[union-attr]
            "That wire is not there any more.",
        ]


class TestBreakpoints:
    def test_they_follow_names_and_come_back_with_their_step(self, bench: Bench) -> None:
        first, second = chain(bench)
        editor, told = bench.editor, []
        editor.breakpointsChanged.connect(lambda: told.append(len(editor.breakpoints)))
        assert editor.toggle_breakpoint(first)
        assert editor.toggle_breakpoint(second, "answer")
        renamed = editor.rename(second, "Judge it")
        assert [one.place for one in editor.breakpoints] == [(renamed, "answer"), (first, "")]
        editor.undo()
        assert [one.place for one in editor.breakpoints] == [(first, ""), (second, "answer")]
        editor.delete((first,))
        assert not editor.breakpoints  # its wire is gone with it
        editor.undo()
        assert len(editor.breakpoints) == 2
        assert told[-2:] == [0, 2]
        assert told[:2] == [1, 2]

    def test_a_new_step_of_an_old_name_has_none(self, bench: Bench) -> None:
        step = bench.editor.add_step("template")
        bench.editor.toggle_breakpoint(step)
        bench.editor.delete((step,))
        assert bench.editor.add_step("template") == step
        assert not bench.editor.breakpoints

    def test_conditions_and_switching_off(self, bench: Bench) -> None:
        first, _second = chain(bench)
        editor = bench.editor
        wanted = ValueCondition("contains", "x")
        assert editor.set_breakpoint_condition(first, condition=wanted)
        assert editor.enable_breakpoint(first, is_on=False)
        editor.set_breakpoint_condition(first, condition=None)
        found = editor.breakpoint_at(first)
        assert found
        assert (found.is_on, found.condition) == (False, None)
        assert not editor.toggle_breakpoint("nobody")
        assert not editor.toggle_breakpoint(first, "no port")
        editor.clear_breakpoints()
        assert not editor.breakpoints

    def test_the_selected_steps_and_wires_are_all_set_or_all_taken_away(self, bench: Bench) -> None:
        first, second = chain(bench)
        editor = bench.editor
        editor.toggle_breakpoint(first)
        editor.select((first,), editor.index.feeds[second])
        editor.toggle_breakpoints()
        assert [one.step for one in editor.breakpoints] == [first, second]
        editor.toggle_breakpoints()
        assert not editor.breakpoints
