"""A log record of level WARNING or above that the test did not expect fails the test.

Records are caught where they are made, so loggers that do not propagate are seen as well, and
so are records from other threads.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

ExpectLog = Callable[[str, str], None]
"""`expect_log("forge_gui.engine.backends", "no answer")`: such a record must come, and may."""


@dataclass(frozen=True)
class _Expected:
    logger: str
    pattern: str

    def matches(self, record: logging.LogRecord) -> bool:
        is_below = record.name == self.logger or record.name.startswith(f"{self.logger}.")
        return is_below and re.search(self.pattern, record.getMessage()) is not None


class LogNet:
    """The records made during one test, and those that were expected."""

    def __init__(self) -> None:
        self.records: list[logging.LogRecord] = []
        self.expected: list[_Expected] = []

    def faults(self) -> list[str]:
        strays = [
            f"stray log record: {record.levelname} {record.name}: {record.getMessage()}"
            for record in self.records
            if not any(expected.matches(record) for expected in self.expected)
        ]
        missing = [
            f"expected log record never came: {expected.logger}: {expected.pattern}"
            for expected in self.expected
            if not any(expected.matches(record) for record in self.records)
        ]
        return strays + missing


@pytest.fixture(autouse=True)
def _log_net(monkeypatch: pytest.MonkeyPatch) -> Iterator[LogNet]:
    net = LogNet()
    make_record = logging.getLogRecordFactory()

    def record_and_keep(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make_record(*args, **kwargs)
        if record.levelno >= logging.WARNING:
            net.records.append(record)
        return record

    logging.setLogRecordFactory(record_and_keep)
    yield net
    logging.setLogRecordFactory(make_record)
    if faults := net.faults():
        pytest.fail("\n".join(faults), pytrace=False)


@pytest.fixture
def expect_log(_log_net: LogNet) -> ExpectLog:
    """Announce a record: `expect_log(logger name or a parent of it, pattern of the message)`."""

    def expect(logger: str, pattern: str) -> None:
        _log_net.expected.append(_Expected(logger, pattern))

    return expect
