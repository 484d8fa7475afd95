"""What can go wrong while models are fetched, made and deleted: leaves of the tree in errors.py.

BackendError
  DownloadBroken             it broke off on its way and may be taken up again
  DiskFull                   the disk has no room for it (bytes)
  AlreadyHere                the same content is on this disk already (its places)
  ModelfileFault             a Modelfile that cannot be used (line)
"""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.values.errors import BackendError, BadRequest
from forge_gui.values.model_places import ModelPlace


class DownloadBroken(BackendError):
    """A download broke off or was spoiled; what has arrived is kept, and it can be taken up."""


class DiskFull(BackendError):
    """The disk has no room. `needed` and `free` in bytes, 0 where unknown."""

    def __init__(
        self,
        sentence: str,
        advice: str = "",
        *,
        backend: str = "",
        model: str = "",
        needed: int = 0,
        free: int = 0,
    ) -> None:
        super().__init__(sentence, advice, backend=backend, model=model)
        self.needed = needed
        self.free = free


class AlreadyHere(BackendError):
    """The same content is on this disk. `places` are files of other programs; none: it is
    installed."""

    def __init__(
        self,
        sentence: str,
        advice: str = "",
        *,
        backend: str = "",
        model: str = "",
        places: Sequence[ModelPlace] = (),
    ) -> None:
        super().__init__(sentence, advice, backend=backend, model=model)
        self.places = tuple(places)


class ModelfileFault(BadRequest):
    """A Modelfile that cannot be used; `line` counts from 1, 0 where it is about the whole."""

    def __init__(self, reason: str, line: int = 0, advice: str = "") -> None:
        where = f"Line {line} of the Modelfile" if line else "The Modelfile"
        super().__init__(f"{where} cannot be used: {reason}", advice)
        self.reason = reason
        self.line = line
