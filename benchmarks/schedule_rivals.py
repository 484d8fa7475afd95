"""How others choose the next request and the model that goes: the rules that the pool is measured by.

FIFO takes requests as they come. Collating (llama-swap's way) takes all requests of resident models
first. Eviction is by least recent use; by Ollama's rule, which is the name where all keep-alives are
equal; or by farthest next use (Belady), which no server can know: it separates what order gains
from what eviction gains.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.schedule_graphs import Job
from benchmarks.schedule_world import Request, serve_by_rule


class FifoLru:
    """Requests in their order; the least recently used model goes."""

    def choose(self, queue: Sequence[Request], held: OrderedDict[int, None]) -> Request:  # noqa: ARG002
        return queue[0]

    def victim(self, held: OrderedDict[int, None]) -> int:
        return next(iter(held))


class OllamaRule(FifoLru):
    """Ollama with equal keep-alives: the idle model whose name comes first goes."""

    def victim(self, held: OrderedDict[int, None]) -> int:
        return min(held)


class CollateLru(FifoLru):
    """All requests of resident models first, then in their order."""

    def choose(self, queue: Sequence[Request], held: OrderedDict[int, None]) -> Request:
        return next((one for one in queue if one.model in held), queue[0])


@dataclass(slots=True)
class FifoBelady(FifoLru):
    """Requests in their order; the model whose next use is farthest goes.

    `order` are the models of all requests as FIFO will serve them.
    """

    order: Sequence[int]
    served: int = 0

    def choose(self, queue: Sequence[Request], held: OrderedDict[int, None]) -> Request:  # noqa: ARG002
        self.served += 1
        return queue[0]

    def victim(self, held: OrderedDict[int, None]) -> int:
        coming = self.order[self.served :]
        return max(held, key=lambda model: _place(model, coming))


def belady(job: Job) -> FifoBelady:
    """FIFO's order does not depend on what is evicted, so one pass finds it."""
    order: list[int] = []

    class Noting(FifoLru):
        def choose(self, queue: Sequence[Request], held: OrderedDict[int, None]) -> Request:
            order.append(queue[0].model)
            return super().choose(queue, held)

    serve_by_rule([job], Noting(), 1, 1.0)
    return FifoBelady(order)


def _place(model: int, coming: Sequence[int]) -> int:
    return coming.index(model) if model in coming else len(coming)
