"""What the outside may ask about memory before a load: part of engine/api.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from forge_gui.values.ids import ModelId
    from forge_gui.values.memory_bill import BillOptions, Fit, MemoryBill
    from forge_gui.values.memory_curve import MemoryCurve


class ForecastApi(Protocol):
    """Memory, before anything is loaded."""

    async def memory_bill(self, model: ModelId, options: BillOptions) -> MemoryBill | None:
        """What a model would take of memory, part by part; None where its backend does not tell
        what that depends on (another computer's, for instance). Raises ModelNotFound,
        BackendError."""

    async def fit(self, model: ModelId, options: BillOptions) -> Fit:
        """Whether it fits into what is free now, what would have to go first, and what to change
        where it does not. Raises ModelNotFound, BackendError."""

    async def memory_curve(
        self, model: ModelId, options: BillOptions, contexts: Sequence[int]
    ) -> MemoryCurve | None:
        """What it would take with each of these lengths of context in place of that of `options`;
        None where nobody knows. Raises ModelNotFound, BackendError."""
