"""The kinds of steps that the window knows: Forge's own from the start, plug-ins' once they are told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forge_gui.values.step_kinds import BUILT_IN_KINDS, StepKindInfo


class LiveKinds(Mapping[str, StepKindInfo]):
    """One for all editors; it grows once, and then they look at their steps again."""

    def __init__(self) -> None:
        self._kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS

    def learn(self, kinds: Mapping[str, StepKindInfo]) -> bool:
        """Know these from now on. Answers whether there is anything new among them."""
        is_new = any(name not in self._kinds for name in kinds)
        self._kinds = {**self._kinds, **kinds}
        return is_new

    def __getitem__(self, kind: str) -> StepKindInfo:
        return self._kinds[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)

    def __repr__(self) -> str:
        return f"<LiveKinds {', '.join(self._kinds)}>"
