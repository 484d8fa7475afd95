"""How what a model keeps of each token is packed."""

from __future__ import annotations

from enum import StrEnum


class KvType(StrEnum):
    """How the numbers of the KV cache are packed."""

    F16 = "f16"
    Q8_0 = "q8_0"
    Q4_0 = "q4_0"

    def bytes_of(self, numbers: int) -> int:
        """Bytes that so many numbers take: 2 each, or blocks of 32 with a scale of 2 bytes."""
        if self is KvType.F16:
            return numbers * 2
        return -(-numbers // 32) * (34 if self is KvType.Q8_0 else 18)
