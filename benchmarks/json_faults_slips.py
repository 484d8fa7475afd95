"""Slips in one sign or a few: quotes, commas, colons and brackets lost, doubled, swapped, cut."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks import json_payloads as p
from benchmarks.json_faults_known import Case, Fault


def code_with_raw_quotes(rng: random.Random) -> Case:
    code = rng.choice(
        (
            'print("hi, there")',
            'if x == "a" or y == "b": return {"ok": True}',
            '<a href="x.html" class="big">go</a>',
            'He said "well, no", and "why not?" then left.',
            'call f("a", [1, 2], "b") twice',
            'the key "name" must be set',
        )
    )
    value = {"title": p.easy_text(rng), "code": code, "n": p.number(rng), "tags": ["a", "b"]}
    text = p.text_of(value, rng)
    return text.replace(json.dumps(code), f'"{code}"'), [value]


def quoted_words_at_the_edges(rng: random.Random) -> Case:
    said = rng.choice(('"Hello" was said', 'the sign reads "stop"', '"A" and "B"', '"quoted"'))
    value = {"title": p.easy_text(rng), "said": said, "n": p.number(rng)}
    return p.text_of(value, rng).replace(json.dumps(said), f'"{said}"'), [value]


def apostrophes_everywhere(rng: random.Random) -> Case:
    texts = [
        "It's the dog's bone, isn't it?",
        "the users' list: Ann's, Bob's",
        "rock 'n' roll, baby",
        "can't, won't, shan't",
    ]
    rng.shuffle(texts)
    value = {"a": texts[0], "list": [texts[1], "x"], "n": p.number(rng)}
    return _single(value), [value]


def _single(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"'{key}': {_single(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_single, value)) + "]"
    return f"'{value}'" if isinstance(value, str) else json.dumps(value)


def half_typeset_quotes(rng: random.Random) -> Case:
    value = {"name": p.easy_text(rng), "said": "it’s “fine”", "n": p.number(rng)}
    text = p.text_of(value | {"said": "it’s fine"}, rng)
    value["said"] = "it’s fine"
    pair = rng.choice(('“{}"', '"{}”', "”{}”", "“{}„"))
    return re.sub(r'"([^"]*)"', lambda m: pair.replace("{}", m[1]), text), [value]


def one_quote_lost(rng: random.Random) -> Case:
    value = p.record(rng, hard=False)
    text = p.text_of(value, rng)
    at = rng.choice([m.start() for m in re.finditer('"', text)])
    return text[:at] + text[at + 1 :], [value]


def one_comma_lost(rng: random.Random) -> Case:
    value = p.record(rng)
    return _without(value, ",", rng), [value]


def one_colon_lost(rng: random.Random) -> Case:
    value = p.record(rng)
    return _without(value, ":", rng), [value]


def _structural(text: str, sign: str) -> Iterator[int]:
    """Where a sign stands outside strings."""
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"|' + re.escape(sign), text):
        if match[0] == sign:
            yield match.start()


def _without(value: Any, sign: str, rng: random.Random) -> str:
    text = p.text_of(value, rng)
    places = list(_structural(text, sign))
    if not places:
        return text
    at = rng.choice(places)
    return text[:at] + text[at + 1 :]


def inner_brace_lost(rng: random.Random) -> Case:
    value = {"a": p.record(rng, 0), "rows": [p.record(rng, 0), p.record(rng, 0)], "end": 1}
    text = p.lines_of(value)
    at = rng.choice(list(_structural(text, "}"))[:-1])
    return text[:at] + text[at + 1 :], [value]


def comma_for_colon(rng: random.Random) -> Case:
    value = p.record(rng, hard=False)
    text = p.text_of(value, rng)
    at = rng.choice(list(_structural(text, ":")))
    return text[:at] + "," + text[at + 1 :], [value]


def wrong_sign_for_comma(rng: random.Random) -> Case:
    value = p.record(rng)
    text = p.text_of(value, rng)
    places = list(_structural(text, ","))
    at = rng.choice(places)
    return text[:at] + rng.choice((";", ".", ":", "|")) + text[at + 1 :], [value]


def colon_inside_the_quote(rng: random.Random) -> Case:
    value = p.record(rng, hard=False)
    text = p.text_of(value, rng)
    return text.replace('": ', ':" ', 1), [value]


def comma_inside_the_quote(rng: random.Random) -> Case:
    value = {"a": p.easy_text(rng), "b": p.easy_text(rng), "n": p.number(rng)}
    text = p.text_of(value, rng)
    return text.replace('",', ',"', 1), [value]


def key_never_opened(rng: random.Random) -> Case:
    value = p.record(rng, hard=False)
    key = rng.choice(list(value))
    return p.text_of(value, rng).replace(f'"{key}":', f'{key}":', 1), [value]


def last_quote_left_open(rng: random.Random) -> Case:
    value = {"n": p.number(rng), "tags": ["a b", p.easy_text(rng)], "end": p.easy_text(rng)}
    text = p.text_of(value, rng)
    if rng.random() < 0.5:
        return text[: text.rindex('"')] + text[text.rindex('"') + 1 :], [value]
    return re.sub(r'"(\s*\])', r"\1", text), [value]


def quote_too_many(rng: random.Random) -> Case:
    """With a quote too many on both sides the quotes may as well belong to the text."""
    value = {"a": p.easy_text(rng), "b": p.easy_text(rng), "n": p.number(rng)}
    word = json.dumps(value["a"], ensure_ascii=False)
    text = p.text_of(value, rng)
    wrong = rng.choice((f'"{word}"', f'{word}"', f'"{word}'))
    accept = [value, value | {"a": word}] if wrong == f'"{word}"' else [value]
    return text.replace(word, wrong, 1), accept


def end_quote_escaped(rng: random.Random) -> Case:
    value = {"a": p.easy_text(rng), "b": p.easy_text(rng), "n": p.number(rng)}
    word = json.dumps(value["a"], ensure_ascii=False)
    return p.text_of(value, rng).replace(word, word[:-1] + '\\"', 1), [value]


def half_escaped(rng: random.Random) -> Case:
    value = {"a": p.easy_text(rng), "meta": {"b": p.easy_text(rng), "n": p.number(rng)}, "z": 1}
    text = json.dumps(value, ensure_ascii=False)
    inner = json.dumps(value["meta"], ensure_ascii=False)
    return text.replace(inner, inner.replace('"', '\\"')), [value]


def backslashes_as_typed(rng: random.Random) -> Case:
    said = rng.choice(
        (
            "\\alpha + \\sum_{i} x_i",
            "\\(x^2\\) is \\geq 0",
            "^\\d{3}-\\w+\\s*$",
            "C:\\Program Files\\App\\x.exe",
            "\\\\server\\share\\docs",
            "\\$5 \\& more \\% x",
        )
    )
    value = {"text": said, "n": p.number(rng), "tags": ["a"]}
    text = p.text_of(value, rng).replace(json.dumps(said), f'"{said}"')
    if "\\\\server" in said:
        return text, [value, value | {"text": said[1:]}]
    plain = said.replace("\\$", "$").replace("\\&", "&").replace("\\%", "%")
    return text, [value] if plain == said else [value, value | {"text": plain}]


def value_left_out(rng: random.Random) -> Case:
    value = {"a": p.leaf(rng), "gone": None, "z": [p.leaf(rng)]}
    text = re.sub(r'"gone": null', '"gone": ', p.text_of(value, rng))
    left = {"a": value["a"], "z": value["z"]}
    return text, [value, left, value | {"gone": ""}]


def key_alone(rng: random.Random) -> Case:
    value = {"a": p.easy_text(rng), "n": p.number(rng), "last": None}
    text = re.sub(r'"last": null', '"last"', p.text_of(value, rng))
    return text, [value, {"a": value["a"], "n": value["n"]}, value | {"last": ""}]


def rest_left_out(rng: random.Random) -> Case:
    value = {"a": p.leaf(rng), "rows": [p.record(rng, 0), p.record(rng, 0)]}
    text = json.dumps(value, ensure_ascii=False)
    wrong = rng.choice(
        (text.replace("}, {", "}, ..., {"), text[:-1] + ", ...}", "{...base, " + text[1:])
    )
    return wrong, [value]


def placeholders(rng: random.Random) -> Case:
    value = {"user": "<user_name>", "count": rng.randint(1, 9), "city": p.easy_text(rng)}
    return p.text_of(value, rng).replace('"<user_name>"', "<user_name>"), [value]


def cut_anywhere(rng: random.Random) -> Case:
    value = p.record(rng)
    text = p.text_of(value, rng)
    cut = text[: rng.randint(len(text) * 2 // 5, len(text) - 2)]
    before = rng.choice(("", "```json\n", "Here it is:\n\n"))
    return before + cut, completions(cut)


def cut_and_said_so(rng: random.Random) -> Case:
    value = p.record(rng, hard=False)
    text = p.lines_of(value)
    ends = [m.start() for m in re.finditer(r",\n", text)]
    cut = text[: rng.choice(ends)] if ends else text[:-2]
    said = rng.choice((",\n  ...", "\n... [truncated]", "\n... (rest omitted)", ",\n  …"))
    return cut + said, completions(cut)


def completions(cut: str) -> list[Any]:
    """All that may be said of a text that was cut: the last piece kept, dropped or null."""
    closers, last = _open_at_the_end(cut)
    ends = ("", '"', "null", ": null", '": null', '": ""', ': ""', '""')
    heads = [cut + end for end in ends]
    heads += [cut + rest[n:] for rest in ("true", "false", "null") for n in range(1, len(rest))]
    heads += [cut.rstrip(" ,:\n") + end for end in ("", ": null")]
    heads += [cut.rstrip("eE+-."), cut.rstrip("\\") + '"', cut[:last]]
    heads.append(re.sub(r"(\\u[0-9a-f]{0,3}|\\)$", "", cut) + '"')
    found: list[Any] = []
    for head in heads:
        value = _value_of(head + closers)
        if value is not None and value not in found:
            found.append(value)
    return found


def _open_at_the_end(cut: str) -> tuple[str, int]:
    """The brackets that close a text that was cut, and where its last piece begins."""
    closers, last = "", 0
    for match in re.finditer(r'"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}\[\],]', cut, re.DOTALL):
        sign = match[0]
        if sign == ",":
            last = match.start()
        elif sign in "{[":
            closers, last = ("}" if sign == "{" else "]") + closers, match.end()
        elif sign in "}]":
            closers, last = closers[1:], match.end()
    return closers, last


def _value_of(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def names_and_comments(rng: random.Random) -> Case:
    value = p.record(rng, named=True)
    note = rng.choice(('// see {"a": 1}', '# it\'s "x"', "/* don't, [1] */", "// TODO: check"))
    text = p.lines_of(value)
    lines = text.splitlines()
    at = rng.randrange(len(lines))
    lines[at] += " " + note
    text = "\n".join(lines)
    return re.sub(r'^(\s*)"(\w+)":', r"\1\2:", text, flags=re.MULTILINE), [value]


SLIPS: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        code_with_raw_quotes,
        quoted_words_at_the_edges,
        apostrophes_everywhere,
        half_typeset_quotes,
        one_quote_lost,
        one_comma_lost,
        one_colon_lost,
        inner_brace_lost,
        comma_for_colon,
        wrong_sign_for_comma,
        colon_inside_the_quote,
        comma_inside_the_quote,
        key_never_opened,
        last_quote_left_open,
        quote_too_many,
        end_quote_escaped,
        half_escaped,
        backslashes_as_typed,
        value_left_out,
        key_alone,
        rest_left_out,
        placeholders,
        cut_anywhere,
        cut_and_said_so,
        names_and_comments,
    )
}
