"""The editor's view-model: commands, what is saved, the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from forge_gui.values.graph import Graph, Position
from tests.viewmodels.editor_bench import Bench, chain


@pytest.fixture
def bench(qapp: QCoreApplication) -> Bench:
    return Bench()


class TestCommands:
    def test_a_new_step_stands_free_beside_the_current_one_and_is_selected(
        self, bench: Bench
    ) -> None:
        first = bench.editor.add_step("model")
        second = bench.editor.add_step("model")
        assert (first, second) == ("model", "model_2")
        assert bench.editor.graph.step(second).title == "Model 2"  # type: ignore[union-attr]
        assert bench.editor.selected == {second}
        assert bench.editor.current == second
        assert bench.editor.position(second).x > bench.editor.position(first).x + 200

    def test_a_new_model_step_gets_the_default_model(self, bench: Bench) -> None:
        bench.editor.default_model = "forge:tiny"
        name = bench.editor.add_step("model")
        step = bench.editor.graph.step(name)
        assert step is not None
        assert step.settings["model"] == "forge:tiny"

    def test_a_new_model_step_gets_the_model_that_was_chosen_last(self, bench: Bench) -> None:
        bench.editor.set_model_notes({"forge:tiny": "in memory", "ollama:qwen3:8b": "fits"})
        names = [bench.editor.add_step("model")]
        bench.editor.set_model(names[0], "ollama:qwen3:8b")
        names.append(bench.editor.add_step("model"))
        bench.editor.add_step("model", settings={"model": "ollama:llama3.2"})
        names.append(bench.editor.add_step("model"))
        steps = {step.id: step.settings["model"] for step in bench.editor.graph.steps}
        assert steps[names[1]] == "ollama:qwen3:8b"
        assert steps[names[2]] == "ollama:llama3.2"
        assert bench.editor.model_choices[0] == ("forge:tiny", "in memory")

    def test_an_edit_that_cannot_be_done_is_refused_in_a_sentence(self, bench: Bench) -> None:
        first, second = chain(bench)
        before = bench.editor.graph
        assert not bench.editor.connect_port(second, first, "text")
        assert bench.refused == ["That wire would close a loop."]
        assert bench.editor.graph is before

    def test_a_wire_dropped_on_a_body_writes_a_placeholder(self, bench: Bench) -> None:
        _, second = chain(bench)
        assert bench.editor.connect_to_body("text", second)
        step = bench.editor.graph.step(second)
        assert step is not None
        assert step.settings["prompt"] == "Judge {answer}\n{text}"

    def test_a_placeholder_broken_and_mended_while_typing_keeps_its_wire(
        self, bench: Bench
    ) -> None:
        first, second = chain(bench)
        for text in ("Judge {answer", "Judge {answe", "Judge {answe}", "Judge {answer}"):
            bench.now += 0.2
            bench.editor.set_setting(second, "prompt", text)
        assert [b.source for b in bench.editor.index.feeds[second]] == [first]
        bench.editor.undo()
        assert not bench.editor.can_redo or bench.editor.graph.wires

    def test_a_wire_to_a_placeholder_that_stays_away_is_gone(self, bench: Bench) -> None:
        _, second = chain(bench)
        bench.editor.set_setting(second, "prompt", "Judge")
        assert bench.editor.graph.wires == ()

    def test_renaming_keeps_wires_selection_and_state(self, bench: Bench) -> None:
        first, second = chain(bench)
        bench.start_run()
        bench.finish(first, output={"response": "yes"})
        bench.editor.select((first,))
        new = bench.editor.rename(first, "Ask first")
        assert new == "ask_first"
        assert bench.editor.graph.step(new).title == "Ask first"  # type: ignore[union-attr]
        assert [b.source for b in bench.editor.index.feeds[second]] == [new]
        assert bench.editor.selected == {new}
        assert bench.editor.current == new
        assert bench.word(new) == "Done"

    def test_renaming_an_input_keeps_feeding_what_it_fed(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.editor.rename("text", "mail")
        assert [b.source for b in bench.editor.index.feeds[first]] == ["mail"]

    def test_a_wire_by_name_cannot_be_taken_and_says_why(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bound = bench.editor.index.feeds[first][0]
        assert not bound.is_wired
        assert not bench.editor.take_wires((bound,))
        assert "input of the same name" in bench.refused[0]

    def test_delete_takes_nodes_and_wires_in_one_step(self, bench: Bench) -> None:
        first, second = chain(bench)
        bench.editor.select((second,), bench.editor.index.feeds[first])
        bench.editor.delete()
        assert [step.id for step in bench.editor.graph.steps] == [first]
        bench.editor.undo()
        assert len(bench.editor.graph.steps) == 2

    def test_a_step_at_the_end_of_a_wire_is_one_undo_step(self, bench: Bench) -> None:
        first, _ = chain(bench)
        steps = len(bench.editor.graph.steps)
        new = bench.editor.add_step_from("output", Position(900, 0), first)
        assert [b.source for b in bench.editor.index.feeds[new]] == [first]
        bench.editor.undo()
        assert len(bench.editor.graph.steps) == steps

    def test_an_input_for_a_port_feeds_it_by_name(self, bench: Bench) -> None:
        step = bench.editor.add_step("template", settings={"text": "Dear {name}"})
        given = bench.editor.add_input_into(Position(-300, 0), step, "name")
        assert given == "name"
        assert bench.editor.index.feeds[step][0].source == "name"
        assert not bench.editor.index.feeds[step][0].is_wired

    def test_a_model_dropped_on_a_step_without_one_is_refused(self, bench: Bench) -> None:
        step = bench.editor.add_step("template")
        assert not bench.editor.set_model(step, "forge:tiny")
        assert bench.refused == ["Template uses no model."]

    def test_arrow_keys_pressed_quickly_are_one_undo_step(self, bench: Bench) -> None:
        step = bench.editor.add_step("model", Position(0, 0))
        for _ in range(3):
            bench.now += 0.1
            bench.editor.nudge(24, 0)
        assert bench.editor.position(step) == Position(72, 0)
        bench.editor.undo()
        assert bench.editor.position(step) == Position(0, 0)


class TestSaved:
    def test_undo_back_to_what_was_saved_is_not_modified(self, bench: Bench) -> None:
        chain(bench)
        bench.editor.mark_saved()
        said = [bench.editor.is_modified]
        bench.editor.describe(name="Other")
        said.append(bench.editor.is_modified)
        bench.editor.undo()
        said.append(bench.editor.is_modified)
        assert said == [False, True, False]

    def test_typing_after_saving_does_not_join_what_was_typed_before(self, bench: Bench) -> None:
        step = bench.editor.add_step("model")
        bench.editor.set_setting(step, "prompt", "a")
        bench.editor.mark_saved()
        bench.editor.set_setting(step, "prompt", "ab")
        bench.editor.undo()
        assert bench.editor.graph.step(step).settings["prompt"] == "a"  # type: ignore[union-attr]

    def test_another_pipeline_starts_clean(self, bench: Bench) -> None:
        chain(bench)
        other = bench.editor.graph
        fresh = Bench()
        fresh.editor.add_step("output")
        fresh.editor.set_graph(other)
        assert fresh.editor.graph == other
        assert not fresh.editor.can_undo
        assert not fresh.editor.is_modified

    def test_a_file_without_layout_is_laid_out_and_not_modified(self, bench: Bench) -> None:
        chain(bench)
        graph = Graph(steps=bench.editor.graph.steps, wires=bench.editor.graph.wires)
        fresh = Bench(graph)
        places = fresh.editor.graph.layout
        assert set(places) == {"model", "model_2"}
        assert places["model"].x < places["model_2"].x
        assert not fresh.editor.is_modified


class TestClipboard:
    def test_what_is_cut_can_be_pasted_elsewhere(self, bench: Bench) -> None:
        first, second = chain(bench)
        bench.editor.select((first, second))
        text = bench.editor.cut_text()
        assert bench.editor.graph.steps == ()
        new = bench.editor.paste_text(text, Position(480, 240))
        assert set(new) == {first, second}
        assert min(bench.editor.position(n).x for n in new) == 480
        assert [b.source for b in bench.editor.index.feeds[second]] == [first]

    def test_text_that_is_no_pipeline_is_refused(self, bench: Bench) -> None:
        assert bench.editor.paste_text("hello") == ()
        assert bench.refused == ["The clipboard holds no steps."]

    def test_nothing_selected_copies_nothing(self, bench: Bench) -> None:
        chain(bench)
        bench.editor.select(())
        assert bench.editor.copy_text() == ""


class TestDuplicates:
    def test_a_copy_keeps_its_wire_though_an_input_of_the_ports_name_is_copied_too(
        self, bench: Bench
    ) -> None:
        source = bench.editor.add_step("template", settings={"text": "x"})
        target = bench.editor.add_step("template", settings={"text": "{b}"})
        bench.editor.connect_port(source, target, "b")
        given = bench.editor.add_input("b")
        bench.editor.select((target, given))
        copy = next(one for one in bench.editor.duplicate() if one.startswith("template"))
        assert [b.source for b in bench.editor.index.feeds[copy]] == [source]
