"""Reads and writes Modelfiles: how Ollama describes a model. Pure.

Each instruction is a word and a value; a value that begins with a quotation mark goes on over
lines until a line ends with the closing one. Ollama knows no escapes, so some texts cannot be
written at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from forge_gui.values.json_value import Json
from forge_gui.values.managing_errors import ModelfileFault

ROLES = frozenset({"system", "user", "assistant"})
MOST_CHARACTERS = 4 * 1024 * 1024
_WHOLE = frozenset(
    {
        "num_ctx",
        "num_batch",
        "num_gpu",
        "main_gpu",
        "num_thread",
        "num_keep",
        "num_predict",
        "draft_num_predict",
        "seed",
        "top_k",
        "repeat_last_n",
    }
)
_FRACTIONS = frozenset(
    {
        "top_p",
        "min_p",
        "typical_p",
        "temperature",
        "repeat_penalty",
        "presence_penalty",
        "frequency_penalty",
    }
)
_SWITCHES = frozenset({"use_mmap"})
_TRUE, _FALSE = frozenset({"1", "t", "true"}), frozenset({"0", "f", "false"})
_LISTS = frozenset({"stop"})
PARAMETERS = _WHOLE | _FRACTIONS | _SWITCHES | _LISTS
"""What Ollama reads; it takes any other word silently, and ignores it."""
_SINGLE = ("template", "system", "renderer", "parser", "requires")


@dataclass(frozen=True, slots=True)
class Message:
    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Modelfile:
    """What a Modelfile says. `base` are the values of FROM: a model's name, or paths."""

    base: tuple[str, ...]
    parameters: tuple[tuple[str, str], ...] = ()
    """In their order; `stop` may stand several times."""
    adapters: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()
    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    """`template`, `system`, `renderer`, `parser`, `requires`, as far as they are there."""


@dataclass(slots=True)
class _Gathered:
    base: list[str] = field(default_factory=list)
    parameters: list[tuple[str, str]] = field(default_factory=list)
    adapters: list[str] = field(default_factory=list)
    licences: list[str] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    words: dict[str, str] = field(default_factory=dict)


def read_modelfile(text: str) -> Modelfile:
    """What the text says. Raises ModelfileFault with the line that cannot be used."""
    if len(text) > MOST_CHARACTERS:
        raise ModelfileFault("it is longer than 4 million characters.")
    found = _Gathered()
    for line, word, value in _instructions(text):
        _take(found, line, word, value)
    if not found.base:
        raise ModelfileFault("no FROM says what the model is made from.", 0, "Begin with FROM.")
    return Modelfile(
        tuple(found.base),
        tuple(found.parameters),
        tuple(found.adapters),
        tuple(found.licences),
        tuple(found.messages),
        MappingProxyType(found.words),
    )


def _take(found: _Gathered, line: int, word: str, value: str) -> None:
    match word:
        case "from":
            found.base.append(value)
        case "adapter":
            found.adapters.append(value)
        case "license":
            found.licences.append(value)
        case "message":
            role, _, content = value.partition(" ")
            if role not in ROLES:
                raise ModelfileFault(f'"{role}" is no role of a message.', line, _ROLE_ADVICE)
            found.messages.append(Message(role, _unquoted(content.strip())))
        case "parameter":
            name, _, setting = value.partition(" ")
            setting = _unquoted(setting.strip())
            parameter_value(name.lower(), setting, line)
            found.parameters.append((name.lower(), setting))
        case _ if word in _SINGLE:
            found.words[word] = value
        case _:
            raise ModelfileFault(f'"{word.upper()}" is no instruction.', line, _WORD_ADVICE)


_ROLE_ADVICE = "Write MESSAGE system, user or assistant, then the text."
_WORD_ADVICE = (
    "There are FROM, PARAMETER, TEMPLATE, SYSTEM, ADAPTER, LICENSE, MESSAGE, RENDERER, PARSER "
    "and REQUIRES."
)


def _instructions(text: str) -> Iterator[tuple[int, str, str]]:
    """Line number, word and value of each; `message` and `parameter` keep their own quotes."""
    lines = iter(enumerate(_lines(text.removeprefix("\ufeff")), start=1))
    for number, raw in lines:
        line = raw.lstrip()
        if not line or line.startswith("#"):
            continue
        word, _, rest = _first_word(line)
        if not word.isalpha():
            raise ModelfileFault(f'"{word[:40]}" is no instruction.', number, _WORD_ADVICE)
        head, value = "", rest
        if word.lower() in ("message", "parameter"):
            head, _, value = _first_word(rest)
            head = f"{head} "
        closed = _closed(value, (line for _, line in lines))
        if closed is None:
            raise ModelfileFault("the quotation is never closed.", number, _QUOTE_ADVICE)
        value = closed
        if not value:
            raise ModelfileFault(f"nothing follows {word.upper()}.", number)
        yield number, word.lower(), f"{head}{value}" if head else _unquoted(value)


_QUOTE_ADVICE = 'End the text with the same quotation marks ("""), at the end of a line.'


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n")


def _first_word(text: str) -> tuple[str, str, str]:
    word = text.split(maxsplit=1)
    return word[0] if word else "", " ", word[1].lstrip() if len(word) > 1 else ""


def _closed(first: str, more: Iterator[str]) -> str | None:
    """A value with the lines that belong to it; None where its quotation is never closed."""
    if _is_closed(first.rstrip()):
        return first.rstrip()
    quote = '"""' if first.startswith('"""') else '"'
    parts = [first]
    for line in more:
        parts.append(line)
        if line.rstrip().endswith(quote):
            return "\n".join(parts).rstrip()
    return None


def _is_closed(value: str) -> bool:
    if value.startswith('"""'):
        return len(value) >= 6 and value.endswith('"""')
    if value.startswith('"'):
        return len(value) >= 2 and value.endswith('"')
    return True


def _unquoted(value: str) -> str:
    if value.startswith('"""') and _is_closed(value):
        return value[3:-3]
    return value[1:-1] if value.startswith('"') and _is_closed(value) else value


def parameter_value(name: str, text: str, line: int = 0) -> Json:
    """A parameter's value as Ollama wants it. Raises ModelfileFault for what it would only
    refuse, or silently ignore, once the model runs."""
    try:
        if name in _WHOLE:
            return int(text)
        if name in _FRACTIONS:
            return float(text)
    except ValueError:
        raise ModelfileFault(f'{name} is a number, not "{text[:40]}".', line) from None
    if name in _SWITCHES:
        if text.lower() in _TRUE | _FALSE:
            return text.lower() in _TRUE
        raise ModelfileFault(f'{name} is true or false, not "{text[:40]}".', line)
    if name in _LISTS:
        return text
    raise ModelfileFault(
        f'Ollama knows no parameter "{name[:40]}".', line, "Leave it out; it would be ignored."
    )


def create_fields(modelfile: Modelfile) -> dict[str, Json]:
    """The fields of a create request, without `model`, `from`, `files` and `adapters`."""
    found: dict[str, Json] = dict(modelfile.words)
    parameters: dict[str, Json] = {}
    stops: list[Json] = []
    for name, text in modelfile.parameters:
        if name in _LISTS:
            stops.append(text)
        else:
            parameters[name] = parameter_value(name, text)
    if stops:
        parameters["stop"] = stops
    if parameters:
        found["parameters"] = parameters
    if modelfile.licences:
        found["license"] = list(modelfile.licences)
    if modelfile.messages:
        found["messages"] = [{"role": m.role, "content": m.content} for m in modelfile.messages]
    return found


def write_modelfile(modelfile: Modelfile) -> str:
    """The text that reads as this. Raises ModelfileFault for a text that no quotation can hold."""
    return "".join(f"{line}\n" for line in _written(modelfile))


def _written(modelfile: Modelfile) -> Iterable[str]:
    for base in modelfile.base:
        yield f"FROM {_quoted(base)}"
    for adapter in modelfile.adapters:
        yield f"ADAPTER {_quoted(adapter)}"
    for word, text in modelfile.words.items():
        yield f"{word.upper()} {_quoted(text)}"
    for name, text in modelfile.parameters:
        yield f"PARAMETER {name} {_quoted(text)}"
    for message in modelfile.messages:
        yield f"MESSAGE {message.role} {_quoted(message.content)}"
    for licence in modelfile.licences:
        yield f"LICENSE {_quoted(licence)}"


def _quoted(text: str) -> str:
    """The shortest form that reads back as this very text."""
    for form in (text, f'"{text}"', f'"""{text}"""'):
        if _reads_back(form, text):
            return form
    raise ModelfileFault('a text with """ at the end of one of its lines cannot be written.')


def _reads_back(form: str, text: str) -> bool:
    first, *more = _lines(form)
    rest = iter(more)
    value = _closed(first.lstrip(), rest)
    return bool(value) and not any(True for _ in rest) and _unquoted(value or "") == text
