"""How long a prompt is in a model's own tokens, before anything is generated."""

from __future__ import annotations

from forge_gui.engine.backends.llama_cpp.faults import garbage
from forge_gui.engine.backends.llama_cpp.requests import COMPLETION, build_call
from forge_gui.engine.backends.llama_cpp.runner import Runner
from forge_gui.values.generation import GenerateRequest


async def count_prompt(runner: Runner, request: GenerateRequest, *, has_template: bool) -> int:
    """Tokens of the prompt as the model would read it; images are not counted."""
    call = build_call(request, has_template=has_template)
    prompt = call.body.get("prompt")
    if call.path != COMPLETION:
        answer = await runner.ask("/apply-template", {"messages": call.body["messages"]})
        prompt = answer.get("prompt")
    body = {"content": prompt, "add_special": True, "parse_special": True}
    answer = await runner.ask("/tokenize", body)
    tokens = answer.get("tokens") if isinstance(answer, dict) else None
    if not isinstance(tokens, list):
        raise garbage(runner.model, str(answer))
    return len(tokens)
