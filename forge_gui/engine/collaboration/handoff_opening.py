"""Builds what hands off when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late
from forge_gui.values.errors import BackendError

if TYPE_CHECKING:
    from forge_gui.engine.bus import EventBus
    from forge_gui.engine.clock import Clock
    from forge_gui.engine.collaboration.calibration_book import CalibrationBook
    from forge_gui.engine.collaboration.handing_off import BetterFor
    from forge_gui.engine.collaboration.handoff_desk import HandoffDesk
    from forge_gui.engine.collaboration.helping import Chosen
    from forge_gui.engine.pool.generation import Generator
    from forge_gui.values.capabilities import Capability
    from forge_gui.values.ids import ModelId


def better_by(helper: Callable[[str, ModelId | None], Awaitable[Chosen]]) -> BetterFor:
    """The best other model for a capability, as helpers are chosen; None where there is none."""

    async def better_for(capability: Capability, model: ModelId) -> ModelId | None:
        try:
            return (await helper(capability.value, model)).model
        except BackendError:
            return None

    return better_for


def late_handoffs(
    generate: Callable[[], Generator],
    digest_of: Callable[[ModelId], Awaitable[str]],
    better_for: BetterFor,
    book: Late[CalibrationBook],
    bus: EventBus,
    clock: Clock,
    *,
    is_allowed: Callable[[], bool] = lambda: True,
) -> Late[HandoffDesk]:
    """`generate` gives the generator with second tries; it is asked for when it is needed.
    `is_allowed`: whether one model may hand work to another, by the settings."""

    def build() -> HandoffDesk:
        from forge_gui.engine.collaboration.handing_off import Means
        from forge_gui.engine.collaboration.handoff_desk import HandoffDesk

        means = Means(generate(), digest_of, better_for, book(), clock.monotonic)
        return HandoffDesk(means, book(), bus, clock, is_allowed=is_allowed)

    return Late(build)
