"""Right JSON in wrappings: transcripts, terminals, mails, code, answers with more than one value."""

from __future__ import annotations

import json
import random
import textwrap
from collections.abc import Mapping

from benchmarks import json_payloads as p
from benchmarks.json_faults_known import Case, Fault


def boxed_lines(rng: random.Random) -> Case:
    value = p.any_value(rng)
    lines = p.lines_of(value).splitlines()
    width = max(map(len, lines))
    bar = rng.choice("│|")
    return "\n".join(f"{bar} {line:<{width}} {bar}" for line in lines), [value]


def diff_added(rng: random.Random) -> Case:
    value = p.any_value(rng)
    head = rng.choice(("", "@@ -0,0 +1,9 @@\n"))
    return head + "\n".join("+" + line for line in p.lines_of(value).splitlines()), [value]


def curl_command(rng: random.Random) -> Case:
    value = p.record(rng, 1, hard=False)
    body = json.dumps(value, ensure_ascii=False)
    url = "https://api.example.org/v1/items"
    head = "-H 'Content-Type: application/json'"
    return f"curl -X POST {url} \\\n  {head} \\\n  -d '{body}'", [value]


def prompt_echo(rng: random.Random) -> Case:
    value = p.any_value(rng)
    before = rng.choice((">>> data\n", "In [3]: data\nOut[3]: ", ">>> json.loads(text)\n", "> x\n"))
    return before + repr(value) + rng.choice(("", "\n>>> ")), [value]


def answer_tags(rng: random.Random) -> Case:
    value = p.any_value(rng)
    tag = rng.choice(("json", "answer", "output", "result", "final_answer", "response"))
    before = rng.choice(("", "Here you are.\n", "I'll use the schema {name, id}.\n"))
    return f"{before}<{tag}>{p.text_of(value, rng)}</{tag}>", [value]


def channel_tokens(rng: random.Random) -> Case:
    value = p.record(rng)
    thought = "<|channel|>analysis<|message|>We need {id, name}. Let's answer.<|end|>"
    start = "<|start|>assistant<|channel|>final<|message|>"
    return thought + start + p.text_of(value, rng) + "<|return|>", [value]


def function_call_text(rng: random.Random) -> Case:
    value = p.record(rng, 1, named=True)
    call = rng.choice(("functions.search", "client.tools.run", "search_files", "await api.post"))
    return f"{call}({p.text_of(value, rng)})", [value]


def event_stream(rng: random.Random) -> Case:
    rows = [p.record(rng, 0) for _ in range(rng.randint(2, 4))]
    inner = "\n\n".join(f"data: {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return inner + "\n\ndata: [DONE]\n", [rows]


def same_value_twice(rng: random.Random) -> Case:
    value = p.record(rng)
    between = rng.choice(("\n\nOr on one line:\n", "\n\nIn compact form: ", "\n\nAgain:\n"))
    text = f"```json\n{p.lines_of(value)}\n```{between}{json.dumps(value, ensure_ascii=False)}"
    return text, [value, [value, value]]


def restarted(rng: random.Random) -> Case:
    value = p.record(rng)
    text = p.text_of(value, rng)
    cut = text[: rng.randint(len(text) // 3, len(text) * 2 // 3)]
    sorry = rng.choice(("\n\nSorry, let me start again:\n", "\n\nOops, once more:\n\n", "\n```\n"))
    return cut + sorry + "```json\n" + text + "\n```", [value]


def transcript(rng: random.Random) -> Case:
    asked, value = p.record(rng, 0), p.record(rng)
    who = rng.choice((("User", "Assistant"), ("Human", "AI"), ("### Input", "### Response")))
    question = f"{who[0]}: turn {json.dumps(asked, ensure_ascii=False)} into the new form"
    return f"{question}\n{who[1]}: {p.text_of(value, rng)}", [value]


def shell_block_before(rng: random.Random) -> Case:
    value = p.any_value(rng)
    shell = "```bash\npip install thing && thing --set x=[1] > out.txt\n```"
    return f"Run this:\n{shell}\nand save as conf:\n```json\n{p.lines_of(value)}\n```", [value]


def python_block(rng: random.Random) -> Case:
    value = p.record(rng)
    after = rng.choice(("", "\nprint(json.dumps(data))", "\n\nreturn data"))
    return f"```python\nimport json\n\ndata = {value!r}{after}\n```", [value]


def script_block(rng: random.Random) -> Case:
    value = p.record(rng, named=True)
    text = p.lines_of(value)
    before, after = rng.choice(
        (
            ("const config = ", ";\n\nmodule.exports = config;"),
            ("export const data: Item = ", " as const;"),
            ("let x = ", " satisfies Config;"),
            ("window.__STATE__ = ", ";</script>"),
            ("return ", ";"),
        )
    )
    return f"```js\n{before}{text}{after}\n```", [value]


def rows_with_noise(rng: random.Random) -> Case:
    rows = [p.record(rng, 0) for _ in range(3)]
    between = rng.choice(("\n---\n", "\nINFO next\n", "\n\n***\n\n", "\nand\n"))
    return between.join(json.dumps(row, ensure_ascii=False) for row in rows), [rows]


def http_answer(rng: random.Random) -> Case:
    value = p.any_value(rng)
    head = "HTTP/1.1 200 OK\nContent-Type: application/json; charset=utf-8\nX-Ids: [1]\n\n"
    return head + p.text_of(value, rng), [value]


def coloured(rng: random.Random) -> Case:
    value = p.record(rng, hard=False)
    text = p.lines_of(value)
    out = []
    for line in text.splitlines():
        key, sign, rest = line.partition(": ")
        out.append(f"\x1b[34;1m{key}\x1b[0m{sign}\x1b[32m{rest}\x1b[0m")
    return "\n".join(out), [value]


def citations_around(rng: random.Random) -> Case:
    value = p.record(rng)
    before = 'As noted in [1] and [2, 3], the "final" record (see {id}) is:\n\n'
    return before + p.text_of(value, rng) + "\n\nSources: [1] Smith 2020; [2] Doe [sic] 2021", [
        value
    ]


def list_in_a_sentence(rng: random.Random) -> Case:
    value = [p.easy_text(rng) for _ in range(rng.randint(2, 4))]
    text = json.dumps(value, ensure_ascii=False)
    return rng.choice((f"The tags are {text}.", f"I'd choose: {text}, I think.")), [value]


def bare_scalar_in_a_fence(rng: random.Random) -> Case:
    value = rng.choice((42, True, None, -1.5, "ready", 'It\'s "it"'))
    return f"The answer:\n```json\n{json.dumps(value)}\n```", [value]


def fence_in_a_string(rng: random.Random) -> Case:
    code = f"```python\nx = {{'a': {rng.randint(1, 9)}}}\n```"
    value = {"title": p.easy_text(rng), "code": code, "n": p.number(rng)}
    return f"Sure:\n```json\n{p.lines_of(value)}\n```\nHope this helps.", [value]


def inline_code(rng: random.Random) -> Case:
    value = p.record(rng, 1)
    text = json.dumps(value, ensure_ascii=False)
    return f"Use `{text}` as the body, and set `retry` to `false`.", [value]


def schema_then_instance(rng: random.Random) -> Case:
    value = {"name": p.easy_text(rng), "count": rng.randint(1, 99)}
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "count": {"type": "integer"}},
        "required": ["name", "count"],
    }
    said = f"The schema is:\n```json\n{p.lines_of(schema)}\n```\nThe output that fits it:\n"
    return said + f"```json\n{p.text_of(value, rng)}\n```", [value]


def hard_wrapped(rng: random.Random) -> Case:
    words = " ".join(p.easy_text(rng) for _ in range(16))
    value = {"title": p.easy_text(rng), "summary": words, "n": p.number(rng)}
    text = json.dumps(value, ensure_ascii=False)
    wrapped = textwrap.fill(text, 60, break_long_words=False, break_on_hyphens=False)
    kept = json.loads(wrapped, strict=False)
    return wrapped, [value, kept]


def copied_markdown(rng: random.Random) -> Case:
    value = {"user_id": rng.randint(1, 99), "file_name": "my_report_2.txt", "tags": ["a_b", "c"]}
    text = p.text_of(value, rng).replace("_", "\\_").replace("[", "\\[").replace("]", "\\]")
    return text, [value]


def mail_of_a_reply(rng: random.Random) -> Case:
    value = p.record(rng, hard=False)
    quoted = "\n".join("> " + line for line in p.lines_of(value).splitlines())
    return f"Hi Ann,\n\nsee below.\n\nOn Mon, Bob wrote:\n{quoted}\n\nBest,\nAnn", [value]


WRAPPED: Mapping[str, Fault] = {
    fault.__name__: fault
    for fault in (
        boxed_lines,
        diff_added,
        curl_command,
        prompt_echo,
        answer_tags,
        channel_tokens,
        function_call_text,
        event_stream,
        same_value_twice,
        restarted,
        transcript,
        shell_block_before,
        python_block,
        script_block,
        rows_with_noise,
        http_answer,
        coloured,
        citations_around,
        list_in_a_sentence,
        bare_scalar_in_a_fence,
        fence_in_a_string,
        inline_code,
        schema_then_instance,
        hard_wrapped,
        copied_markdown,
        mail_of_a_reply,
    )
}
