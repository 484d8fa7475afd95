"""Whom a request over HTTP goes to, and the errors that say how it failed on its way. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from forge_gui.values.errors import BackendProtocolError, BackendTimeout, BackendUnavailable


@dataclass(frozen=True, slots=True)
class Asked:
    """One server, and the model that a request to it is about (empty: none).

    `title` names it at the start of sentences, `language` is what it speaks, `place` its address,
    `backend` the prefix of its models, and `start_advice` says what to do when it is away.
    """

    title: str
    language: str
    place: str
    backend: str
    start_advice: str
    model: str = ""

    def about(self, model: str) -> Asked:
        """The same server, asked about a model."""
        return replace(self, model=model)

    def unanswered(self) -> BackendUnavailable:
        """Nobody is there."""
        return BackendUnavailable(
            f"{self.title} does not answer at {self.place}.",
            self.start_advice,
            backend=self.backend,
            model=self.model,
        )

    def broken_off(self) -> BackendUnavailable:
        """It hung up."""
        return BackendUnavailable(
            f"{self.title} at {self.place} broke the connection off.",
            "It may have been stopped; Forge goes on as soon as it answers again.",
            backend=self.backend,
            model=self.model,
        )

    def slow(self, limit_s: float) -> BackendTimeout:
        """It said nothing for too long."""
        return BackendTimeout(
            f"{self.title} at {self.place} gave no answer for {limit_s:g} s.",
            "It may be overloaded; try again, or restart it.",
            backend=self.backend,
            model=self.model,
        )

    def foreign(self, detail: str) -> BackendProtocolError:
        """Something else speaks at that address."""
        return BackendProtocolError(
            f"What answers at {self.place} does not speak {self.language} ({detail}).",
            "Check the address in the settings; another program may use that port.",
            backend=self.backend,
            model=self.model,
        )

    def no_address(self) -> BackendUnavailable:
        """The address cannot be called at all."""
        return BackendUnavailable(
            f'"{self.place}" is not an address at which a server can be called.',
            "Write it in the settings, for example as http://127.0.0.1:11434.",
            backend=self.backend,
            model=self.model,
        )
