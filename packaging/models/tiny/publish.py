"""Measures the published file and writes what is said about it: records, card.json, CARD.md."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tiny import card_text, checking, evaluate
from tiny.engine import Engine, loaded
from tiny.evaluate import Score
from tiny.kinds_refuse import REFUSAL
from tiny.lineup import Model
from tiny.prompts import Example
from tiny.values import Values

RECORDED_EACH, HELD_OUT_EACH = 3, 12
RELIABLE = 0.9
SUMMARY = (
    "{size} model for short text tasks, reliable in {count} kinds: take out fields, classify, "
    "route, check, rewrite, fill in, and more on its card."
)
LIMITS = (
    "Knows nothing and can not talk: it does only the documented kinds, in wordings close to the "
    "documented ones, in English, on short texts; everything else gets one fixed refusal. Everyday "
    "words are copied less well than names and codes: changing their case or order may swap one "
    "for another. Check what matters."
)


def _examples(model: Model) -> dict[str, Example]:
    """One plain example of every kind: instruction, line break, text."""
    values = Values(31, unseen=True)
    found: dict[str, Example] = {}
    for kind in model.kinds:
        task = kind.make(values, kind.wordings[0])
        joint = "\n" if task.instruction.endswith("?") else ":\n"
        parts = [part for part in (task.instruction, task.body) if part]
        found[kind.name] = Example(kind.name, joint.join(parts), task.answer)
    return found


def _right_example(engine: Engine, model: Model, kind: str, first: Example) -> Example:
    """An example that the file really answers as shown; the first one if none does."""
    if evaluate.is_right(first, engine.answer(first.prompt)):
        return first
    for made in evaluate.held_out_examples(4, 99, model.kinds):
        if made.kind == kind and evaluate.is_right(made, engine.answer(made.prompt)):
            return made
    return first


def _capabilities() -> list[str]:
    return ["text_generation", "code_generation"]


def _describe_kinds(
    model: Model,
    scores: Sequence[Score],
    everyday_scores: Sequence[Score],
    examples: dict[str, Example],
) -> list[dict[str, Any]]:
    """Each kind with its wordings, an example and its scores."""
    by_kind = {one.kind: one for one in scores}
    described = {kind.name: kind for kind in model.kinds}
    everyday = {one.kind: one for one in everyday_scores}
    return [
        {
            "name": name,
            "summary": described[name].summary,
            "wording": described[name].wordings[0],
            "wordings": list(described[name].wordings),
            "example_prompt": examples[name].prompt,
            "example_answer": examples[name].answer,
            "held_out_exact": round(by_kind[name].share, 4),
            "everyday_exact": round(everyday[name].share, 4),
            "n": by_kind[name].asked,
        }
        for name in by_kind
    ]


def describe(
    folder: Path,
    model: Model,
    scores: Sequence[Score],
    examples: dict[str, Example],
    facts: dict[str, Any],
) -> dict[str, Any]:
    """The machine-readable card."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    good = [one for one in scores if one.kind not in evaluate.TALK and one.share >= RELIABLE]
    reliable = [one.kind for one in good]
    return {
        "id": model.name,
        "file": model.gguf_name,
        "sha256": hashlib.sha256((folder / model.gguf_name).read_bytes()).hexdigest(),
        "size_bytes": (folder / model.gguf_name).stat().st_size,
        "parameters": facts["parameters"],
        "context_length": config["max_position_embeddings"],
        "quantization": "Q8_0",
        "architecture": "llama",
        "licence": "MIT",
        "author": "Forge",
        "capabilities": _capabilities(),
        "summary": SUMMARY.format(size=model.size, count=len(reliable)),
        "limits": LIMITS,
        "temperature": 0,
        "refusal": REFUSAL,
        "greeting": model.greeting,
        "measured": datetime.now(UTC).date().isoformat(),
        "held_out_exact_overall": round(evaluate.overall(scores), 4),
        "everyday_exact_overall": round(evaluate.overall(facts["everyday"]), 4),
        "everyday_n": sum(one.asked for one in facts["everyday"] if one.kind not in evaluate.TALK),
        "reliable": reliable,
        "held_out_exact_reliable": round(evaluate.overall(good), 4),
        "checks": facts["checks"],
        **facts["grown"],
        "kinds": _describe_kinds(model, scores, facts["everyday"], examples),
    }


def _record(path: Path, engine: Engine, examples: Sequence[Example]) -> None:
    rows = []
    for one in examples:
        row = {"kind": one.kind, "prompt": one.prompt, "output": engine.answer(one.prompt)}
        rows.append(json.dumps(row, ensure_ascii=False))
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def _check(folder: Path, model: Model, asked: Sequence[str]) -> dict[str, dict[str, int]]:
    same_tokens, strings = checking.same_tokens(folder, folder / model.gguf_name)
    same_answers, prompts = checking.same_answers(folder, asked, model.name)
    return {
        "tokenizer_strings_equal": {"equal": same_tokens, "of": strings},
        "f32_greedy_equals_transformers": {"equal": same_answers, "of": prompts},
    }


def _grown(proof: Path) -> dict[str, Any]:
    """What was found when the model was grown; nothing where it was not."""
    return {"grown": json.loads(proof.read_text(encoding="utf-8"))} if proof.exists() else {}


def publish(
    folder: Path,
    model: Model,
    records: Path,
    each: int,
    say: Callable[[str], None],
    proof: Path,
) -> None:
    """Everything after the export: scores, checks, records and both cards."""
    from safetensors.numpy import load_file

    records.mkdir(parents=True, exist_ok=True)
    scored = evaluate.held_out_examples(each, kinds=model.kinds)
    usual = evaluate.everyday_examples(max(10, each // 2), kinds=model.kinds)
    kept = evaluate.held_out_examples(HELD_OUT_EACH, 515, model.kinds)
    few = evaluate.held_out_examples(RECORDED_EACH, 616, model.kinds)
    with loaded(folder / model.gguf_name) as engine:
        scores, _ = evaluate.evaluate([*scored, *kept], engine.answer)
        everyday, _ = evaluate.evaluate(usual, engine.answer)
        say(evaluate.table(scores))
        examples = {
            name: _right_example(engine, model, name, first)
            for name, first in _examples(model).items()
        }
        _record(records / "recorded.jsonl", engine, few)
    evaluate.write_examples(records / "heldout.jsonl", kept)
    weights = load_file(folder / "model.safetensors")
    checks = _check(folder, model, [one.prompt for one in [*few, *kept][:150]])
    (records / "conversion.json").write_text(json.dumps(checks, indent=1) + "\n", encoding="utf-8")
    facts = {
        "parameters": sum(w.size for w in weights.values()),
        "checks": checks,
        "everyday": everyday,
        "grown": _grown(proof),
    }
    card = describe(folder, model, scores, examples, facts)
    text = json.dumps(card, indent=1, ensure_ascii=False)
    (folder / "card.json").write_text(text + "\n", encoding="utf-8")
    (folder / "CARD.md").write_text(card_text.render(card, model), encoding="utf-8")
    say(json.dumps(checks))
