"""Names of other programs as ids of ours: letters, digits and `_`, each only once."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 60


class Names:
    """The names that are taken in one pipeline."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def free(self, title: str, otherwise: str) -> str:
        """A free id like `title`, or like `otherwise` where nothing of it can be one."""
        name = self.cleaned(title, otherwise)
        free = name
        while free in self._taken:
            self._last[name] = self._last.get(name, 1) + 1
            free = f"{name}_{self._last[name]}"
        self._taken.add(free)
        return free

    @staticmethod
    def cleaned(title: str, otherwise: str) -> str:
        plain = unicodedata.normalize("NFKD", title[:400]).encode("ascii", "ignore").decode()
        spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", plain)
        name = re.sub(r"[^A-Za-z0-9]+", "_", spaced).strip("_").lower()[:_LONGEST].strip("_")
        if not name:
            return otherwise
        return name if name[0].isalpha() else f"n{name}"
