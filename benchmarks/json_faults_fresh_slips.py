"""Faults no reader had been tried on: slips of the hand in one place of a text that is else JSON."""

from __future__ import annotations

import random
import re
from typing import Any

from benchmarks.json_faults_known import Fault
from benchmarks.json_fresh_values import (
    LINES,
    NAMES,
    THINGS,
    Dialect,
    any_text,
    bare,
    calm,
    flip,
    js,
    order,
    person,
    pretty,
    settings,
    some,
    table,
    thing,
    things,
)  # fmt: skip

Case = tuple[str, list[Any]]


def _once(text: str, pattern: str, new: str, rng: random.Random, most: int = 1) -> str:
    """`new` in place of the pattern at `most` places."""
    places = list(re.finditer(pattern, text))
    for place in sorted(rng.sample(places, min(most, len(places))), key=lambda m: -m.start()):
        text = text[: place.start()] + place.expand(new) + text[place.end() :]
    return text


def _missing_colon(rng: random.Random) -> Case:
    value = rng.choice((calm, settings, order))(rng)
    return _once(any_text(value, rng), r'(\w"): (?=["\dtf])', r"\1 ", rng, rng.randint(1, 2)), [
        value
    ]


def _equals_for_colon(rng: random.Random) -> Case:
    value = thing(rng)
    sign = rng.choice((" = ", "=", ": = ", " := "))
    return Dialect(colon=sign, indent=rng.choice((0, 2))).write(value), [value]


def _arrow_for_colon(rng: random.Random) -> Case:
    value = thing(rng)
    return Dialect(colon=rng.choice((" -> ", " → ", "->")), key=rng.choice((js, bare))).write(
        value
    ), [value]


def _semicolons(rng: random.Random) -> Case:
    value = some(rng)
    text = Dialect(comma="; ", indent=rng.choice((0, 2))).write(value)
    return text, [value]


def _one_semicolon(rng: random.Random) -> Case:
    value = thing(rng)
    return _once(any_text(value, rng), r',(?=\s*"\w+":)', ";", rng), [value]


def _comma_for_colon(rng: random.Random) -> Case:
    value = calm(rng)
    return _once(any_text(value, rng), r'(\w"): (?=["\dtf])', r"\1, ", rng), [value]


def _double_commas(rng: random.Random) -> Case:
    value = some(rng)
    sign = rng.choice((",,", ", ,", ",\n,"))
    return _once(any_text(value, rng), r',(?=\s*"\w+":)', sign, rng, 2), [value]


def _first_comma(rng: random.Random) -> Case:
    value = some(rng)
    return _once(any_text(value, rng), r"([\[{])(?=\s*[\"{\d])", r"\1,", rng), [value]


def _objects_without_commas(rng: random.Random) -> Case:
    value = table(rng)
    between = rng.choice((" ", "\n", "\n\n", ""))
    return "[" + between.join(any_text(one, rng) for one in value) + "]", [value]


def _items_without_commas(rng: random.Random) -> Case:
    value = {"sizes": rng.sample(range(99), 4), "parts": things(rng, 3), "n": 1}
    text = any_text(value, rng)
    text = re.sub(r"(?<=\d),(?=\s+\d)", "", text)
    return (re.sub(r'(?<="),(?=\s+"\w+"\s*[,\]])', "", text) if flip(rng) else text), [value]


def _all_commas_lost(rng: random.Random) -> Case:
    value = some(rng)
    return Dialect(comma=" ", indent=2).write(value), [value]


def _key_quote_not_opened(rng: random.Random) -> Case:
    value = rng.choice((calm, person, order))(rng)
    return _once(any_text(value, rng), r'"(\w+":)', r"\1", rng, rng.randint(1, 2)), [value]


def _key_quote_not_closed(rng: random.Random) -> Case:
    value = rng.choice((calm, person, order))(rng)
    return _once(any_text(value, rng), r'("\w+)":', r"\1:", rng, rng.randint(1, 2)), [value]


def _value_quote_not_opened(rng: random.Random) -> Case:
    value = {**calm(rng), "who": rng.choice(NAMES), "n": 2}
    return _once(any_text(value, rng), r'(: )"(?=\w)', r"\1", rng), [value]


def _value_quote_not_closed(rng: random.Random) -> Case:
    value = {**calm(rng), "who": rng.choice(NAMES), "n": 2}
    return _once(pretty(value), r'(\w)",(?=\n)', r"\1,", rng), [value]


def _item_quote_not_closed(rng: random.Random) -> Case:
    value = {"parts": things(rng, 4), "n": rng.randint(1, 9)}
    return _once(any_text(value, rng), r'(\w)",(?=\s+"\w+"\s*[,\]])', r"\1,", rng), [value]


def _last_quote_of_object(rng: random.Random) -> Case:
    value = [{"id": n, "part": part} for n, part in enumerate(things(rng, 3))]
    return _once(any_text(value, rng), r'(\w)"(?=\s*\})', r"\1", rng), [value]


def _raw_breaks(rng: random.Random) -> Case:
    text = f"{rng.choice(LINES)}\n\n\t- {rng.choice(LINES)}\r\n\tend"
    value = {"title": rng.choice(NAMES), "text": text, "n": rng.randint(1, 9)}
    return js(value).replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r"), [value]


def _windows_paths(rng: random.Random) -> Case:
    user, kind = rng.choice(("Anna", "Paul", "Sam")), rng.choice(("Documents", "Desktop", "Games"))
    path = rng.choice(
        (f"C:\\Users\\{user}\\{kind}", f"D:\\{kind}\\archive.zip", f"\\\\srv\\{user}")
    )
    value = {"path": path, "list": [f"E:\\{kind}"], "n": 1}
    return any_text(value, rng).replace("\\\\", "\\"), [value]


def _paths_like_escapes(rng: random.Random) -> Case:
    name = rng.choice(("new", "temp", "backup", "reports", "files"))
    value = {"file": f"C:\\Users\\sam\\{name}\\{rng.choice(THINGS)}.txt", "n": rng.randint(1, 9)}
    return js(value).replace("\\\\", "\\"), [value]


def _latex(rng: random.Random) -> Case:
    body = rng.choice(("\\(x^2 + \\alpha\\)", "$\\sigma_1 \\cdot \\pi$", "\\sqrt{2} \\leq \\gamma"))
    value = {"formula": body, "proof": rng.choice(LINES), "ok": True}
    return any_text(value, rng).replace("\\\\", "\\"), [value]


def _odd_escapes(rng: random.Random) -> Case:
    form, readings = rng.choice((
        ("it\\'s", ["it's"]), ("\\x41bc", ["Abc", "\\x41bc"]), ("one\\ two", ["one two", "one\\ two"]),
        ("50\\$", ["50$", "50\\$"]), ("a\\&b", ["a&b", "a\\&b"]), ("tab\\0", ["tab\0", "tab\\0", "tab0"]),
    ))  # fmt: skip
    row = calm(rng)
    text = js({"text": "HERE", **row}).replace("HERE", form)
    return text, [{"text": one, **row} for one in readings]


def _broken_unicode(rng: random.Random) -> Case:
    form = rng.choice(("\\u12", "\\uZZZZ", "\\u{1F600}", "\\U0001F600"))
    row = calm(rng)
    text = js({"text": "HERE end", **row}).replace("HERE", form)
    readings = [form, form[1:], "😀", "�", "", "\x12"]
    return text, [{"text": f"{one} end", **row} for one in readings]


def _odd_numbers(rng: random.Random) -> Case:
    number = rng.randint(10, 99)
    forms = [(f"+{number}", number), (f".{number}", number / 100), (f"{number}.", number),
             (f"-.{number}", -number / 100), (f"{number}.e2", number * 100)]  # fmt: skip
    picked = rng.sample(forms, 3)
    text = (
        "{"
        + ", ".join(f'"k{n}": {form}' for n, (form, _) in enumerate(picked))
        + ', "z": [+1, .5]}'
    )
    return text, [{f"k{n}": one for n, (_, one) in enumerate(picked)} | {"z": [1, 0.5]}]


def _coded_numbers(rng: random.Random) -> Case:
    number = rng.randint(256, 9999)
    forms = [hex(number), f"0b{number:b}", f"0o{number:o}", f"{number * 1000:_}", f"0X{number:X}"]
    picked = rng.sample(forms, 2)
    value = [number * 1000 if "_" in form else number for form in picked]
    return f'{{"mask": {picked[0]}, "other": {picked[1]}, "t": "x"}}', [
        {"mask": value[0], "other": value[1], "t": "x"}
    ]


def _leading_zeros(rng: random.Random) -> Case:
    number = rng.randint(1, 77)
    rest = {"n": rng.randint(1, 9), "s": "x"}
    return f'{{"code": 00{number}, "n": {rest["n"]}, "s": "x"}}', [
        {"code": one, **rest} for one in (number, f"00{number}")
    ]


def _units(rng: random.Random) -> Case:
    number = rng.randint(2, 90)
    form = rng.choice((f"{number} kg", f"{number}%", f"${number}", f"{number}ms", f"€{number}.50",
                       f"{number} EUR", f"~{number}", f"{number}px"))  # fmt: skip
    row = calm(rng)
    text = any_text({"size": "HERE", **row}, rng).replace('"HERE"', form)
    plain = float(re.sub(r"[^\d.]", "", form))
    return text, [{"size": one, **row} for one in (form, plain)]


def _bare_stamps(rng: random.Random) -> Case:
    day = rng.randint(10, 28)
    forms = (f"2024-05-{day}", f"10:{day}", f"2024-05-{day}T10:00:00Z", f"192.168.0.{day}", f"1.2.{day}",
             f"{day}/05/2024", f"ann{day}@example.org", f"https://example.org/a/{day}?b=c",
             f"550e8400-e29b-41d4-a716-4466554400{day}", f"#ff00{day}", f"2024-05-{day} 10:30:00")  # fmt: skip
    one, two = rng.sample(forms, 2)
    row = calm(rng)
    text = any_text({"a": "ONE", **row, "b": "TWO"}, rng)
    return text.replace('"ONE"', one).replace('"TWO"', two), [{"a": one, **row, "b": two}]


def _loud_literals(rng: random.Random) -> Case:
    value = {"a": True, "b": None, "c": [False, True], "d": rng.choice(LINES), "e": False}
    words = rng.choice((("TRUE", "FALSE", "NULL"), ("True", "False", "Null"), ("true", "false", "NONE"),
                        ("TRUE", "FALSE", "nil")))  # fmt: skip
    return Dialect(true=words[0], false=words[1], null=words[2]).write(value), [value]


def _no_value_words(rng: random.Random) -> Case:
    word = rng.choice(("N/A", "n/a", "undefined", "none", "nil", "unknown", "-", "?", "TBD"))
    row = calm(rng)
    text = any_text({"x": "HERE", **row}, rng).replace('"HERE"', word)
    return text, [{"x": one, **row} for one in (word, None)]


def _yes_no(rng: random.Random) -> Case:
    word, meant = rng.choice((("yes", True), ("No", False), ("on", True), ("OFF", False)))
    row = calm(rng)
    return js({**row, "x": "HERE"}).replace('"HERE"', word), [
        {**row, "x": word},
        {**row, "x": meant},
    ]


def _ellipsis(rng: random.Random) -> Case:
    rows, sign = table(rng), rng.choice(("...", "…", '"..."'))
    sizes = rng.sample(range(50), 3)
    value = {"rows": rows, "sizes": sizes}
    text = f'{{"rows": {js(rows)[:-1]}, {sign}], "sizes": {js(sizes)[:-1]}, {sign}]}}'
    mark = sign.strip('"')
    return text, [value, {"rows": [*rows, mark], "sizes": [*sizes, mark]}]


def _ellipsis_remark(rng: random.Random) -> Case:
    rows = table(rng)
    remark = rng.choice(
        ("// ... more rows", "# ... and so on", "... // 12 more", "/* rest left out */")
    )
    return f'{{\n  "rows": [\n    {js(rows[0])},\n    {remark}\n  ],\n  "n": 4\n}}', [
        {"rows": rows[:1], "n": 4}
    ]


def _ellipsis_member(rng: random.Random) -> Case:
    value = thing(rng)
    text = pretty(value)
    return text[:-2] + rng.choice((",\n  ...\n}", ",\n  …\n}", "\n  ...\n}")), [value]


def _placeholders(rng: random.Random) -> Case:
    mark = rng.choice(("<your name>", "[NAME]", "{{name}}", "<NAME>", "$NAME", "%s"))
    row = calm(rng)
    text = any_text({"who": "HERE", **row}, rng).replace('"HERE"', mark)
    return text, [{"who": one, **row} for one in (mark, ["NAME"] if mark == "[NAME]" else mark)]


def _mixed_quotes(rng: random.Random) -> Case:
    value = rng.choice((calm, order, settings))(rng)
    odd = Dialect(key=lambda k: rng.choice((f"'{k}\"", f"\"{k}'", f'"{k}"', f"`{k}`", f"`{k}'")))
    return odd.write(value), [value]


def _other_quotes(rng: random.Random) -> Case:
    value = rng.choice((calm, person, table))(rng)
    left, right = rng.choice(("«»", "„“", "「」", "‘’", "″″", "‹›", "＂＂", "´´"))
    return Dialect(text=lambda t: left + t + right, key=lambda t: left + t + right).write(value), [
        value
    ]


def _doubled_quotes(rng: random.Random) -> Case:
    value = rng.choice((calm, table))(rng)
    whole = lambda t: f'""{t}""'  # noqa: E731
    return Dialect(text=rng.choice((whole, js)), key=whole).write(value), [value]


def _one_quote_more(rng: random.Random) -> Case:
    value = rng.choice((calm, table, order))(rng)
    return _once(any_text(value, rng), r'(\w")(?=,\s*["}])', r'\1"', rng), [value]


_ALL: tuple[Fault, ...] = (
    _missing_colon,
    _equals_for_colon,
    _arrow_for_colon,
    _semicolons,
    _one_semicolon,
    _comma_for_colon,
    _double_commas,
    _first_comma,
    _objects_without_commas,
    _items_without_commas,
    _all_commas_lost,
    _key_quote_not_opened,
    _key_quote_not_closed,
    _value_quote_not_opened,
    _value_quote_not_closed,
    _item_quote_not_closed,
    _last_quote_of_object,
    _raw_breaks,
    _windows_paths,
    _paths_like_escapes,
    _latex,
    _odd_escapes,
    _broken_unicode,
    _odd_numbers,
    _coded_numbers,
    _leading_zeros,
    _units,
    _bare_stamps,
    _loud_literals,
    _no_value_words,
    _yes_no,
    _ellipsis,
    _ellipsis_remark,
    _ellipsis_member,
    _placeholders,
    _mixed_quotes,
    _other_quotes,
    _doubled_quotes,
    _one_quote_more,
)
FRESH_SLIPS: dict[str, Fault] = {fault.__name__.removeprefix("_"): fault for fault in _ALL}
