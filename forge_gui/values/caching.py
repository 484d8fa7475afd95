"""What is known about the cache of answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CacheStats:
    """The cache now. Sizes in bytes; `hits` and `misses` count since Forge was started.

    `is_on` says whether it is used at all; `sentence` why not, or what happened to it.
    """

    is_on: bool = False
    entries: int = 0
    expired: int = 0
    """Entries whose time is over; they are never given, and go when room is made."""
    bytes: int = 0
    """What the entries' texts take."""
    limit_bytes: int = 0
    hits: int = 0
    misses: int = 0
    folder: str = ""
    sentence: str = ""

    @property
    def active(self) -> int:
        """Entries that can be given."""
        return self.entries - self.expired
