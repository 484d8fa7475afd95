"""Checks that ask somebody: the JSON reader, a model that embeds, a model that judges."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import sqrt

from forge_gui.engine.evaluation.test_sets.checks import PURE_KINDS, check_answer
from forge_gui.engine.evaluation.test_sets.judging import (
    GRADE_SCHEMA,
    SYSTEM,
    grade_in,
    judged,
    question_for,
)
from forge_gui.engine.formats.tables import as_text
from forge_gui.engine.pool.generation import Generator, Listener
from forge_gui.engine.structured.outcome import Outcome
from forge_gui.engine.structured.strict import whole
from forge_gui.values.errors import ForgeError, JsonUnfit, JsonUnreadable
from forge_gui.values.evaluations import CheckOutcome, RowResult
from forge_gui.values.generation import EmbedResult, GenerateRequest, Sampling
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.test_sets import LEAST_SIMILARITY, Check, CheckKind

ReadJson = Callable[[str, JsonObject | None], Awaitable[Outcome]]
Embed = Callable[[ModelId, Sequence[str]], Awaitable[EmbedResult]]
_JUDGE = Sampling(temperature=0.0, seed=0, max_tokens=300)
LONGEST_EMBEDDED = 8_000
"""Characters: more than most embedding models read anyway."""


@dataclass(frozen=True, slots=True)
class Askers:
    """Who is asked. `read_json` works in a child process with a time limit: patterns in a schema may
    come from anybody."""

    generate: Generator
    embed: Embed
    read_json: ReadJson
    models: Mapping[str, ModelId]
    """Who is meant by the names in the checks; "" is the tested model."""

    async def at_once(self, check: Check, expected: Json, answer: str) -> CheckOutcome | None:
        """What can be said without another model; None: nothing yet."""
        if check.kind in PURE_KINDS:
            return check_answer(check, expected, answer)
        if check.kind is CheckKind.JSON_SCHEMA:
            return await self._schema(check, answer)
        return None

    async def _schema(self, check: Check, answer: str) -> CheckOutcome:
        why = ""
        if check.strict and whole(answer.strip()) is None:
            why = "it is not JSON as it stands"
        else:
            try:
                await self.read_json(answer, check.schema)
            except JsonUnreadable as error:
                why = error.problem
            except JsonUnfit as error:
                why = error.problem
        return CheckOutcome(check.kind, 0.0 if why else 1.0, not why, why[:400])

    async def similar(
        self, model: ModelId, asked: Sequence[tuple[Check, RowResult]]
    ) -> list[CheckOutcome]:
        """One outcome for each; both texts of a pair in one call."""
        texts: list[str] = []
        for check, row in asked:
            wanted = row.expected if check.expected is None else check.expected
            texts += [text[:LONGEST_EMBEDDED] for text in (row.answer, as_text(wanted))]
        try:
            found = await self.embed(model, texts)
        except ForgeError as error:
            return [_failed(check, error) for check, _ in asked]
        pairs = zip(found.vectors[::2], found.vectors[1::2], strict=True)
        nearness = [cosine(*pair) for pair in pairs]
        return [_near(check, near) for (check, _), near in zip(asked, nearness, strict=True)]

    async def judge(self, model: ModelId, check: Check, row: RowResult) -> CheckOutcome:
        """The judge's grade. One that fails fails the check, and says so."""
        question = question_for(check, row.inputs, row.expected, row.answer)
        request = GenerateRequest(
            model,
            prompt=question,
            system=SYSTEM,
            sampling=_JUDGE,
            json_schema=GRADE_SCHEMA,
            min_length=0,
        )
        try:
            text = (await self.generate(request, Listener())).text
        except ForgeError as error:
            return _failed(check, error)
        value: Json = None
        with suppress(JsonUnreadable, JsonUnfit):  # a bare "grade: 7" is read as well
            value = (await self.read_json(text, None)).value
        reason = str(value.get("reason", "")) if isinstance(value, Mapping) else ""
        return judged(check, grade_in(text, value), reason)


def cosine(one: Sequence[float], other: Sequence[float]) -> float:
    """Of two vectors, 0 to 1: what points away from each other is as far as what has nothing in
    common."""
    length = sqrt(sum(a * a for a in one)) * sqrt(sum(b * b for b in other))
    dot = sum(a * b for a, b in zip(one, other, strict=False))
    return max(0.0, min(1.0, dot / length)) if length > 0 else 0.0


def _near(check: Check, near: float) -> CheckOutcome:
    least = LEAST_SIMILARITY if check.least is None else check.least
    return CheckOutcome(check.kind, near, near >= least, f"similarity {near:.2f}")


def _failed(check: Check, error: ForgeError) -> CheckOutcome:
    return CheckOutcome(check.kind, 0.0, False, str(error)[:400])
