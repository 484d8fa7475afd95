"""How fast a download is and how long it will take: measured from what arrives. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from forge_gui.values.managing import PullLayer

WINDOW_S = 12.0
"""The speed is that of so many seconds: long enough to be calm, short enough to be true."""
_LEAST_S = 1.0


@dataclass(frozen=True, slots=True)
class Pace:
    """What has arrived by when. Parts that were there before count for nothing: what the first
    word of a part says was fetched by an earlier try."""

    samples: tuple[tuple[float, int], ...] = ()
    """Seconds and bytes that had arrived since this try began."""
    first: Mapping[str, int] = field(default_factory=dict, hash=False)
    """What each part began with."""

    def after(self, now: float, layers: Sequence[PullLayer]) -> Pace:
        """With one more word of the server's."""
        first = {**{layer.digest: layer.done for layer in layers}, **self.first}
        arrived = sum(layer.done - first[layer.digest] for layer in layers)
        recent = tuple(one for one in self.samples if one[0] > now - WINDOW_S)
        older = self.samples[: len(self.samples) - len(recent)][-1:]
        return replace(self, samples=(*older, *recent, (now, arrived)), first=first)

    @property
    def arrived(self) -> int:
        """Bytes since this try began; spoiled pieces are taken off again."""
        return self.samples[-1][1] if self.samples else 0

    @property
    def bytes_per_s(self) -> float | None:
        """None until a second has been watched. Never below zero."""
        if len(self.samples) < 2:
            return None
        (start, before), (end, after) = self.samples[0], self.samples[-1]
        if end - start < _LEAST_S:
            return None
        return max(0.0, (after - before) / (end - start))

    def seconds_left(self, missing: int) -> float | None:
        """None where nothing arrives, or nobody knows how fast."""
        speed = self.bytes_per_s
        return missing / speed if speed else None
