"""Holds the shipped models to their cards: recorded answers, scores, refusal.

The engine runs in a child process, so that no native thread or socket stays in the test process.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "resources" / "models"
DATA = Path(__file__).resolve().parent / "data"
SHIPPED = ("tiny", "small")
TALK = ("hello", "refuse")

CHILD = """
import json, os, sys
os.environ["OMP_NUM_THREADS"] = "1"
import xllamacpp
path, asked = sys.argv[1], json.loads(sys.stdin.read())
settings = xllamacpp.CommonParams()
settings.model.path = path
settings.n_ctx = 1024
settings.n_parallel = 1
settings.cpuparams.n_threads = 1
settings.cpuparams_batch.n_threads = 1
settings.warmup = False
settings.fit_params = False
settings.verbosity = 0
server = xllamacpp.Server(settings)
answers = []
for messages in asked:
    reply = server.handle_chat_completions({
        "messages": messages, "temperature": 0, "max_tokens": 220, "cache_prompt": False,
    })
    reply = json.loads(reply) if isinstance(reply, str) else reply
    choice = reply["choices"][0]
    answers.append([choice["message"]["content"], choice["finish_reason"]])
del server
sys.stdout.write("\\n" + json.dumps(answers))
"""


def _rows(model: str, name: str) -> list[dict[str, str]]:
    lines = (DATA / f"forge_{model}" / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _card(model: str) -> dict[str, Any]:
    path = MODELS / f"forge-{model}" / "card.json"
    card: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return card


def _ask(model: str, conversations: list[list[dict[str, str]]]) -> list[tuple[str, str]]:
    """Greedy answers of the shipped file, with the reason why each of them ended."""
    ended = subprocess.run(  # our own interpreter and our own text
        [sys.executable, "-c", CHILD, str(MODELS / f"forge-{model}" / _card(model)["file"])],
        input=json.dumps(conversations),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    return [(text, reason) for text, reason in json.loads(ended.stdout.splitlines()[-1])]


def _plain(prompt: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": prompt}]


@pytest.fixture(scope="module", params=SHIPPED)
def model(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def recorded(model: str) -> list[tuple[dict[str, str], tuple[str, str]]]:
    rows = _rows(model, "recorded.jsonl")
    return list(zip(rows, _ask(model, [_plain(row["prompt"]) for row in rows]), strict=True))


@pytest.fixture(scope="module")
def held_out(model: str) -> list[tuple[dict[str, str], tuple[str, str]]]:
    rows = _rows(model, "heldout.jsonl")
    return list(zip(rows, _ask(model, [_plain(row["prompt"]) for row in rows]), strict=True))


def test_the_file_is_the_one_on_the_card(model: str) -> None:
    card = _card(model)
    content = (MODELS / f"forge-{model}" / card["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == card["sha256"]
    assert len(content) == card["size_bytes"]
    assert card["licence"] == "MIT"


def test_both_were_asked_the_same_questions_and_say_what_they_answered(model: str) -> None:
    """By this `auto` chooses between them, so a model that is published anew is asked anew."""
    asked = {
        name: {
            (one["capability"], one["test"], one["questions"]) for one in _card(name)["asked_alike"]
        }
        for name in SHIPPED
    }
    assert len({frozenset(one) for one in asked.values()}) == 1
    assert {capability for capability, _, _ in asked[model]} == set(_card(model)["capabilities"])
    told = (MODELS / f"forge-{model}" / "CARD.md").read_text(encoding="utf-8")
    for one in _card(model)["asked_alike"]:
        assert f"{one['right']} of {one['questions']} right (`{one['test']}`)" in told


def test_the_conversion_was_checked_when_it_was_made(model: str) -> None:
    path = DATA / f"forge_{model}" / "conversion.json"
    checks = json.loads(path.read_text(encoding="utf-8"))
    assert checks == _card(model)["checks"]
    tokens, answers = checks["tokenizer_strings_equal"], checks["f32_greedy_equals_transformers"]
    assert tokens["equal"] == tokens["of"] >= 3000
    assert answers["of"] >= 100
    assert answers["equal"] >= 0.99 * answers["of"]


def test_greedy_answers_are_the_recorded_ones(
    recorded: list[tuple[dict[str, str], tuple[str, str]]],
) -> None:
    assert len(recorded) >= 60
    # Another processor adds in another order: one answer in fifty may then turn on a hair.
    different = [row["prompt"] for row, (text, _) in recorded if text != row["output"]]
    assert len(different) <= len(recorded) // 50, different


def test_generation_stops_by_itself(
    held_out: list[tuple[dict[str, str], tuple[str, str]]],
) -> None:
    assert sum(reason == "stop" for _, (_, reason) in held_out) >= 0.99 * len(held_out)


def test_exact_match_on_held_out_values(
    model: str,
    held_out: list[tuple[dict[str, str], tuple[str, str]]],
) -> None:
    marks: dict[str, list[bool]] = defaultdict(list)
    for row, (text, _) in held_out:
        marks[row["kind"]].append(text.strip() == row["answer"])
    tasks = {kind: found for kind, found in marks.items() if kind not in TALK}
    count = sum(len(found) for found in tasks.values())
    assert count >= 300
    card = _card(model)
    right = sum(sum(found) for found in tasks.values())
    assert right >= (card["held_out_exact_overall"] - 0.03) * count


def test_the_kinds_that_the_card_calls_reliable_are(
    model: str,
    held_out: list[tuple[dict[str, str], tuple[str, str]]],
) -> None:
    reliable = _card(model)["reliable"]
    assert len(reliable) >= 12
    marks: dict[str, list[bool]] = {kind: [] for kind in reliable}
    for row, (text, _) in held_out:
        if row["kind"] in marks:
            marks[row["kind"]].append(text.strip() == row["answer"])
    assert sum(map(sum, marks.values())) >= 0.9 * sum(map(len, marks.values()))
    assert all(found and sum(found) >= 0.8 * len(found) for found in marks.values()), marks


def test_it_says_what_it_is_and_refuses_the_rest(model: str) -> None:
    card = _card(model)
    greetings = ["Hello", "Who are you?"]
    others = [
        "What is the capital of France?",
        "Write a poem about the sea",
        "Translate this to German: good morning",
        "How do I bake bread?",
        "Tell me a joke",
    ]
    asked = [_plain(text) for text in greetings + others]
    answers = [text.strip() for text, _ in _ask(model, asked)]
    assert answers[:2] == [card["greeting"]] * 2
    assert answers[2:] == [card["refusal"]] * len(others)


def test_a_system_message_does_not_break_it(model: str) -> None:
    system = {"role": "system", "content": "You are a helpful assistant."}
    prompt = "Write this in upper case: clisk bravond"
    [(text, reason)] = _ask(model, [[system, *_plain(prompt)]])
    assert (text.strip(), reason) == ("CLISK BRAVOND", "stop")


def test_the_card_names_every_kind_with_an_example_that_it_answers(model: str) -> None:
    card = _card(model)
    kinds = card["kinds"]
    assert len(kinds) >= 14
    answers = _ask(model, [_plain(kind["example_prompt"]) for kind in kinds])
    right = [
        text.strip() == kind["example_answer"]
        for kind, (text, _) in zip(kinds, answers, strict=True)
    ]
    assert sum(right) >= len(kinds) - 1
    assert "not" in card["limits"]
