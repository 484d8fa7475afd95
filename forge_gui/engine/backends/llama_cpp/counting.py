"""How long a prompt is in a model's own tokens, before anything is generated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forge_gui.engine.backends.llama_cpp.faults import garbage
from forge_gui.engine.backends.llama_cpp.requests import COMPLETION, Call, build_call
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.values.generation import GenerateRequest


async def count_prompt(runner: Runner, request: GenerateRequest, *, has_template: bool) -> int:
    """Tokens of the prompt as the model would read it; images are not counted."""
    call = build_call(request, has_template=has_template)
    prompt = bare_prompt(call)
    return await count_text(runner, await written(runner, call) if prompt is None else prompt)


def bare_prompt(call: Call) -> object:
    """The prompt of a call that goes in as it is; None where a template writes it out."""
    return call.body.get("prompt") if call.path == COMPLETION else None


async def written(runner: Runner, call: Call) -> object:
    """The conversation of a call as the template of `runner` writes it."""
    told = {name: call.body[name] for name in _TOLD if name in call.body}
    answer = await runner.ask("/apply-template", told)
    return answer.get("prompt") if isinstance(answer, dict) else None


async def count_text(runner: Runner, text: object) -> int:
    """Tokens of a text with those that a tokenizer adds around it."""
    body = {"content": text, "add_special": True, "parse_special": True}
    return len(_tokens(runner, await runner.ask("/tokenize", body)))


async def added_around(runner: Runner) -> Sequence[str]:
    """The words that the tokenizer puts around a text, of which there is none."""
    body = {"content": "", "add_special": True, "with_pieces": True}
    found = _tokens(runner, await runner.ask("/tokenize", body))
    return [str(one.get("piece")) for one in found if isinstance(one, Mapping)]


_TOLD = ("messages", "chat_template_kwargs")


def _tokens(runner: Runner, answer: object) -> list[object]:
    tokens = answer.get("tokens") if isinstance(answer, dict) else None
    if not isinstance(tokens, list):
        raise garbage(runner.model, str(answer))
    return tokens
