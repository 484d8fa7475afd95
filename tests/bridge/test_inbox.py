"""Events cross in frames: in order, on the GUI thread, few at a time however many there are."""

from __future__ import annotations

import threading
import time

from pytestqt.qtbot import QtBot

from forge_gui.bridge.inbox import Inbox
from forge_gui.values.events import Event, Logged, StepStreamed
from forge_gui.values.ids import RunId, StepId
from tests.bridge.crossing import Crossing

_RUN = RunId("r")


def _line(number: int) -> Logged:
    return Logged(1.0, "INFO", "test", str(number))


def test_ten_thousand_events_come_in_order_in_small_batches(qtbot: QtBot) -> None:
    told: list[Event] = []
    sizes: list[int] = []
    threads: set[threading.Thread] = set()

    def tell(events: list[Event]) -> None:
        told.extend(events)
        sizes.append(len(events))
        threads.add(threading.current_thread())

    inbox = Inbox(tell)
    pieces = [StepStreamed(_RUN, StepId(f"s{n % 10}"), str(n), n) for n in range(10_000)]

    def put() -> None:
        for piece in pieces:
            inbox.put(piece)

    thread = threading.Thread(target=put)
    thread.start()
    qtbot.waitUntil(
        lambda: (
            sum(
                e.text.endswith(str(9_990 + i))
                for e in told
                for i in range(10)
                if isinstance(e, StepStreamed)
            )
            >= 10
        )
    )
    thread.join()
    for step in range(10):
        own = [e for e in told if isinstance(e, StepStreamed) and e.step == f"s{step}"]
        assert "".join(e.text for e in own) == "".join(str(n) for n in range(step, 10_000, 10))
    assert threads == {threading.main_thread()}
    assert max(sizes) <= 256, "where there are more at once, pieces of one text are joined"
    inbox.close()


def test_the_gui_thread_is_woken_once_and_sleeps_again(qtbot: QtBot) -> None:
    told: list[Event] = []
    inbox = Inbox(told.extend, frame_ms=5)
    for number in range(100):
        inbox.put(_line(number))
    qtbot.waitUntil(lambda: len(told) == 100)
    qtbot.waitUntil(lambda: not inbox.is_awake)
    inbox.put(_line(100))
    qtbot.waitUntil(lambda: len(told) == 101)
    inbox.close()


def test_slow_listeners_do_not_hold_a_frame_longer_than_its_budget(qtbot: QtBot) -> None:
    sizes: list[int] = []

    def tell(events: list[Event]) -> None:
        sizes.append(len(events))
        time.sleep(0.02)

    inbox = Inbox(tell, frame_ms=5, budget_ms=1)
    for number in range(1_000):
        inbox.put(_line(number))
    frames: list[int] = []
    inbox.frame_ended.connect(lambda: frames.append(sum(sizes)))
    qtbot.waitUntil(lambda: sum(sizes) == 1_000)
    assert max(b - a for a, b in zip([0, *frames], frames, strict=False)) <= max(sizes)
    inbox.close()


def test_an_answer_never_overtakes_what_was_told_before_it(
    crossing: Crossing, qtbot: QtBot
) -> None:
    heard: list[str] = []
    crossing.bridge.hear((Logged,), lambda events: heard.extend(e.text for e in events))

    async def speak(_engine: object) -> str:
        for number in range(500):
            crossing.engine.bus.publish(_line(number))
        return "answer"

    call = crossing.bridge.scope().call(speak)
    call.done.connect(heard.append)
    with qtbot.waitSignal(call.done):
        pass
    assert heard == [*map(str, range(500)), "answer"]


def test_one_screens_fault_does_not_blind_the_others(crossing: Crossing, qtbot: QtBot) -> None:
    heard: list[str] = []

    def fail(_events: object) -> None:
        raise ValueError("broken screen")

    crossing.bridge.hear((Logged,), fail)
    stop = crossing.bridge.hear((Logged,), lambda events: heard.extend(e.text for e in events))
    crossing.engine.bus.publish(_line(1))
    qtbot.waitUntil(lambda: heard == ["1"])
    assert [str(error) for error in crossing.errors] == ["broken screen"]
    crossing.errors.clear()
    stop()
    crossing.bridge.hear((Logged,), lambda events: heard.append("next"))
    crossing.engine.bus.publish(_line(2))
    qtbot.waitUntil(lambda: heard == ["1", "next"])
    crossing.errors.clear()


def test_putting_after_the_window_is_gone_is_no_error(qtbot: QtBot) -> None:
    inbox = Inbox(lambda events: None)
    inbox.close()
    inbox.put(_line(1))
    inbox.deleteLater()
    qtbot.wait(1)
    inbox.put(_line(2))
