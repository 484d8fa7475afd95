"""The child process in which texts are read that may be made to stop their reader.

Started by its path. It reads one question a line from its standard input, answers each with one
line, and ends with its input, with its owner, or when one question takes too long.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import json
import os
import signal
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_MOST_MEMORY = 1 << 30
_ROOT = Path(__file__).resolve().parents[3]


def main(limit_s: float, owner: int) -> None:
    """Answer questions until the input closes; each may take `limit_s` seconds."""
    _end_with(owner)
    _bound_memory()
    sys.path[0] = str(_ROOT)
    from forge_gui.engine.structured.work import do

    answers = os.dup(1)
    os.dup2(2, 1)
    os.write(answers, b"ready\n")
    null = Path(os.devnull).open("w")  # noqa: SIM115 - for as long as the process lives
    for line in sys.stdin.buffer:
        faulthandler.dump_traceback_later(limit_s, exit=True, file=null)
        try:
            answer = do(json.loads(line))
        except MemoryError:
            os._exit(1)
        faulthandler.cancel_dump_traceback_later()
        _write(answers, json.dumps(answer).encode() + b"\n")


def _write(where: int, data: bytes) -> None:
    while data:
        data = data[os.write(where, data) :]


def _end_with(owner: int) -> None:
    """End when the owner ends, whatever this process is doing then."""
    if not sys.platform.startswith("linux"):
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != owner:  # it ended before the kernel was asked
        os._exit(0)


def _bound_memory() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
