"""Checks that the conversion is faithful: same tokens, same greedy answers as transformers."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from transformers import AutoTokenizer, LlamaForCausalLM

from tiny import gguf_writer, prompts
from tiny.engine import loaded
from tiny.values import Values

STRANGE = (
    "Größe über Straße",
    "naïve café déjà vu",
    "日本語のテキスト",
    "emoji 😀🚀 and 👩‍💻",
    "tabs\tand\n\n\nlines",
    "  leading and trailing  ",
    "it's we'll I'M DON'T",
    "price: €49.90!!",
    "1234567890 12 345",
    "",
    '{"a": [1, 2], "b": null}',
    "a_b-c.d@e.f",
    "Ünïcödé ÄÖÜ ß",
    "Привет мир",
    "مرحبا",
    "\u2026\u2014\u2013\u201c\u201d\u2018\u2019",
    "line\r\nbreak\r\n",
    "x" * 300,
    "<b>html</b> & more",
    "C:\\path\\file",
    "100%  sure?  ...",
)


def strings(count: int) -> list[str]:
    """Strange strings and generated ones, to compare tokenisers on."""
    rng = random.Random(3)
    values = Values(3, unseen=True)
    letters = "abcXYZ 012 .,:;!?\"'{}()\n\täöüéß€😀日本-_/\\"
    found = list(STRANGE)
    while len(found) < count:
        found.append("".join(rng.choices(letters, k=rng.randint(1, 60))))
        found.append(values.phrase(1, 12))
    return found


def same_tokens(folder: Path, file: Path, count: int = 3000) -> tuple[int, int]:
    """How many strings llama.cpp and tokenizers cut in the same way."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    asked = strings(count)
    with loaded(file) as engine:
        same = sum(engine.tokens(text) == tokenizer.encode(text).ids for text in asked)
    return same, len(asked)


def _reference(folder: Path, asked: Sequence[str], longest: int) -> list[str]:
    """Greedy answers of transformers in full precision."""
    tokenizer = AutoTokenizer.from_pretrained(str(folder))
    model: Any = LlamaForCausalLM.from_pretrained(str(folder), dtype=torch.float32)
    model.train(mode=False)
    found: list[str] = []
    for prompt in asked:
        text = tokenizer.apply_chat_template(
            [{"role": "user", "content": prompt}], tokenize=False, add_generation_prompt=True
        )
        if text != prompts.chat(prompt):
            raise ValueError(f"The chat template differs for {prompt!r}")
        ids = tokenizer(text, return_tensors="pt", add_special_tokens=False).input_ids
        with torch.no_grad():
            out = model.generate(ids, max_new_tokens=longest, do_sample=False)
        found.append(str(tokenizer.decode(out[0, ids.shape[1] :], skip_special_tokens=True)))
    return found


def same_answers(
    folder: Path, asked: Sequence[str], name: str, longest: int = 120
) -> tuple[int, int]:
    """How many greedy answers of an F32 conversion equal those of transformers."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "f32.gguf"
        gguf_writer.write(folder, file, quantised=False, name=name)
        with loaded(file) as engine:
            ours = [engine.answer(prompt, longest=longest) for prompt in asked]
    theirs = _reference(folder, asked, longest)
    return sum(one == two for one, two in zip(ours, theirs, strict=True)), len(asked)
