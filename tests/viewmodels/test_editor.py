"""The editor's view-model: what commands do, what a run shows, what is told to views."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from forge_gui.values.errors import Fault, FileDamaged
from forge_gui.values.events import (
    Event,
    ModelLoadProgressed,
    RunFinished,
    RunStarted,
    StepFinished,
    StepQueued,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.graph import Graph, Position
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.editor_states import FixAction

RUN = RunId("r1")
TINY = ModelId("forge", "tiny")


class Bench:
    """An editor with a clock that stands still until it is moved, and what it told."""

    def __init__(self, graph: Graph | None = None) -> None:
        self.now = 100.0
        self.texts: dict[str, Graph] = {}
        self.editor = EditorViewModel(
            graph, now=lambda: self.now, write_text=self._write, read_text=self._read
        )
        self.refused: list[str] = []
        self.deltas: list[GraphDelta] = []
        self.states: list[frozenset[str]] = []
        self.editor.refused.connect(lambda sentence, _advice: self.refused.append(sentence))
        self.editor.graphChanged.connect(self.deltas.append)
        self.editor.stepStatesChanged.connect(self.states.append)

    def _write(self, graph: Graph) -> str:
        self.texts["clip"] = graph
        return "clip"

    def _read(self, text: str) -> Graph:
        if text not in self.texts:
            raise FileDamaged("the clipboard", "this is no pipeline.")
        return self.texts[text]

    def start_run(self) -> None:
        self.editor.follow_run(RUN)
        steps = tuple(step.id for step in self.editor.graph.steps)
        self.editor.apply_events([RunStarted(RUN, "p", steps, self.now)])

    def finish(self, step: str, state: StepState = StepState.DONE, **facts: object) -> None:
        result = StepResult(StepId(step), state, **facts)  # type: ignore[arg-type]
        self.editor.apply_events([StepFinished(RUN, StepId(step), result)])

    def word(self, node: str) -> str:
        return self.editor.step_view(node).word


@pytest.fixture
def bench(qapp: QCoreApplication) -> Bench:
    return Bench()


def chain(bench: Bench) -> tuple[str, str]:
    """text -> model -> model_2, the last by a wire."""
    editor = bench.editor
    editor.add_input("text")
    first = editor.add_step("model", settings={"model": "ollama:qwen3:8b"})
    second = editor.add_step("model", settings={"model": "forge:tiny", "prompt": "Judge {answer}"})
    editor.connect_port(first, second, "answer")
    bench.now += 10
    return first, second


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


class TestRun:
    def test_words_of_a_step_on_its_way(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.start_run()
        said = []
        model = ModelId.parse("ollama:qwen3:8b")
        told: list[Event] = [
            StepQueued(RUN, StepId(first), model),
            ModelLoadProgressed(model, 0.4),
            StepStarted(RUN, StepId(first), model, bench.now),
            StepStreamed(RUN, StepId(first), "The ", 1),
            StepStreamed(RUN, StepId(first), "kettle", 21),
        ]
        for event in told:
            bench.now += 1
            bench.editor.apply_events([event])
            view = bench.editor.step_view(first)
            said.append((view.word, view.figures, view.time))
        assert said == [
            ("Queued for qwen3:8b", "", ""),
            ("Loading qwen3:8b", "40 %", ""),
            ("Running", "", "3.0 s"),
            ("Running", "", "4.0 s"),
            ("Running", "20.0 tok/s", "5.0 s"),
        ]
        assert bench.editor.step_view(first).output == "The kettle"
        bench.finish(first, output={"response": "The kettle"}, seconds=3.2, completion_tokens=21)
        view = bench.editor.step_view(first)
        assert (view.word, view.figures, view.time, view.detail) == (
            "Done",
            "21 tokens",
            "3.2 s",
            "20.0 tok/s",
        )
        assert view.has_value

    def test_events_that_came_before_the_run_was_named_are_caught_up(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.editor.expect_run()
        bench.editor.apply_events(
            [
                RunStarted(RunId("other"), "p", (StepId(first),), 0.0),
                StepStarted(RunId("other"), StepId(first), None, 0.0),
                RunStarted(RUN, "p", (StepId(first),), 0.0),
                StepQueued(RUN, StepId(first), TINY),
            ]
        )
        assert bench.word(first) == "Ready"
        bench.editor.follow_run(RUN)
        assert bench.word(first) == "Queued for forge:tiny"

    def test_a_failed_step_says_why_and_offers_ways_out(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.start_run()
        bench.finish(first, StepState.FAILED, error="Ollama stopped.", advice="Start it.")
        view = bench.editor.step_view(first)
        assert (view.word, view.sentence) == ("Failed", "Ollama stopped.")
        assert [fix.text for fix in view.fixes] == ["Retry", "Use forge:tiny", "Ollama help"]
        asked: list[tuple[str, str]] = []
        bench.editor.fixRequested.connect(lambda step, action: asked.append((step, action)))
        bench.editor.request_fix(first, FixAction.RETRY)
        bench.editor.request_fix(first, FixAction.USE_TINY)
        assert asked == [(first, "retry")]
        assert bench.editor.graph.step(first).settings["model"] == "forge:tiny"  # type: ignore[union-attr]

    def test_an_edited_step_no_longer_owns_its_result_nor_do_its_followers(
        self, bench: Bench
    ) -> None:
        first, second = chain(bench)
        other = bench.editor.add_step("template", settings={"text": "alone"})
        bench.start_run()
        for step in (first, second, other):
            bench.finish(step, output={"response": "x"})
        steps = {n: bench.editor.run_states.steps[n].result for n in (first, second, other)}
        result = RunResult(RUN, RunStatus.SUCCESS, {StepId(n): r for n, r in steps.items() if r}, 1)
        bench.editor.apply_events([RunFinished(RUN, result, bench.now)])
        assert not bench.editor.is_running
        bench.editor.set_setting(first, "prompt", "Other {text}")
        assert [bench.word(n) for n in (first, second, other)] == ["Ready", "Ready", "Done"]

    def test_moving_a_node_keeps_every_result(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.start_run()
        bench.finish(first)
        bench.editor.move({first: Position(5, 5)})
        assert bench.word(first) == "Done"

    def test_the_clock_of_what_runs_goes_on_between_tokens(
        self, bench: Bench, qtbot: object
    ) -> None:
        first, _ = chain(bench)
        bench.start_run()
        bench.editor.apply_events([StepStarted(RUN, StepId(first), TINY, bench.now)])
        with qtbot.waitSignal(bench.editor.stepStatesChanged, timeout=2_000) as told:  # type: ignore[attr-defined]
            bench.now += 1.5
        assert told.args == [frozenset((first,))]
        assert bench.editor.step_view(first).time == "1.5 s"
        bench.editor.forget_run()

    def test_only_what_changed_is_told(self, bench: Bench) -> None:
        first, second = chain(bench)
        bench.start_run()
        bench.states.clear()
        bench.editor.apply_events([StepQueued(RUN, StepId(first), TINY)])
        assert bench.states == [frozenset((first,))]
        bench.editor.apply_events([StepQueued(RunId("other"), StepId(second), TINY)])
        assert len(bench.states) == 1

    def test_a_run_that_was_stopped_leaves_nothing_running(self, bench: Bench) -> None:
        first, second = chain(bench)
        bench.start_run()
        bench.editor.apply_events([StepStarted(RUN, StepId(first), TINY, bench.now)])
        result = RunResult(RUN, RunStatus.CANCELLED, {}, 1.0)
        bench.editor.apply_events([RunFinished(RUN, result, bench.now)])
        assert [bench.word(n) for n in (first, second)] == ["Stopped", "Ready"]

    def test_a_result_cut_short_says_so(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.start_run()
        bench.finish(first, output={"response": "x"}, note="cut at 64 tokens")
        assert bench.word(first) == "Done, cut at 64 tokens"


class TestIdle:
    def test_a_port_without_a_source_needs_input(self, bench: Bench) -> None:
        step = bench.editor.add_step("model", settings={"model": "forge:tiny"})
        assert bench.word(step) == "Needs input: text"
        bench.editor.add_input("text")
        assert bench.word(step) == "Ready"

    def test_a_model_step_without_a_model_says_so_first(self, bench: Bench) -> None:
        step = bench.editor.add_step("model")
        assert bench.word(step) == "Needs a model"

    def test_an_input_without_a_value_needs_one(self, bench: Bench) -> None:
        name = bench.editor.add_input("mail")
        assert bench.word(name) == "Needs a value"
        bench.editor.set_input(name, example="Dear shop")
        assert bench.editor.step_view(name).figures == "9 characters"

    def test_faults_stand_on_their_node_until_it_is_changed(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.editor.set_faults([Fault("qwen3:8b is not here.", first), Fault("No output.")])
        assert bench.editor.step_view(first).sentence == "qwen3:8b is not here."
        assert bench.editor.faults[""] == "No output."
        bench.editor.set_model(first, "forge:tiny")
        assert bench.editor.step_view(first).state is StepState.READY

    def test_what_the_library_says_of_a_model_stands_beside_it(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.editor.set_model_notes({"ollama:qwen3:8b": "fits, 5.6 GB"})
        assert bench.editor.step_view(first).detail == "fits, 5.6 GB"
