"""Which weights the embedded engine writes anew for the processor when it loads them. Pure.

Such weights are copied out of the file: mapping the file then only costs its pages a second time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forge_gui.engine.formats.gguf_header import TensorInfo

_PACKINGS = frozenset({"Q4_0", "Q4_K", "IQ4_NL", "MXFP4"})
"""As the x86 build does; others may rewrite more, which a first load then shows."""
INPUT = "token_embd.weight"
OUTPUT = "output.weight"


def repacked_bytes(tensors: Sequence[TensorInfo]) -> int:
    """Bytes of the matrices that are multiplied and whose packing is written anew."""
    return sum(_sizes(tensors))


def _sizes(tensors: Sequence[TensorInfo]) -> Iterator[int]:
    is_tied = all(one.name != OUTPUT for one in tensors)
    for one in tensors:
        is_multiplied = one.name != INPUT or is_tied
        has_rows = len(one.dimensions) > 1 and one.dimensions[1] % 8 == 0
        if is_multiplied and has_rows and one.type_name in _PACKINGS:
            yield one.size or 0


def doubled_bytes(tensors: Sequence[TensorInfo]) -> int:
    """Bytes of the token table where it is written anew to be multiplied and kept as it was to be
    looked up, in a file that is read and not mapped."""
    if any(one.name == OUTPUT for one in tensors):
        return 0
    return sum(_sizes([one for one in tensors if one.name == INPUT]))


def is_better_copied(tensors: Sequence[TensorInfo]) -> bool:
    """Whether most of the weights are written anew: the file is then read, not mapped."""
    return 2 * repacked_bytes(tensors) > sum(one.size or 0 for one in tensors)
