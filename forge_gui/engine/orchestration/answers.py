"""Whether a whole answer is one: not empty, not too short, no refusal. Pure, and loath to refuse.

A stream without its end mark never gets here (GenerationCut), and an answer that its length limit
ended is shown as such and not failed. How short is too short: docs/decisions/0010.
"""

from __future__ import annotations

import re
from unicodedata import category

from forge_gui.values.errors import AnswerUnfit
from forge_gui.values.generation import GenerateRequest, GenerateResult, StopReason
from forge_gui.values.ids import ModelId

_APOSTROPHE = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_REFUSAL = re.compile(
    r"\W{0,3}"
    rf"(?:(?:i(?:{_APOSTROPHE}m| am) (?:very |really |truly )?sorry|sorry|my apologies|"
    r"i apologi[sz]e|unfortunately|as an ai(?: language model| assistant)?)[,.;]? (?:but )?)?"
    rf"i(?: can ?not| can{_APOSTROPHE}t| won{_APOSTROPHE}t| must decline to"
    rf"|(?:{_APOSTROPHE}m| am) (?:not able|unable) to)"
    r" (?:assist|help|comply|fulfil|provide|answer|create|generate|write|discuss|engage|continue"
    r"|do (?:that|this))\b",
    re.I,
)
_LONGEST_REFUSAL = 500
"""A longer text that begins like a refusal goes on to say something."""
_OPEN_ENDS = (":", ",", ";", "-", "(", "[", "{", "<", "=", "/", "\\")
_CLOSED_BY = {"(": ")", "[": "]", "{": "}"}
_SIGNS = frozenset({"So", "Sm", "Sc"})
_SPECIAL_TOKEN = re.compile(r"<\|?[^<>]*\|?>")


def unfit(request: GenerateRequest, result: GenerateResult, min_length: int) -> AnswerUnfit | None:
    """What is wrong with an answer; None: it is one. `min_length` is the settings' own.

    A step's own `min_length` is counted plainly; 0 lets anything pass. The settings' one only
    says how short an answer is looked at: one that its model ended by itself counts if it is whole.
    """
    text, own = result.text, request.min_length
    if own == 0:
        return None
    if not text or text.isspace():
        return _empty(request, result)
    if own is None:
        is_looked_at = len(text) < min_length and result.stop_reason is StopReason.STOP
        if not is_looked_at or is_whole(text):
            return None
        return _short(request, result, f"{_quoted(text)} is nothing whole")
    size = len(text.strip())
    if size >= own:
        return None
    return _short(request, result, f"{size} characters, and this step wants {own}")


def is_whole(text: str) -> bool:
    """Whether a short text can stand for itself: words, numbers or signs, nothing left open.

    "yes", "42", "[]" and a thumb can; "Answer:", "...", "{" and "```" cannot.
    """
    text = text.strip()
    if text in ("[]", "{}"):
        return True
    if not any(category(letter)[0] in "LN" or category(letter) in _SIGNS for letter in text):
        return False
    if text.endswith(_OPEN_ENDS) or "```" in text or _SPECIAL_TOKEN.fullmatch(text):
        return False
    if text.startswith('"') and text.count('"') % 2:
        return False
    waiting: list[str] = []
    for letter in text:
        if letter in _CLOSED_BY:
            waiting.append(_CLOSED_BY[letter])
        elif waiting and letter == waiting[-1]:
            waiting.pop()
    return not waiting


def looks_refused(text: str) -> bool:
    """Whether a model says that it will not do it. Only plain cases: others pass for answers."""
    if len(text) > _LONGEST_REFUSAL:
        return False
    return _REFUSAL.match(text.lstrip()) is not None


class AnswerRefused(AnswerUnfit):
    """A refusal, which is reason enough to ask another model; `result` is kept in case all do."""

    def __init__(self, model: ModelId, result: GenerateResult) -> None:
        super().__init__(
            f"{model} refused: {_quoted(result.text)}.",
            "Word the prompt differently, or choose another model.",
            backend=model.backend,
            model=model.name,
            text=result.text,
            repeats=True,
        )
        self.result = result


def _empty(request: GenerateRequest, result: GenerateResult) -> AnswerUnfit:
    if result.stop_reason is StopReason.LENGTH:
        spent = "thinking" if result.thinking else "nothing that can be read"
        return _unfit(
            request,
            result,
            f"{request.model} used all tokens that it may for {spent}, so its answer is empty.",
            "Allow more tokens, or turn thinking off.",
            repeats=True,
        )
    return _unfit(
        request,
        result,
        f"{request.model} gave an empty answer.",
        "Change the prompt or the stop texts, or choose another model.",
    )


def _short(request: GenerateRequest, result: GenerateResult, what: str) -> AnswerUnfit:
    return _unfit(
        request,
        result,
        f"{request.model} gave too short an answer: {what}.",
        "Change the prompt, choose another model, or lower the step's shortest answer.",
    )


def _unfit(
    request: GenerateRequest,
    result: GenerateResult,
    sentence: str,
    advice: str,
    *,
    repeats: bool = False,
) -> AnswerUnfit:
    return AnswerUnfit(
        sentence,
        advice,
        backend=request.model.backend,
        model=request.model.name,
        text=result.text,
        repeats=repeats or is_repeatable(request),
    )


def is_repeatable(request: GenerateRequest) -> bool:
    """Whether the same request gives the same answer again."""
    return request.sampling.temperature == 0 or request.sampling.seed is not None


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return f'"{line[:120]} …"' if len(line) > 120 else f'"{line}"'
