"""Takes off what models put around their JSON: thinking, end marks, fences, escapes of the whole."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from forge_gui.engine.structured import strict
from forge_gui.engine.structured.carriers import unpacked
from forge_gui.engine.structured.changes import Change, Ledger
from forge_gui.engine.structured.encodings import decoded
from forge_gui.engine.structured.frames import unframed
from forge_gui.engine.structured.notations import in_json

_THOUGHT = r"think(?:ing)?|thoughts?|reason(?:ing)?|reflection|scratchpad|analysis|inner_monologue"
_OPEN_THOUGHT = re.compile(rf"\s*[<\[◁|]({_THOUGHT})[^>\]▷|]*[>\]▷|]", re.IGNORECASE)
_CLOSE_THOUGHT = re.compile(rf"[<\[◁]/({_THOUGHT})[>\]▷]", re.IGNORECASE)
_CHANNEL = re.compile(r"<\|(?:channel|start)\|>\s*\w*\s*final\s*(?:<\|\w+\|>)?\s*|<\|message\|>")
_END_TOKENS = re.compile(
    r"(?:\s*(?:<\|[\w ]{1,30}\|>|<｜[^｜]{1,30}｜>|</?s>|<(?:eos|end_of_turn|pad|bos)>|\[/?INST\]|\[EOS\]))+\s*$"
)
_FENCE = re.compile(
    r"(?:(?<=\s)|^)(`{3,}|~{3,})[ \t]*(?:\{[ .]*(?=[\w .=-]+\}[ \t]*\n))?([\w+.#-]*)(?:[\w .=-]*\}[ \t]*(?=\n))?[^\n`~{\[\"']*(?:\n|(?=[{\[\"'])|$)"
)
_MARKDOWN = re.compile(r"(?:^|[:,\[{])\s*\\[\[{](?!\\)")
_LEFT_OFF_WORD = re.compile(r"(?i:truncated|omitted|snip|cut off|continue|\bcut\W{1,3}$)")
_LEFT_OFF = re.compile(
    r"[\s,]*(?:(?:\.{3,}|…)\s*)?[\[(<]?(?:\.{3,}|…|(?:the\s+)?(?:rest|output|text|response|remainder|json)?"
    r"\s*(?:is|was|has been|of [\w ]{1,20})?\s*(?:truncated|omitted|snip(?:ped)?|cut off|cut(?=[\])>])|continues?|continued))"
    r"[^\n{}\[\]\"]{0,40}[\])>]?\s*$",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:quot|#34|#x22|apos|#39);")
_ENTITY_FIRST = re.compile(r"[{\[]\s*(?:<br>\s*|&nbsp;)*&(?:quot|#34|#x22|apos|#39);")
_MOST_FENCES = 8
_AGAIN = re.compile(r"\n[A-Za-z][^\n{}\[\]\"]{3,120}[:.!]\s*\n\s*(?=[{\[])")
_ESCAPED_START = re.compile(r"(?:[\[{(\s]|\\[nrt]){0,200}\\{1,8}\"")
_UNICODE_START = re.compile(r"\s*\\u00(?:7[bB]|5[bB])")
_DOUBLED = re.compile(r'\s{0,99}"?\s{0,99}[\[{]\s{0,99}""[^",:{}\[\]]')
_OUTER_QUOTE = re.compile(r"\s{0,99}[\"']?\s{0,99}(?=[\[{])")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the text; `fence` is the language of its code fence, None outside of one."""

    text: str
    start: int
    fence: str | None = None


def peel(text: str, ledger: Ledger) -> str:
    """The text without thinking and end marks, its outer escapes undone."""
    text = _without_thinking(text, ledger)
    tail = text[-200:]
    match = _END_TOKENS.search(tail) if tail.rstrip().endswith((">", "T]", "S]")) else None
    if match:
        ledger.note(Change.TOKENS)
        text = text[: len(text) - (len(text[-200:]) - match.start())]
    text = in_json(unframed(_without_left_off(text, ledger), ledger), ledger)
    return _unescaped(unpacked(text, ledger), ledger)


def _without_thinking(text: str, ledger: Ledger) -> str:
    opening = _OPEN_THOUGHT.match(text)
    last = None
    if opening or text.lstrip()[:1] not in ("{", "[", '"', "'"):
        for match in _CLOSE_THOUGHT.finditer(text):
            if re.search(r"[\[{\"]", text[match.end() :]):
                last = match
            if opening and last:
                break
    if last:
        ledger.note(Change.THINKING)
        return _without_thinking(text[last.end() :], ledger)
    channels = list(_CHANNEL.finditer(text)) if text.lstrip().startswith("<|") else []
    if channels:
        ledger.note(Change.THINKING)
        return text[channels[-1].end() :]
    return text[opening.end() :] if opening else text


def _without_left_off(text: str, ledger: Ledger) -> str:
    """Without the words that say that the rest was left out."""
    tail = text[-160:]
    if tail.rstrip()[-1:] == "}" or not _LEFT_OFF_WORD.search(tail):
        return text
    match = _LEFT_OFF.search(tail)
    if not match or not re.search(r"\w", match.group()) or text.lstrip()[:1] not in "{[`":
        return text
    ledger.note(Change.ELLIPSIS)
    return text[: len(text) - len(tail) + match.start()]


def _unescaped(text: str, ledger: Ledger) -> str:
    """Entities, percent signs and backslashes undone, where they stand for the quotes themselves."""
    text = decoded(text, ledger)
    if "&" in text and (_ENTITY_FIRST.search(text) or ('"' not in text and _ENTITY.search(text))):
        ledger.note(Change.ENTITIES)
        text = html.unescape(text)
    if _is_doubled(text):
        ledger.note(Change.UNESCAPED, text.count('""'))
        text = text.strip().replace('""', "\0").strip('"').replace("\0", '"')
    if _UNICODE_START.match(text):
        ledger.note(Change.UNESCAPED)
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
    if "\\" in text and _MARKDOWN.search(text):
        ledger.note(Change.UNESCAPED, text.count("\\"))
        text = re.sub(r"\\([\[\]{}_*#~`])", r"\1", text)
    opener = _OUTER_QUOTE.match(text)
    if opener and _ESCAPED_START.match(text, opener.end()):
        return _once(text, opener.end(), ledger)
    return text


def _is_doubled(text: str) -> bool:
    """Whether every quote stands twice, as tables (CSV) escape them."""
    if not _DOUBLED.match(text):
        return False
    return '"' not in text.strip().strip('"').replace('""', "")


def _once(text: str, start: int, ledger: Ledger) -> str:
    """One level of backslashes less; a quote around the whole goes with it."""
    inner = text[start:].rstrip()
    if start and text[:start].strip() and inner[-1:] == text[:start].strip():
        inner = inner[:-1]
        ledger.note(Change.UNWRAPPED)
    ledger.note(Change.UNESCAPED, inner.count('\\"'))
    plain = {"n": "\n", "r": "\r", "t": "\t"}
    return re.sub(r"\\([\"\\/nrt'])", lambda match: plain.get(match[1], match[1]), inner)


def segments(text: str) -> Iterator[Segment]:
    """The text cut at its code fences; a text that begins with JSON is not cut, unless a fence
    behind it holds JSON that is right: the answer was begun anew."""
    if text.lstrip()[:1] in ("{", "["):
        yield from _begun_anew(text) or (Segment(text, 0),)
        return
    at = 0
    while match := _FENCE.search(text, at):
        if text[at : match.start()].strip():
            yield Segment(text[at : match.start()], at)
        end = _fence_end(text, match.end(), match[1][0])
        yield Segment(text[match.end() : end], match.end(), match[2].lower())
        at = re.compile(r"[`~]*[ \t]*").match(text, end).end()  # type: ignore[union-attr]
        if at <= match.start():
            break
    if text[at:].strip():
        yield Segment(text[at:], at)


def _begun_anew(text: str) -> tuple[Segment, Segment] | None:
    """What stands before the last fence that holds right JSON, and that JSON."""
    if again := _begun_again(text):
        return again
    if "\n```" not in text:
        return None
    for match in list(_FENCE.finditer(text))[:-_MOST_FENCES:-1]:
        end = _fence_end(text, match.end(), match[1][0])
        inner = text[match.end() : end]
        if match.start() and strict.is_json(inner) and not re.search(r"[}\]\"]", text[end:]):
            before = Segment(text[: match.start()], 0)
            return before, Segment(inner, match.end(), match[2].lower())
    return None


def _begun_again(text: str) -> tuple[Segment, Segment] | None:
    """What was cut, and right JSON behind a line that says that it begins anew."""
    found = list(islice(_AGAIN.finditer(text), _MOST_FENCES))
    if not found or strict.prefix(text, len(text) - len(text.lstrip())):
        return None
    match = found[-1]
    if not strict.is_json(text[match.end() :]):
        return None
    return Segment(text[: match.end()], 0), Segment(text[match.end() :], match.end(), "")


def _fence_end(text: str, at: int, sign: str) -> int:
    """Where the fence closes: at the start of a line, else anywhere, else with the text."""
    closing = re.compile(r"^[ \t]*(?:`{3,}|~{3,})", re.MULTILINE).search(text, at)
    if closing:
        return closing.start() + len(closing.group()) - len(closing.group().lstrip())
    inline = text.rfind(sign * 3, at)
    return inline if inline >= 0 else len(text)
