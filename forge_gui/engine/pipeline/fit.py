"""Whether prompts fit into their models' contexts, as far as that can be known before a run.

Prompts that need an earlier step's answer are left to the backend, which refuses what is too long.
Pipelines inside steps are looked into with what is known of their inputs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.pipeline.given import given_values
from forge_gui.engine.pipeline.kinds.base import Inputs, Prepared, SlowStep, Within
from forge_gui.values.bindings import Binding
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.graph import Graph
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject

_LONGEST_TOKEN = 6
"""Characters that a token has at most on average: with more, a text surely has too many tokens."""


@dataclass(frozen=True, slots=True)
class Known:
    """What will be asked of a model. `step` is one of the graph itself, `name` also says where
    inside that step it is asked."""

    step: StepId
    name: str
    request: GenerateRequest


def known_requests(
    graph: Graph,
    works: Mapping[StepId, Prepared],
    given: Mapping[str, JsonObject],
    bound: Sequence[Binding],
) -> Iterator[Known]:
    """What will be asked of models by the steps that need nothing but the pipeline's inputs."""
    sources: dict[StepId, dict[str, str]] = {step.id: {} for step in graph.steps}
    for one in bound:
        sources[one.target][one.port] = one.source
    for step in graph.steps:
        fed = sources[step.id]
        come = {port: given[source] for port, source in fed.items() if source in given}
        for name, request in _requests(step.shown_name, works.get(step.id), come, len(fed)):
            yield Known(step.id, name, request)


def _requests(
    name: str, work: Prepared | None, come: Inputs, ports: int
) -> Iterator[tuple[str, GenerateRequest]]:
    """Of one step, to whose wired `ports` this is known to come."""
    if not isinstance(work, SlowStep):
        return
    if work.request is not None and len(come) == ports:
        yield name, work.request(come)
    if work.within is not None:
        for inside, request in _inner_requests(work.within(come)):
            yield f"{name}, in {inside}", request


def _inner_requests(within: Within) -> Iterator[tuple[str, GenerateRequest]]:
    graph, nodes = within.inner.graph, within.inner.plan.nodes
    given = list(given_values(graph, within.values).items())
    names = {step.id: step.shown_name for step in graph.steps}
    for node in nodes:
        come = {}
        for port, place in node.sources:
            source, value = given[place - len(nodes)] if place >= len(nodes) else ("", {})
            if source and source not in within.later:
                come[port] = value
        name = f"{graph.name}: {names.get(node.id, node.id)}"
        yield from _requests(name, node.work, come, len(node.sources))


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
