"""The circuit breaker in any order of calls, reports and time: virtual clock, no waiting."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from forge_gui.engine.orchestration.breaker import Breaker, BreakerLimits, Outcome, Permit
from forge_gui.values.models import BreakerState

LIMITS = BreakerLimits(failures=3, share=0.5, window_s=50, rest_s=20, trial_s=30, most_calls=12)


class BreakerMachine(RuleBasedStateMachine):
    """Callers take permits and report them, late or never."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.breaker = Breaker(LIMITS)
        self.out: list[Permit] = []
        self.trial: tuple[Permit, float] | None = None

    @rule(urgent=st.booleans())
    def ask(self, urgent: bool) -> None:
        before = self.breaker.state
        opened_until = self.breaker.until
        permit = self.breaker.try_now(self.now) if urgent else self.breaker.ask(self.now)
        if before is BreakerState.CLOSED:
            assert permit is not None
        elif before is BreakerState.OPEN:
            assert (permit is not None) == (urgent or self.now >= opened_until)
        else:
            is_alive = self.trial is not None and self.now < self.trial[1]
            assert (permit is None) == is_alive
        if permit is None:
            return
        self.out.append(permit)
        if before is not BreakerState.CLOSED:
            assert self.breaker.state is BreakerState.HALF_OPEN
            self.trial = (permit, self.now + LIMITS.trial_s)

    @precondition(lambda self: self.out)
    @rule(data=st.data(), outcome=st.sampled_from(list(Outcome)))
    def report(self, data: st.DataObject, outcome: Outcome) -> None:
        permit = data.draw(st.sampled_from(self.out))
        self.out.remove(permit)
        before = self.breaker.state
        is_trial = self.trial is not None and self.trial[0] == permit
        is_late = before is not BreakerState.CLOSED and not is_trial
        self.breaker.report(permit, outcome, self.now)
        after = self.breaker.state
        if is_trial:
            self._trial_ended(outcome, after)
        elif is_late or outcome is Outcome.NEUTRAL:
            assert after is before
        elif after is not before:
            assert (before, after) == (BreakerState.CLOSED, BreakerState.OPEN)
            assert outcome is Outcome.FAILURE
            assert self.breaker.failures >= LIMITS.failures

    def _trial_ended(self, outcome: Outcome, after: BreakerState) -> None:
        self.trial = None
        expected = {
            Outcome.SUCCESS: BreakerState.CLOSED,
            Outcome.FAILURE: BreakerState.OPEN,
            Outcome.NEUTRAL: BreakerState.HALF_OPEN,
        }
        assert after is expected[outcome]
        if outcome is Outcome.FAILURE:
            assert self.breaker.until == self.now + LIMITS.rest_s

    @rule(seconds=st.sampled_from([0.1, 5.0, 19.9, 20.0, 31.0, 60.0]))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @invariant()
    def rest_is_told_rightly(self) -> None:
        rest = self.breaker.rest_s(self.now)
        assert 0 <= rest <= max(LIMITS.rest_s, LIMITS.trial_s)
        if self.breaker.state is BreakerState.CLOSED:
            assert rest == 0

    @invariant()
    def failures_are_never_negative(self) -> None:
        assert self.breaker.failures >= 0


@given(
    st.lists(
        st.tuples(st.sampled_from([0.0, 1.0, 9.0, 30.0, 51.0]), st.sampled_from(list(Outcome)))
    )
)
def test_it_opens_exactly_where_a_plain_count_of_the_window_says_so(
    calls: list[tuple[float, Outcome]],
) -> None:
    breaker, now, seen = Breaker(LIMITS), 0.0, list[tuple[float, bool]]()
    for pause, outcome in calls:
        now += pause
        permit = breaker.ask(now)
        assert permit is not None
        breaker.report(permit, outcome, now)
        if outcome is not Outcome.NEUTRAL:
            seen.append((now, outcome is Outcome.FAILURE))
        recent = [bad for at, bad in seen if at > now - LIMITS.window_s][-LIMITS.most_calls :]
        is_bad = sum(recent) >= max(LIMITS.failures, LIMITS.share * len(recent))
        opens = outcome is Outcome.FAILURE and is_bad
        assert breaker.state is (BreakerState.OPEN if opens else BreakerState.CLOSED)
        if opens:
            return


def _opened() -> Breaker:
    breaker = Breaker(LIMITS)
    for _ in range(LIMITS.failures):
        permit = breaker.ask(0.0)
        assert permit is not None
        breaker.report(permit, Outcome.FAILURE, 0.0)
    assert breaker.state is BreakerState.OPEN
    return breaker


def test_fifty_callers_at_the_end_of_a_rest_are_one_trial() -> None:
    breaker = _opened()
    permits = [breaker.ask(20.0) for _ in range(50)]
    assert sum(one is not None for one in permits) == 1
    assert permits[0] is not None
    breaker.report(permits[0], Outcome.SUCCESS, 21.0)
    assert all(breaker.ask(21.0) is not None for _ in range(50))


def test_a_thousand_cancellations_open_nothing_and_a_cancelled_trial_can_be_taken_up() -> None:
    breaker = Breaker(LIMITS)
    for _ in range(1000):
        permit = breaker.ask(0.0)
        assert permit is not None
        breaker.report(permit, Outcome.NEUTRAL, 0.0)
    assert breaker.state is BreakerState.CLOSED
    breaker = _opened()
    first = breaker.ask(20.0)
    assert first is not None
    breaker.report(first, Outcome.NEUTRAL, 20.5)
    second = breaker.ask(20.5)
    assert second is not None
    assert breaker.ask(20.5) is None


def test_a_trial_that_never_reports_loses_its_right() -> None:
    breaker = _opened()
    lost = breaker.ask(20.0)
    assert breaker.ask(49.9) is None
    second = breaker.ask(50.0)
    assert lost is not None
    assert second is not None
    breaker.report(lost, Outcome.SUCCESS, 50.0)
    assert breaker.state is BreakerState.HALF_OPEN
    breaker.report(second, Outcome.FAILURE, 51.0)
    assert (breaker.state, breaker.rest_s(51.0)) == (BreakerState.OPEN, 20.0)


BreakerMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestBreakerMachine = BreakerMachine.TestCase
