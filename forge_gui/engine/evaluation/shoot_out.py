"""One shoot-out at work: every model answers every prompt, one model after the other.

Each answer is kept in a line beside the results before the next is asked, so that a killed
shoot-out loses at most the answers in flight; the same order goes on from there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from forge_gui.engine.clock import Clock
from forge_gui.engine.evaluation.session import keeps
from forge_gui.engine.evaluation.shoot_out_table import (
    answer_of,
    as_csv,
    cell,
    in_order,
    record_of,
    table_of,
)
from forge_gui.engine.pipeline.batch_ledger import Ledger
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.engine.storage.files import write_text
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, GenerateResult
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel
from forge_gui.values.shoot_out import (
    ShootOutAnswer,
    ShootOutOrder,
    ShootOutProgress,
    ShootOutPrompt,
    ShootOutStatus,
    ShootOutTable,
)

MOST_FAILURES = 3
"""A model that failed so often in a row is asked nothing more: it will not load, or is gone."""
Tell = Callable[[ShootOutProgress], None]


@dataclass(frozen=True, slots=True)
class Means:
    """What a shoot-out needs: who answers, what is in memory, the time."""

    generate: Generator
    loaded: Callable[[], Sequence[LoadedModel]]
    clock: Clock


class ShootOut:
    """`go` ends when everybody was asked everything; cancel it to stop."""

    def __init__(
        self,
        order: ShootOutOrder,
        prompts: tuple[ShootOutPrompt, ...],
        ledger: Ledger,
        start: ShootOutProgress,
        means: Means,
    ) -> None:
        self._order = order
        self._prompts = prompts
        self._ledger = ledger
        self._means = means
        self._answers: list[ShootOutAnswer] = []
        self._writing = asyncio.Lock()
        self._failures = 0
        self.progress = start

    @property
    def table(self) -> ShootOutTable:
        return table_of(self._order.models, self._prompts, self._answers)

    async def go(self, tell: Tell) -> None:
        """Raises FileDamaged and FileNotWritten where its files fail; no answer is lost then."""
        self._answers = await asyncio.to_thread(self._kept)
        resumed = sum(not one.error for one in self._answers)
        self._set(tell, done=resumed, resumed=resumed)
        since = self._means.clock.monotonic()
        try:
            loaded = {one.id for one in self._means.loaded()}
            for model in in_order(self._order.models, loaded):
                self._set(tell, model=model)
                await self._ask(model, tell, since)
        except asyncio.CancelledError:
            await self._write()
            self._set(tell, status=ShootOutStatus.STOPPED, model=None)
            raise
        await self._write(is_whole=True)
        self._set(tell, status=ShootOutStatus.DONE, model=None)

    def _kept(self) -> list[ShootOutAnswer]:
        """What an earlier session has: only answers, failures are tried again."""
        found = (answer_of(line) for line in self._ledger.records())
        return [one for one in found if not one.error]

    async def _ask(self, model: ModelId, tell: Tell, since: float) -> None:
        self._failures = 0
        left = iter([one for one in self._prompts if not self._is_done(model, one)])
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(max(1, self._order.at_once)):
                    group.create_task(self._work(model, left, tell, since))
        except ExceptionGroup as several:
            raise several.exceptions[0] from None

    async def _work(
        self, model: ModelId, left: Iterator[ShootOutPrompt], tell: Tell, since: float
    ) -> None:
        for prompt in left:
            if self._failures >= MOST_FAILURES:
                sentence = f"It was not asked: {model} had failed {MOST_FAILURES} times in a row."
                answer = ShootOutAnswer(model, prompt.number, error=sentence)
            else:
                answer = await self._answer(model, prompt)
                self._failures = self._failures + 1 if answer.error else 0
            await self._keep(answer)
            self._set(
                tell,
                done=self.progress.done + 1,
                failed=self.progress.failed + bool(answer.error),
                seconds=self._means.clock.monotonic() - since,
            )

    async def _answer(self, model: ModelId, prompt: ShootOutPrompt) -> ShootOutAnswer:
        order, clock = self._order, self._means.clock
        request = GenerateRequest(
            model,
            prompt=prompt.prompt,
            system=prompt.system,
            sampling=order.sampling,
            runner=order.runner,
            json_schema=prompt.schema,
            min_length=0,
        )
        began = [clock.monotonic()]
        listener = Listener(began=lambda: began.append(clock.monotonic()))
        try:
            result = await self._means.generate(request, listener)
        except ForgeError as error:
            seconds = clock.monotonic() - began[-1]
            return ShootOutAnswer(model, prompt.number, seconds=seconds, error=str(error))
        seconds = clock.monotonic() - began[-1]
        is_valid = None
        if prompt.schema is not None:
            is_valid = await asyncio.to_thread(keeps, result.text, prompt.schema)
        return _answered(model, prompt, result, seconds, is_valid)

    async def _keep(self, answer: ShootOutAnswer) -> None:
        number = cell(self._order.models, len(self._prompts), answer)
        async with self._writing:
            await asyncio.to_thread(self._ledger.append, record_of(number, answer))
        self._answers.append(answer)

    async def _write(self, *, is_whole: bool = False) -> None:
        """The results as CSV. When all is answered the lines beside it are needed no longer."""
        table = self.table
        await asyncio.to_thread(write_text, self._ledger.results, as_csv(table), keep_old=False)
        if is_whole and not any(one.error for one in table.answers):
            with suppress(OSError):
                await asyncio.to_thread(self._ledger.path.unlink, missing_ok=True)

    def _is_done(self, model: ModelId, prompt: ShootOutPrompt) -> bool:
        answer = ShootOutAnswer(model, prompt.number)
        return self._ledger.is_done(cell(self._order.models, len(self._prompts), answer))

    def _set(self, tell: Tell, **changes: object) -> None:
        self.progress = replace(self.progress, **changes)  # type: ignore[arg-type]
        tell(self.progress)


def _answered(
    model: ModelId,
    prompt: ShootOutPrompt,
    result: GenerateResult,
    seconds: float,
    is_valid: bool | None,
) -> ShootOutAnswer:
    return ShootOutAnswer(
        model,
        prompt.number,
        result.text,
        seconds,
        result.completion_tokens,
        result.tokens_per_s,
        is_valid,
    )
