"""Comparing answers in meaning, as one more call inside a step that asks several times.

It waits for the answers and gives how near they are, two and two; it is asked, kept and told of
like every other call.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, Protocol

from pydantic import Field

from forge_gui.engine.collaboration.consensus.comparisons import (
    failed,
    in_meaning,
    nothing_to_compare,
)
from forge_gui.engine.collaboration.consensus.meanings import (
    Likenesses,
    likeness_rows,
    texts_to_embed,
)
from forge_gui.engine.pipeline.joint_calls import JointCall
from forge_gui.engine.pipeline.kinds.asking import Cache, TimeLimit
from forge_gui.engine.pipeline.kinds.base import (
    Inputs,
    Kind,
    Needs,
    Preparation,
    SlowStep,
    StepContext,
    StepOutput,
    StepSettings,
)
from forge_gui.values.consensus import Answer, Rules, Sameness
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import EmbedResult
from forge_gui.values.graph import Step
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult
from forge_gui.values.step_kinds import StepKindInfo

Same = Annotated[
    Literal["exact", "numeric", "json", "meaning"],
    Field(
        title="Group answers by",
        description="Which answers count as the same. Words: the same text, but for case and marks "
        "at its ends. Numbers: equal numbers too. JSON: equal JSON values too. Meaning: also texts "
        "of four words and more whose embeddings are near.",
        json_schema_extra={
            "labels": {
                "exact": "Words",
                "numeric": "Numbers",
                "json": "JSON",
                "meaning": "Meaning",
            }
        },
    ),
]
EmbeddingModel = Annotated[
    str,
    Field(
        title="Embedding model",
        description="Compares the answers where they count as the same by meaning.",
        json_schema_extra={
            "format": "model",
            "capability": "embedding",
            "shown_where": {"same": "meaning"},
        },
    ),
]
COMPARED = StepId("meanings")
"""The name of the call."""


class ComparingSettings(Protocol):
    """What is read of the settings of such a step."""

    @property
    def same(self) -> str: ...
    @property
    def embedding_model(self) -> str: ...
    @property
    def cache(self) -> bool | None: ...
    @property
    def time_limit(self) -> float | None: ...


class _Settings(StepSettings):
    """What the call is told; `of` names what of each answer is compared."""

    model: str
    of: str = "response"
    with_sentences: bool = False
    cache: Cache = None
    time_limit: TimeLimit = None


@dataclass(frozen=True, slots=True)
class _Comparing:
    """The work of the call. `answers` are the calls whose answers it compares, in their order."""

    settings: _Settings
    model: ModelId
    answers: tuple[StepId, ...]

    def slow(self, needs: Needs = Needs.ALL) -> SlowStep:
        limit_s = self.settings.time_limit
        return SlowStep(self.run, self.model, needs=needs, limit_s=limit_s, is_possible=True)

    async def run(self, context: StepContext, inputs: Inputs) -> StepOutput:
        """Where nothing is to be compared nobody is asked. Raises ForgeError where the model does
        not answer."""
        said = [str(inputs.get(one, {}).get(self.settings.of, "")) for one in self.answers]
        texts = compared_texts(said, with_sentences=self.settings.with_sentences)
        found = await _embedded(context, texts) if texts else EmbedResult(self.model, (), 0)
        output: dict[str, Json] = {
            "response": "",
            "likeness": list[Json](map(list[Json], likeness_rows(found.vectors))),
        }
        return StepOutput(output, found.prompt_tokens, is_lasting=found.model == self.model)


async def _embedded(context: StepContext, texts: Sequence[str]) -> EmbedResult:
    try:
        return await context.embed(texts)
    except ForgeError as error:
        raise ForgeError(str(failed(error.sentence)), error.advice) from error


def compared_texts(said: Sequence[str], *, with_sentences: bool) -> list[str]:
    """The texts of these answers that embeddings can tell more of. Pure."""
    answers = [Answer(text) for text in said]
    return texts_to_embed(answers, Rules().least_words, with_sentences=with_sentences)


def comparing(
    settings: ComparingSettings,
    known: Preparation,
    after: Sequence[StepId],
    *,
    of: str = "response",
    with_sentences: bool = False,
) -> tuple[JointCall, ...]:
    """The call that compares what comes of the calls in `after`; none where nobody asked for it."""
    if settings.same != Sameness.MEANING:
        return ()
    said = _Settings(
        model=settings.embedding_model,
        of=of,
        with_sentences=with_sentences,
        cache=settings.cache,
        time_limit=settings.time_limit,
    )
    answers = tuple(after)
    work = _Comparing(said, known.embedders[settings.embedding_model], answers)
    needs = Needs.ANY_DESPITE_FAILURES
    return (JointCall(COMPARED, MEANING, work, answers, needs, sees_prompt=False),)


@dataclass(frozen=True, slots=True)
class Compared:
    """What came of it. `near` is None where answers are not compared in meaning."""

    answers: tuple[StepResult, ...]
    result: StepResult | None = None
    near: Likenesses | None = None

    @property
    def note(self) -> str:
        """The same in words; empty where nothing but the answers themselves was looked at."""
        if self.near is None or self.result is None:
            return ""
        if not self.near.texts or self.result.model is None:
            return str(nothing_to_compare())
        return str(in_meaning(self.result.model, len(self.near.texts)))

    @property
    def told(self) -> Mapping[str, Json]:
        """How answers were compared, for whoever reads the step's output."""
        is_compared = self.result is not None and self.near is not None and self.near.texts
        return {"embedding_model": str(self.result.model)} if self.result and is_compared else {}


def taken_apart(
    results: Sequence[StepResult], *, of: str = "response", with_sentences: bool = False
) -> Compared:
    """The answers, and how near they are. Raises ForgeError where comparing them failed."""
    if not results or results[-1].step != COMPARED:
        return Compared(tuple(results))
    *answers, last = results
    good = [str(one.output.get(of, "")) for one in answers if one.is_good]
    if not good:  # nobody was asked: there is nothing to compare
        return Compared(tuple(answers))
    if not last.is_good:
        raise ForgeError(last.error or "The answers were not compared.", last.advice)
    said = [str(one.output.get(of, "")) if one.is_good else "" for one in answers]
    texts = compared_texts(said, with_sentences=with_sentences)
    rows = last.output.get("likeness")
    places = {text: place for place, text in enumerate(texts)}
    if not isinstance(rows, list) or len(rows) != len(texts):
        raise ForgeError("The answers were not compared.", "Run the step again.")
    return Compared(tuple(answers), last, Likenesses(places, [_row(row) for row in rows]))


def _row(row: Json) -> list[float]:
    found = row if isinstance(row, list | tuple) else ()
    return [float(one) for one in found if isinstance(one, int | float)]


def how_faults(settings: ComparingSettings) -> Iterator[tuple[str, str]]:
    """What is wrong with how answers are to be compared."""
    if settings.same == Sameness.MEANING and not settings.embedding_model.strip():
        yield (
            "answers count as the same by meaning, and no embedding model is chosen.",
            "embedding_model",
        )


def _never_prepared(_: Step, __: StepSettings, ___: Preparation) -> SlowStep:
    raise ForgeError("This call is made inside a step.")


MEANING = Kind(
    StepKindInfo(
        kind="meaning",
        title="Meaning",
        summary="Compares answers in meaning.",
        icon="equals",
        needs_model=True,
    ),
    _Settings,
    _never_prepared,
    may_miss=True,
)
"""A call inside a step; nobody can put it into a pipeline."""
