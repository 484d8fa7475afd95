"""How a task becomes a prompt (layouts, small wording differences) and a chat."""

from __future__ import annotations

from dataclasses import dataclass

from tiny.kind import Kind, Task
from tiny.kinds_refuse import ABILITIES
from tiny.values import Values

START, END, TEXT_END = "<|im_start|>", "<|im_end|>", "<|endoftext|>"
TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' "
    "+ message['content'] + '<|im_end|>' + '\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
SYSTEMS = (
    "You are a helpful assistant.",
    "You are a helpful assistant",
    "Answer briefly.",
    "You are a precise assistant. Answer only with the result.",
    "You help with office work.",
    "Be short and polite.",
)


@dataclass(frozen=True)
class Example:
    """A prompt with its only right answer."""

    kind: str
    prompt: str
    answer: str


def _varied(values: Values, text: str) -> str:
    """Small differences that people make: please, a lower-case start, a full stop."""
    draw = values.rng.random()
    if not text or draw < 0.8:
        return text
    lowered = text[0].lower() + text[1:]
    if draw < 0.87:
        return lowered
    if draw < 0.94:
        return f"Please {lowered}"
    return text + ", please" if text[-1] not in "?:=" else text


def lay_out(values: Values, task: Task) -> str:
    """Instruction and text in one of the usual layouts."""
    if not task.instruction or not task.body:
        head = task.instruction or task.body
        if task.answer.endswith(ABILITIES):
            return head
        text = _varied(values, head)
        return text + "." if values.chance(0.1) and text[-1].isalnum() else text
    head = _varied(values, task.instruction)
    draw = values.rng.random()
    if draw < 0.1:
        return f"{task.body}\n\n{head}" if draw < 0.06 else f"{task.body}\n{head}"
    if draw < 0.16:
        return f'{head}: "{task.body}"' if '"' not in task.body else f"{head}: {task.body}"
    if head.endswith("?"):
        return f"{head}{values.pick((' ', chr(10), chr(10), chr(10) * 2))}{task.body}"
    joints = (": ", ": ", ": ", ":\n", ":\n", ".\n", "\n", "\n\n", ":\n\n")
    return f"{head}{values.pick(joints)}{task.body}"


def example(values: Values, kind: Kind) -> Example:
    task = kind.task(values)
    return Example(kind.name, lay_out(values, task), task.answer)


def chat(prompt: str, *, system: str = "") -> str:
    """The text in front of the answer, exactly as the chat template writes it."""
    before = f"{START}system\n{system}{END}\n" if system else ""
    return f"{before}{START}user\n{prompt}{END}\n{START}assistant\n"
