"""The editor's view-model: what a run and its faults show on the nodes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from forge_gui.values.errors import Fault
from forge_gui.values.events import (
    Event,
    ModelLoadProgressed,
    RunFinished,
    RunStarted,
    StepQueued,
    StepRetried,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.graph import Position
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import RunResult, RunStatus, StepState, StepTiming
from forge_gui.viewmodels.editor_states import FixAction
from tests.viewmodels.editor_bench import RUN, TINY, Bench, chain


@pytest.fixture
def bench(qapp: QCoreApplication) -> Bench:
    return Bench()


class TestRun:
    def test_a_second_try_forgets_what_had_streamed_and_says_so(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.start_run()
        other = ModelId.parse("ollama:gemma3:1b")
        told: list[Event] = [
            StepStarted(RUN, StepId(first), TINY, bench.now),
            StepStreamed(RUN, StepId(first), "half an ans", 3),
            StepRetried(RUN, StepId(first), 2, 3, other, "It stopped.", 0.5),
        ]
        bench.editor.apply_events(told)
        view = bench.editor.step_view(first)
        assert (view.word, view.output, view.figures) == ("Trying again, 2 of 3", "", "")
        bench.editor.apply_events([StepStreamed(RUN, StepId(first), "whole", 1)])
        assert bench.editor.step_view(first).output == "whole"

    def test_a_finished_step_says_why_it_ran_and_where_the_time_went(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.start_run()
        timing = StepTiming(queue_s=0.2, load_s=1.1, first_token_s=0.1, generate_s=2.04)
        bench.finish(first, cause="The prompt changed.", timing=timing, attempts=2)
        view = bench.editor.step_view(first)
        assert view.why == "The prompt changed."
        assert view.times == (
            "0.2 s waiting, 1.1 s loading, 0.1 s to the first token, 2.0 s writing. 2 tries."
        )

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
        assert bench.editor.step_view(name).figures == "9 chars"

    def test_faults_stand_on_their_node_until_it_is_changed(self, bench: Bench) -> None:
        first, _ = chain(bench)
        named = "Model: qwen3:8b is not here."  # the node itself says that it is "Model"
        bench.editor.set_faults([Fault(named, first), Fault("No output.")])
        assert bench.editor.step_view(first).sentence == "qwen3:8b is not here."
        assert bench.editor.faults[""] == "No output."
        bench.editor.set_model(first, "forge:tiny")
        assert bench.editor.step_view(first).state is StepState.READY

    def test_what_the_library_says_of_a_model_stands_beside_it(self, bench: Bench) -> None:
        first, _ = chain(bench)
        bench.editor.set_model_notes({"ollama:qwen3:8b": "fits, 5.6 GB"})
        assert bench.editor.step_view(first).detail == "fits, 5.6 GB"
