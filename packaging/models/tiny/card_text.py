"""The model card in words, from the machine-readable card."""

from __future__ import annotations

from typing import Any

from tiny.lineup import Model

TALK = ("hello", "refuse")

HEAD = """# {id}

A Llama network of {millions:.2f} million parameters that this project trained itself, from text that
it generated itself. {purpose} Licence: MIT, weights included. Author: Forge.

| | |
|---|---|
| file | `{file}` (Q8_0, {kilobytes} kB), for llama.cpp |
| weights for fine-tuning | `model.safetensors` (float16), `config.json`, `tokenizer.json` |
| parameters | {parameters} |
| context | {context_length} tokens declared; trained on conversations of up to {longest} tokens |
| held-out exact match, all tasks | **{overall:.1%}** ({n} prompts, {measured}) |
| language | English instructions |

## What it does reliably, and what it does not

{reliable}

## What it can not do

- It knows nothing: no facts, no dates, no people, no places, no code beyond the forms below.
- It can not talk. Whatever is not one of the kinds below is answered with one fixed sentence. The
  refusal is learned too: now and then it will answer nonsense instead, or refuse a task that is
  worded in an unusual way.
- It wants the wordings below or something close to them. Instruction and text in one prompt.
{reach}
- Words of the classifying kinds (what is positive, what is billing, what is sport) are learned
  vocabulary: some tens of cue words and twenty sentence forms for each class. A text that uses
  none of them is guessed, irony and "good, but ..." are not understood. Only names, orders, things,
  dates and amounts around them are new there.
- Copying is weaker for words that are also cue words or task words ("invoice", "today", "send"):
  "send the lamp" in upper case can come out as "CHANGE THE LAMP". The last column of the table
  below says how often. A copied value can come out with a wrong letter,
  long values more often. Check what matters.

## How to ask

Chat: one user message, instruction first, then the text:

    Extract the name and the order as JSON:
    I am Dana Kroll and order K-2087 is missing.

`: `, `:` and a line break, or an empty line between instruction and text all work; a question is
followed by a line break and the text; the text may also come first. `Please` does no harm. A short
system message does no harm and has no effect. The template is in the file; as a raw completion a
prompt is written like this (stop at `<|im_end|>`, temperature 0):

    <|im_start|>user
    What is 12 + 30?<|im_end|>
    <|im_start|>assistant

"""
METHOD = """
## How it was trained

{beginning}

{stages}

{effort} Muon for the matrices, AdamW for the rest; loss on
the answers only, each answer weighted by one over the square root of its length. The data are
generated while training and never repeated. The tokeniser has whole tokens for words that tell the task or
the class and spells everything else byte by byte, so that values are copied letter by letter.

## How it was measured

Greedy answers (temperature 0) of the published Q8_0 file, compared with the only right answer,
character by character. The prompts are generated with the wordings below and the usual layouts.
Every *value* in them (name, word, order number, date, amount, e-mail, ...) is decided by a hash of
itself to be held out: one in ten, never used in a training prompt. Exceptions, said plainly: numbers
below ten can not be held out, one of the two numbers of a sum is held out and the other is free,
and a held-out number may have been the *result* of a training sum. The wordings themselves and the
sentence forms are those of training. Refusals are measured with request forms that training never
used ("Write a haiku about ...").

The second column of scores ({everyday:.1%} over all) uses the same prompts with four in ten drawn
words replaced by words that occur in the wordings and cue lists: they are known, yet harder.

{checks}
"""


def _kind(kind: dict[str, Any]) -> str:
    wordings = "\n".join(f"- `{wording}`" for wording in kind["wordings"])
    prompt = kind["example_prompt"].replace("\n", "\n    ")
    answer = kind["example_answer"].replace("\n", "\n    ")
    return (
        f"### {kind['name']}: {kind['held_out_exact']:.0%} of {kind['n']}\n\n{kind['summary']}\n\n"
        f"{wordings}\n\n    {prompt}\n\nanswers\n\n    {answer}\n"
    )


def _reliable(card: dict[str, Any]) -> str:
    """Which kinds can be relied on, and the others with what they reach."""
    scores = {kind["name"]: kind["held_out_exact"] for kind in card["kinds"]}
    text = (
        f"These {len(card['reliable'])} kinds reach 90 % or more each on values that never occurred "
        f"in\ntraining, {card['held_out_exact_reliable']:.1%} together: "
        f"{', '.join(card['reliable'])}."
    )
    others = [name for name in scores if name not in card["reliable"] and name not in TALK]
    if not others:
        return text
    told = ", ".join(f"{name} ({scores[name]:.0%})" for name in others)
    return f"{text}\n\nThe others were trained as well and are below that: {told}. Check what they say."


def _scores(kinds: list[dict[str, Any]]) -> str:
    rows = [
        f"| {k['name']} | {k['held_out_exact']:.1%} | {k['n']} | {k['everyday_exact']:.1%} |"
        for k in kinds
    ]
    head = "| kind | held-out exact | n | with everyday words |"
    return "\n".join([head, "|---|---|---|---|", *rows])


def _stages(model: Model) -> str:
    lines = []
    for stage in model.stages:
        rate = "learning rate falling to nothing" if stage.falling else "constant learning rate"
        lines.append(f"- stage `{stage.name}`: {stage.steps} steps, data seed {stage.seed}, {rate}")
    return "\n".join(lines)


def _beginning(card: dict[str, Any], model: Model) -> str:
    proof = card.get("grown", {})
    apart = proof.get("largest_difference", 0)
    return model.story.beginning.format(
        same=proof.get("same_choices", 0), of=proof.get("of", 0), apart=f"{apart:.4f}"
    )


def _asked_alike(card: dict[str, Any]) -> str:
    """What it answered beside the other model that ships; nothing where both were not asked yet."""
    told = [
        f"- {one['capability'].replace('_', ' ')}: {one['right']} of {one['questions']} right "
        f"(`{one['test']}`)"
        for one in card.get("asked_alike", ())
    ]
    if not told:
        return ""
    head = (
        "## Beside the other model that ships\n\nBoth were asked the same held-out questions. `auto` "
        "takes the one with the better answers:\n\n"
    )
    return head + "\n".join(told) + "\n\n"


def _checks(checks: dict[str, dict[str, int]]) -> str:
    tokens, answers = checks["tokenizer_strings_equal"], checks["f32_greedy_equals_transformers"]
    return (
        f"Conversion: llama.cpp and tokenizers cut {tokens['equal']} of {tokens['of']} strings "
        f"alike;\nthe greedy answers of the F32 conversion equal those of transformers on "
        f"{answers['equal']} of {answers['of']} prompts."
    )


def render(card: dict[str, Any], model: Model) -> str:
    """The whole card."""
    tasks = [kind for kind in card["kinds"] if kind["name"] not in TALK]
    head = HEAD.format(
        millions=card["parameters"] / 1e6,
        kilobytes=card["size_bytes"] // 1000,
        longest=model.recipe.longest,
        purpose=model.story.purpose,
        reach=model.story.reach,
        overall=card["held_out_exact_overall"],
        reliable=_reliable(card),
        n=sum(kind["n"] for kind in tasks),
        **{key: card[key] for key in ("id", "file", "parameters", "context_length", "measured")},
    )
    method = METHOD.format(
        beginning=_beginning(card, model),
        effort=model.story.effort,
        stages=_stages(model),
        checks=_checks(card["checks"]),
        everyday=card["everyday_exact_overall"],
    )
    sections = "\n".join(_kind(kind) for kind in card["kinds"])
    title = _asked_alike(card) + "## Scores\n\n"
    note = "\n\n## Kinds, wordings and an example of each\n\n"
    return head + title + _scores(card["kinds"]) + "\n" + method + note.lstrip("\n") + sections
