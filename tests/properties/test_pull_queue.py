"""The queue of downloads and its pace hold their rules whatever happens to them."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from forge_gui.engine.formats.ollama_manifest import Manifest, ManifestPart, freed_by
from forge_gui.engine.library.managing.pace import WINDOW_S, Pace
from forge_gui.engine.library.managing.queue import MOST_FAILURES, PullQueue, passes, wait_s
from forge_gui.values.errors import BackendError, BackendUnavailable, ModelNotFound
from forge_gui.values.ids import ModelId
from forge_gui.values.managing import PullLayer, PullStage, PullState
from forge_gui.values.managing_errors import DownloadBroken

_MODELS = [ModelId("ollama", name) for name in "abcd"]
_ERRORS = [BackendUnavailable("Gone."), DownloadBroken("Cut."), ModelNotFound("No.")]


class Queueing(RuleBasedStateMachine):
    """Whoever asks and whatever the server does."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = PullQueue(at_once=2)
        self.now = 100.0
        self.fetching: set[ModelId] = set()

    def _start(self) -> None:
        for model in self.queue.starting(self.now):
            self.queue = self.queue.started(model)
            self.fetching.add(model)
        still = {p.model for p in self.queue.pulls if p.state is PullState.PULLING}
        self.fetching &= still

    @rule(model=st.sampled_from(_MODELS))
    def add(self, model: ModelId) -> None:
        self.queue = self.queue.added(model, 10)
        self._start()

    @rule(model=st.sampled_from(_MODELS))
    def pause(self, model: ModelId) -> None:
        self.queue = self.queue.paused(model)
        self._start()

    @rule(model=st.sampled_from(_MODELS))
    def resume(self, model: ModelId) -> None:
        self.queue = self.queue.resumed(model)
        self._start()

    @rule(model=st.sampled_from(_MODELS))
    def cancel(self, model: ModelId) -> None:
        self.queue = self.queue.without(model)
        self._start()

    @rule(model=st.sampled_from(_MODELS), place=st.integers(-2, 6))
    def move(self, model: ModelId, place: int) -> None:
        before = sorted(pull.model for pull in self.queue.pulls)
        self.queue = self.queue.moved(model, place)
        assert sorted(pull.model for pull in self.queue.pulls) == before
        self._start()

    @precondition(lambda self: self.fetching)
    @rule(error=st.sampled_from(_ERRORS), has_arrived=st.booleans(), data=st.data())
    def break_off(self, error: BackendError, has_arrived: bool, data: st.DataObject) -> None:
        model = data.draw(st.sampled_from(sorted(self.fetching)))
        self.queue = self.queue.broken(model, error, self.now, has_arrived=has_arrived)
        pull = self.queue.of(model)
        assert pull is not None
        assert pull.sentence
        assert pull.state is (
            PullState.RETRYING
            if passes(error) and pull.failures < MOST_FAILURES
            else PullState.FAILED
        )
        self._start()

    @precondition(lambda self: self.fetching)
    @rule(done=st.integers(0, 10), data=st.data())
    def go_on(self, done: int, data: st.DataObject) -> None:
        model = data.draw(st.sampled_from(sorted(self.fetching)))
        layers = (PullLayer("sha256:a", done, 10),)
        self.queue = self.queue.progressed(model, PullStage.LOADING, layers, 1.0)

    @precondition(lambda self: self.fetching)
    @rule(data=st.data())
    def finish(self, data: st.DataObject) -> None:
        model = data.draw(st.sampled_from(sorted(self.fetching)))
        self.queue = self.queue.finished(model)
        self._start()

    @rule(seconds=st.floats(0, 120))
    def wait(self, seconds: float) -> None:
        self.now += seconds
        self._start()

    @invariant()
    def never_too_many_and_never_idle(self) -> None:
        going = [p for p in self.queue.pulls if p.state is PullState.PULLING]
        assert len(going) <= self.queue.at_once
        if len(going) < self.queue.at_once:
            assert not any(p.state is PullState.WAITING for p in self.queue.pulls)
        assert len({p.model for p in self.queue.pulls}) == len(self.queue.pulls)

    @invariant()
    def only_what_goes_on_has_a_speed_and_only_what_retries_a_time(self) -> None:
        for pull in self.queue.pulls:
            assert pull.bytes_per_s is None or pull.state is PullState.PULLING
            assert (pull.retry_at is not None) == (pull.state is PullState.RETRYING)
            assert pull.fraction is None or 0.0 <= pull.fraction <= 1.0


TestQueueing = Queueing.TestCase
TestQueueing.settings = settings(max_examples=60, stateful_step_count=30)


@given(st.integers(1, 50))
def test_waits_grow_and_are_bounded(failures: int) -> None:
    assert 2.0 <= wait_s(failures) <= wait_s(failures + 1) <= 60.0


@given(
    st.lists(st.tuples(st.floats(0.01, 5), st.integers(0, 1000)), min_size=2, max_size=30),
    st.integers(0, 900),
)
def test_a_pace_is_never_below_zero_and_counts_only_what_arrives(
    words: list[tuple[float, int]], before: int
) -> None:
    pace, now = Pace(), 0.0
    for seconds, done in words:
        now += seconds
        pace = pace.after(now, (PullLayer("a", done, 1000), PullLayer("b", before, before)))
        assert pace.bytes_per_s is None or pace.bytes_per_s >= 0
    assert pace.arrived == words[-1][1] - words[0][1]


def test_a_steady_download_has_its_true_speed_and_what_was_there_counts_for_nothing() -> None:
    pace = Pace()
    for second in range(40):
        layer = PullLayer("a", 5_000_000 + 100 * second, 10_000_000)
        pace = pace.after(float(second), (layer,))
        if second > 1:
            assert pace.bytes_per_s == 100.0
    assert pace.seconds_left(1_000) == 10.0
    assert pace.samples[-1][0] - pace.samples[0][0] <= WINDOW_S + 1
    stalled = replace(pace, samples=((0.0, 5), (20.0, 5)))
    assert stalled.seconds_left(1_000) is None


_PARTS = st.lists(
    st.sampled_from([ManifestPart("k", f"sha256:{n}", 10**n) for n in range(5)]), min_size=1
)


@given(st.dictionaries(st.sampled_from("xyz"), _PARTS.map(tuple).map(Manifest), min_size=1))
def test_what_a_model_frees_and_shares_is_its_whole_size(manifests: dict[str, Manifest]) -> None:
    for name, manifest in manifests.items():
        freed, shared = freed_by(name, manifests)
        assert freed + shared == manifest.size
        rest = {n: m for n, m in manifests.items() if n != name}
        left = {part.digest for m in rest.values() for part in m.parts}
        assert shared == sum(size for digest, size in manifest.sizes.items() if digest in left)
