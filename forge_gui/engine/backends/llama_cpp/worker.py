"""The child process that runs one model: opens the native server, then waits to be ended.

It imports nothing of Forge and is started by its path. It reads one line of JSON from its standard
input (parameters and key: never from its arguments, which every user of the PC can read), answers
with one line of JSON, and lives until its standard input closes. Whatever ends its owner, even kill -9, closes that. On Linux the
kernel is asked as well. Windows closes the pipe in the same way; a job object would be a second
line of defence there.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

_PR_SET_PDEATHSIG = 1
_OOM_SCORE = Path("/proc/self/oom_score_adj")
_ERRORS_ONLY = 1
_READ_WHOLE = 0
_PACKINGS = {"q8_0": "GGML_TYPE_Q8_0", "q4_0": "GGML_TYPE_Q4_0"}


def main() -> None:
    """Serve until the owner goes; leaves by os._exit because native threads know no other end."""
    options = json.loads(sys.stdin.buffer.readline() or b"{}")
    if not options:
        os._exit(0)
    answers = _own_stdout()
    _end_with(options["owner"])
    try:
        server = _open_server(options)
    except Exception as error:  # noqa: BLE001 - the native library raises whatever it likes
        _answer(answers, {"error": str(error) or type(error).__name__})
        os._exit(1)
    _answer(answers, {"address": server.listening_address})
    sys.stdin.buffer.read()
    os._exit(0)


def _own_stdout() -> int:
    """Keep the answers apart from whatever native code prints: that goes to stderr."""
    answers = os.dup(1)
    os.dup2(2, 1)
    return answers


def _answer(where: int, value: dict[str, Any]) -> None:
    os.write(where, json.dumps(value).encode() + b"\n")


def _end_with(owner: int) -> None:
    """End when the owner ends, and be the first to go when memory runs out."""
    if not sys.platform.startswith("linux"):
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    with contextlib.suppress(OSError):
        _OOM_SCORE.write_text("600")
    if os.getppid() != owner:  # it ended before the kernel was asked
        os._exit(0)


def _open_server(options: dict[str, Any]) -> Any:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = options["model"]
    params.api_keys = [options["key"]]
    params.cors_origins = ""
    params.cors_credentials = False
    params.ui = False
    params.verbosity = _ERRORS_ONLY
    params.warmup = False
    params.fit_params = False
    params.ctx_shift = False
    params.cache_ram_mib = options["prompt_cache_mib"]
    params.n_ctx = options["context"] * options["parallel"]
    params.n_parallel = options["parallel"]
    params.n_batch = params.n_ubatch = options["batch"]
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = options["threads"]
    if options.get("gpu_layers") is not None:
        params.n_gpu_layers = options["gpu_layers"]
    if options.get("mmproj"):
        params.mmproj.path = options["mmproj"]
    if not options.get("is_mapped", True):
        params.load_mode = _READ_WHOLE
    if packing := _PACKINGS.get(options.get("kv_type", "")):
        params.cache_type_k = params.cache_type_v = getattr(xllamacpp.ggml_type, packing)
    params.embedding = options["embedding"]
    return xllamacpp.Server(params)


if __name__ == "__main__":
    main()
