"""What a server says went wrong, in its own words, ready to be looked at and quoted. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from forge_gui.engine.backends.asked import Asked
from forge_gui.values.errors import BackendBusy, ContextExceeded

_LONGEST_QUOTE = 400


@dataclass(frozen=True, slots=True)
class Complaint:
    """`kind` is a type or code beside the words, for looking at only; lengths in tokens, or 0."""

    text: str
    kind: str = ""
    prompt_tokens: int = 0
    context_tokens: int = 0

    def holds(self, parts: tuple[str, ...]) -> bool:
        """Whether one of the parts occurs, in any case."""
        words = f"{self.text} {self.kind}".lower()
        return any(part in words for part in parts)

    def without(self, key: str | None) -> Complaint:
        """No text that goes on holds the key: some servers repeat the one that they refuse."""
        return replace(self, text=self.text.replace(key, "…")) if key else self

    def quoted(self) -> str:
        """The words on one line, not too many, with a full stop."""
        text = " ".join(self.text.split())
        text = text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]} …"
        return text if text.endswith((".", "…")) else f"{text}."

    def too_long(self, asked: Asked) -> ContextExceeded:
        """The error for a prompt beyond the context."""
        sizes = ""
        if self.prompt_tokens and self.context_tokens:
            sizes = f": {self.prompt_tokens} tokens, with room for {self.context_tokens}"
        return ContextExceeded(
            f"The prompt is too long for {asked.model}{sizes}.",
            "Shorten the prompt, or give the model a longer context.",
            backend=asked.backend,
            model=asked.model,
            prompt_tokens=self.prompt_tokens,
            context_tokens=self.context_tokens,
        )


def busy(asked: Asked, retry_after_s: float | None) -> BackendBusy:
    """The error of a server that takes no more for a while."""
    when = f" for {retry_after_s:g} s" if retry_after_s else ""
    return BackendBusy(
        f"{asked.title} takes no more requests{when}.",
        "Forge tries again; fewer steps at once help too.",
        backend=asked.backend,
        model=asked.model,
        retry_after_s=retry_after_s,
    )
