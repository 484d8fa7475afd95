"""Faults no reader had been tried on: what programs and models put round a value."""

from __future__ import annotations

import base64
import random
import urllib.parse
from typing import Any

from benchmarks.json_faults_known import Fault
from benchmarks.json_fresh_values import (
    NAMES,
    Dialect,
    any_text,
    bare,
    call,
    calm,
    flip,
    js,
    order,
    pretty,
    settings,
    some,
    table,
    thing,
)  # fmt: skip

Case = tuple[str, list[Any]]


def _log_line(rng: random.Random) -> Case:
    value = some(rng)
    head = rng.choice(("2024-05-01 10:00:00,123 INFO [main] result=", "[2024-05-01T10:00:00Z] DEBUG: ",
                       "<14>May  1 10:00:00 host app[123]: ", "INFO:root:got "))  # fmt: skip
    tail = rng.choice(("", "\n[2024-05-01T10:00:01Z] DEBUG: done in {3} s", " (took 3 ms)"))
    return head + js(value) + tail, [value]


def _log_on_each_line(rng: random.Random) -> Case:
    value = thing(rng)
    head = rng.choice(("10:00:0{n} | ", "[app] ", "2024-05-01 10:00:0{n} INFO  ", "web-1  | "))
    lines = [
        head.replace("{n}", str(n % 10)) + line for n, line in enumerate(pretty(value).split("\n"))
    ]
    return "\n".join(lines), [value]


def _line_numbers(rng: random.Random) -> Case:
    value = some(rng)
    form = rng.choice(
        ("{n:4}  {line}", "{n}: {line}", "{n} | {line}", "{n:>3}\t{line}", "L{n} {line}")
    )
    lines = [
        form.replace("{n:4}", f"{n:4}").replace("{n:>3}", f"{n:>3}").replace("{n}", str(n)).replace("{line}", line)
        for n, line in enumerate(pretty(value).split("\n"), 1)
    ]  # fmt: skip
    return "\n".join(lines), [value]


def _diff(rng: random.Random) -> Case:
    value = thing(rng)
    lines = pretty(value).split("\n")
    if flip(rng):
        return "\n".join("+" + line for line in lines), [value]
    place = rng.randint(1, len(lines) - 2)
    old = ["-" + lines[place].replace('"', '"old '), "+" + lines[place]]
    text = "\n".join(
        [*(" " + one for one in lines[:place]), *old, *(" " + one for one in lines[place + 1 :])]
    )
    return rng.choice(("", "```diff\n@@ -1,4 +1,4 @@\n")) + text, [value]


def _quoted_mail(rng: random.Random) -> Case:
    value = some(rng)
    text = "\n".join("> " + line for line in pretty(value).split("\n"))
    return rng.choice(("", "Ann wrote:\n")) + text + rng.choice(("", "\n\nThanks.\n")), [value]


def _event_stream(rng: random.Random) -> Case:
    value = thing(rng)
    return rng.choice(("data: ", "event: message\ndata: ", "id: 7\nevent: end\ndata:")) + js(
        value
    ) + (rng.choice(("\n\n", "\n\ndata: [DONE]\n\n"))), [value]


def _http(rng: random.Random) -> Case:
    value = some(rng)
    heads = rng.choice(("HTTP/1.1 200 OK\nContent-Type: application/json\nX-Trace: [1]\n",
                        "HTTP/2 200\r\ncontent-type: application/json; charset=utf-8\r\nset-cookie: a={b}; c\r\n",
                        "POST /api/run HTTP/1.1\nHost: example.com\nContent-Length: 77\n"))  # fmt: skip
    return heads + "\n" + any_text(value, rng), [value]


def _shell(rng: random.Random) -> Case:
    value = rng.choice((calm, settings, call))(rng)
    text = js(value)
    return rng.choice((f"echo '{text}' | jq .", f"curl -X POST -d '{text}' https://example.org/{{id}}",
                       f"cat <<EOF > out.json\n{pretty(value)}\nEOF", f"$ cat out.json\n{text}\n$ ",
                       f"PS C:\\> type out.json\n{text}", f"export DATA='{text}'")), [value]  # fmt: skip


def _python_prompt(rng: random.Random) -> Case:
    value = rng.choice((calm, settings, order))(rng)
    shown = repr(value)
    return rng.choice((f">>> row = get(id=[3])\n>>> row\n{shown}\n>>> ", f"In [3]: row\nOut[3]: {shown}",
                       f"In [3]: row\nOut[3]: \n{shown}\n\nIn [4]: ")), [value]  # fmt: skip


def _tool_call(rng: random.Random) -> Case:
    value = call(rng)
    text = any_text(value, rng)
    head, tail = rng.choice((("<tool_call>\n", "\n</tool_call>"), ("[TOOL_CALLS] ", ""),
                             ("<|tool_call|>", "<|/tool_call|>"), ("<|python_tag|>", "<|eom_id|>"),
                             ("functools", ""), ("<tools>", "</tools>"), ("<function_call> ", "")))  # fmt: skip
    if head in {"[TOOL_CALLS] ", "functools"}:
        return f"{head}[{text}]{tail}", [[value], value]
    return f"{rng.choice(('', 'I will look it up. '))}{head}{text}{tail}", [value]


def _function_tag(rng: random.Random) -> Case:
    value = call(rng)
    name, given = value["name"], value["arguments"]
    text = rng.choice((f"<function={name}>{js(given)}</function>", f"Action: {name}\nAction Input: {js(given)}",
                       f"<invoke name=\"{name}\">{js(given)}</invoke>", f"to=functions.{name} json\n{js(given)}",
                       f"Thought: I need {{data}}.\nAction: {name}\nAction Input: {pretty(given)}\nObservation:"))  # fmt: skip
    return text, [given, value]


def _chat_marks(rng: random.Random) -> Case:
    value = some(rng)
    head, tail = rng.choice((
        ("<|im_start|>assistant\n", "<|im_end|>"), ("[/INST] ", "</s>"), ("<start_of_turn>model\n", "<end_of_turn>"),
        ("<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"), ("### Response:\n", "\n### End"),
        ("<|channel|>final <|constrain|>json<|message|>", "<|return|>"), ("ASSISTANT: ", "</s>\nUSER: thanks"),
        ("<|channel|>analysis<|message|>I need {a: 1}.<|end|><|start|>assistant<|channel|>final<|message|>", "<|return|>"),
    ))  # fmt: skip
    return head + any_text(value, rng) + tail, [value]


def _answer_tags(rng: random.Random) -> Case:
    value = some(rng)
    tag = rng.choice(("answer", "json", "output", "result", "response", "final_answer"))
    before = rng.choice(
        ("", '<scratch>{"draft": [1]}</scratch>\n', "<reasoning>Maybe {x}.</reasoning>")
    )
    body = any_text(value, rng)
    if flip(rng):
        body = f"<![CDATA[{body}]]>"
    return f"{before}<{tag}>{body}</{tag}>", [value]


def _thinking(rng: random.Random) -> Case:
    value = some(rng)
    head = rng.choice((
        "<think>a first {\"draft\": 1}</think><think>again [2]</think>",
        "<thinking>\n{\"name\": \"?\"} would be wrong\n</thinking>\n", "[THINK]maybe {1}[/THINK]",
        "◁think▷ maybe {\"a\": 2} ◁/think▷", "<seed:think>so {\"b\": 1}</seed:think>",
        "<reflection>is {\"b\": 1} right?</reflection>\n", "<|begin_of_thought|>{\"t\": 1}<|end_of_thought|>\n",
    ))  # fmt: skip
    return head + any_text(value, rng), [value]


def _boxed(rng: random.Random) -> Case:
    value = rng.choice((calm, table))(rng)
    return rng.choice(("\\boxed{%s}", "$\\boxed{%s}$", "The result is $$%s$$")).replace(
        "%s", js(value)
    ), [value]


def _module(rng: random.Random) -> Case:
    value = some(rng)
    text = Dialect(key=rng.choice((js, bare)), indent=2).write(value)
    head, tail = rng.choice((("export default ", ";"), ("module.exports = ", ";"), ("const row: Row<T> = ", " as const;"),
                             ("window.__DATA__ = ", ";</script>"), ("let x=", ""), ("return ", ";"), ("var a = b = ", ";"),
                             ('<script type="application/json" id="x">', "</script>"), ("self.data = ", "\n")))  # fmt: skip
    return head + text + tail, [value]


def _called(rng: random.Random) -> Case:
    value = some(rng)
    head, tail = rng.choice((("callback(", ");"), ("/**/ cb_12(", ")"), ("print(json.dumps(", ", indent=2))"),
                             ("JSON.stringify(", ", null, 2)"), ("return jsonify(", ")"), ("save(id=3, data=", ")"),
                             ("res.status(200).json(", ");"), ("console.log(", ");"), ("df = pd.DataFrame(", ")")))  # fmt: skip
    return head + js(value) + tail, [value]


def _parsed(rng: random.Random) -> Case:
    value = rng.choice((calm, settings, table))(rng)
    head, tail = rng.choice((("JSON.parse('", "');"), ("json.loads('", "')"), ("data = json.loads('''", "''')"),
                             ("json.loads(r\"\"\"", "\"\"\")"), ("const x = JSON.parse(`", "`);")))  # fmt: skip
    return head + js(value) + tail, [value]


def _guarded(rng: random.Random) -> Case:
    value = some(rng)
    return rng.choice((")]}',\n", ")]}'\n", "while(1);", "for(;;);", "{}&&", "/*-secure-\n")) + js(
        value
    ), [value]


def _corrected(rng: random.Random) -> Case:
    first, value = calm(rng), calm(rng)
    value["stock"] = first["stock"] + 1
    talk = rng.choice(("Wait, that is wrong. The corrected version:", "Let me fix that:", "Revised answer:",
                       "Actually, stock should be one more. Final:"))  # fmt: skip
    if flip(rng):
        return f"```json\n{pretty(first)}\n```\n\n{talk}\n\n```json\n{pretty(value)}\n```", [value]
    return f"{js(first)}\n\n{talk}\n{js(value)}", [value]


def _fences(rng: random.Random) -> Case:
    value = thing(rng)
    other = rng.choice(("```bash\ncurl -d '{\"q\": 1}' localhost\n```", "```python\nx = {'a': [1]}\n```",
                        "```\nusage: tool [-h] {run,stop}\n```", "```ts\ninterface A { a: string }\n```"))  # fmt: skip
    own = f"```json\n{pretty(value)}\n```"
    return "\n\nand\n\n".join((other, own) if flip(rng) else (own, other)), [value]


def _odd_fences(rng: random.Random) -> Case:
    value = some(rng)
    text = any_text(value, rng)
    return rng.choice(("````json\n{}\n````", "```json5 title=\"a.json\"\n{}\n```", "``` {.json}\n{}\n```",
                       "`{}`", "``{}``", "  ```json\n  {}\n  ```", "'''json\n{}\n'''", "```\njson\n{}\n```",
                       "\\`\\`\\`json\n{}\n\\`\\`\\`", "[code]\n{}\n[/code]", "```json {}```")).replace("{}", text, 1).replace(
        "{.json}" if text not in "{.json}" else "", "{.json}"), [value]  # fmt: skip


def _fence_inside(rng: random.Random) -> Case:
    code = 'Run this:\n```bash\nls {a,b}\n```\nand then\n```json\n{"x": 1}\n```\ndone'
    value = {"answer": code, "who": rng.choice(NAMES), "n": rng.randint(1, 9)}
    return f"Here you go:\n```json\n{any_text(value, rng)}\n```\nGood luck.", [value]


def _numbered(rng: random.Random) -> Case:
    value = table(rng)
    mark = rng.choice(("{n}. ", "{n}) ", "- ", "* ", "• ", "Item {n}: ", "**{n}.** "))
    rows = [mark.replace("{n}", str(n)) + js(row) for n, row in enumerate(value, 1)]
    return rng.choice(("", "The parts are:\n\n")) + "\n".join(rows), [value]


def _headed(rng: random.Random) -> Case:
    value = table(rng)
    rows = [
        f"### {n}. {row['part']}\n\n```json\n{pretty(row)}\n```\n" for n, row in enumerate(value, 1)
    ]
    return "\n".join(rows), [value]


def _in_a_table(rng: random.Random) -> Case:
    value = rng.choice((calm, call))(rng)
    return f"| field | value |\n|---|---|\n| id | [3] |\n| result | {js(value)} |\n", [value]


def _prose(rng: random.Random) -> Case:
    value = thing(rng)
    head = rng.choice(("The set {1, 2, 3} and f(x) = {y} matter [1]. ", "For each {item} in [list], I did this:\n",
                       "As `{\"type\": \"object\"}` demands, ", "Use {} for empty ones; the result is "))  # fmt: skip
    tail = rng.choice(
        ("", "\n\n[1] See {ref}.", " Let me know if [anything] is off :-}", "\n(c) 2024 {us}")
    )
    return head + any_text(value, rng) + tail, [value]


def _url(rng: random.Random) -> Case:
    value = rng.choice((calm, settings, call))(rng)
    text = rng.choice((urllib.parse.quote, urllib.parse.quote_plus))(js(value))
    return rng.choice(("", "payload=", "https://example.org/run?data=")) + text, [value]


def _base64(rng: random.Random) -> Case:
    value = thing(rng)
    text = base64.b64encode(any_text(value, rng).encode()).decode()
    return rng.choice(("", "data:application/json;base64,")) + text, [value]


def _web_page(rng: random.Random) -> Case:
    value = rng.choice((calm, settings))(rng)
    coded = pretty(value).replace('"', rng.choice(("&quot;", "&#34;", '"', "&#x22;")))
    head, tail = rng.choice(
        (("<pre><code>", "</code></pre>"), ("<p>", "</p>"), ('<div class="x">', "</div>"))
    )
    if flip(rng):
        coded = coded.replace("  ", "&nbsp;&nbsp;").replace("\n", "<br>\n")
    return head + coded + tail, [value]


def _colours(rng: random.Random) -> Case:
    value = thing(rng)
    blue, off = "\x1b[34;1m", "\x1b[0m"
    text = Dialect(
        key=lambda k: blue + js(k) + off, text=lambda t: "\x1b[32m" + js(t) + off, indent=2
    )
    return text.write(value), [value]


def _conflict(rng: random.Random) -> Case:
    value: dict[str, Any] = {"before": 1, "stock": rng.randint(1, 99), "after": rng.choice(NAMES)}
    other = {**value, "stock": value["stock"] + 1}
    rows = [f'  "stock": {one["stock"]},' for one in (value, other)]
    text = f'{{\n  "before": 1,\n<<<<<<< HEAD\n{rows[0]}\n=======\n{rows[1]}\n>>>>>>> topic\n'
    return text + f'  "after": {js(value["after"])}\n}}\n', [value, other]


def _said_twice(rng: random.Random) -> Case:
    value = thing(rng)
    count = rng.randint(2, 3)
    text = rng.choice(("\n", "\n\n", " ")).join([js(value)] * count)
    return text, [value, [value] * count]


def _named(rng: random.Random) -> Case:
    value = some(rng)
    return rng.choice(("json\n", "JSON: ", "Output:\n", "json:", "**JSON:**\n\n", "result = ", "Answer -> ", '"json" ',
                       "# result.json\n", "// result.json\n", "File: a[1].json\n")) + any_text(value, rng), [value]  # fmt: skip


def _schema_then_answer(rng: random.Random) -> Case:
    value = calm(rng)
    kinds = {key: {"type": "string"} for key in value}
    schema = {"type": "object", "properties": kinds, "required": list(value)}
    return f"Schema:\n{pretty(schema)}\n\nAnswer:\n{pretty(value)}", [value]


_ALL: tuple[Fault, ...] = (
    _log_line,
    _log_on_each_line,
    _line_numbers,
    _diff,
    _quoted_mail,
    _event_stream,
    _http,
    _shell,
    _python_prompt,
    _tool_call,
    _function_tag,
    _chat_marks,
    _answer_tags,
    _thinking,
    _boxed,
    _module,
    _called,
    _parsed,
    _guarded,
    _corrected,
    _fences,
    _odd_fences,
    _fence_inside,
    _numbered,
    _headed,
    _in_a_table,
    _prose,
    _url,
    _base64,
    _web_page,
    _colours,
    _conflict,
    _said_twice,
    _named,
    _schema_then_answer,
)
FRESH_CARRIERS: dict[str, Fault] = {fault.__name__.removeprefix("_"): fault for fault in _ALL}
