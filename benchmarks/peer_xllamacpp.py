"""xllamacpp's own server with its own defaults, in a process of its own: the embedded bench's peer.

Arguments: model file, threads, context. Prints its address, then waits for its input to close.
"""

from __future__ import annotations

import sys


def main(model: str, threads: int, context: int) -> None:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = model
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.n_ctx = context
    params.verbosity = 0
    params.warmup = False
    params.fit_params = False
    server = xllamacpp.Server(params)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
