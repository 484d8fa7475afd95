"""Whether prompts fit into their models' contexts, as far as that can be known before a run.

Prompts that need an earlier step's answer are left to the backend, which refuses what is too long.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from forge_gui.engine.pipeline.kinds.base import Prepared, SlowStep
from forge_gui.values.bindings import Binding
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.graph import Graph
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject

_LONGEST_TOKEN = 6
"""Characters that a token has at most on average: with more, a text surely has too many tokens."""


def known_requests(
    graph: Graph,
    works: Mapping[StepId, Prepared],
    given: Mapping[str, JsonObject],
    bound: Sequence[Binding],
) -> Iterator[tuple[StepId, GenerateRequest]]:
    """What will be asked of models by the steps that need nothing but the pipeline's inputs."""
    sources: dict[StepId, dict[str, str]] = {step.id: {} for step in graph.steps}
    for one in bound:
        sources[one.target][one.port] = one.source
    for step in graph.steps:
        work = works[step.id]
        if not isinstance(work, SlowStep) or work.request is None:
            continue
        fed = sources[step.id]
        if all(source in given for source in fed.values()):
            yield step.id, work.request({port: given[source] for port, source in fed.items()})


def least_tokens(texts: Sequence[str]) -> int:
    """Fewer tokens than this the texts cannot have, whatever the tokenizer."""
    return sum(len(text) for text in texts) // _LONGEST_TOKEN


def too_long(name: str, request: GenerateRequest, tokens: int, context: int) -> str:
    """The sentence for a prompt that does not fit; empty where it does.

    A prompt must leave room for the answer: one token at least.
    """
    if tokens < context:
        return ""
    return (
        f"{name}: the prompt has {tokens} tokens, and the context of {request.model} holds "
        f"{context} for prompt and answer together. Shorten the input, or choose a model with "
        "a longer context."
    )
