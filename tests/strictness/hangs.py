"""A test that hangs ends the run with the stacks of all threads, instead of for ever.

pytest's own `faulthandler_timeout` starts and joins a thread for every test, some milliseconds each;
here one alarm is set anew only every few seconds.
"""

from __future__ import annotations

import faulthandler
import time
from collections.abc import Iterator

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key

_RENEWED_EVERY_S = 20.0


def pytest_addoption(parser: pytest.Parser) -> None:
    """How long a test may take is a setting of the suite."""
    parser.addini("hang_limit_s", "seconds after which a test hangs", default="200")


class _Alarm:
    """Rings when no test has ended for the limit (give or take the time between two renewals)."""

    def __init__(self, limit_s: float, file: int) -> None:
        self._limit_s = limit_s
        self._file = file
        self._renewed = 0.0

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self) -> Iterator[None]:
        now = time.monotonic()
        if now - self._renewed > min(_RENEWED_EVERY_S, self._limit_s / 2):
            self._renewed = now
            faulthandler.dump_traceback_later(self._limit_s, exit=True, file=self._file)
        return (yield)

    def pytest_unconfigure(self) -> None:
        faulthandler.cancel_dump_traceback_later()


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    file = config.stash[fault_handler_stderr_fd_key]
    config.pluginmanager.register(_Alarm(float(config.getini("hang_limit_s")), file))
