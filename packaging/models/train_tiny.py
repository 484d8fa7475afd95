"""Trains, scores, checks and publishes forge:tiny and forge:small. Run it from the project's root.

    python packaging/models/train_tiny.py train      # all stages, on one thread
    python packaging/models/train_tiny.py export     # weights -> resources/models/forge-tiny
    python packaging/models/train_tiny.py evaluate   # held-out exact match of the published file
    python packaging/models/train_tiny.py check      # tokens and F32 answers against transformers
    python packaging/models/train_tiny.py publish    # evaluate, check, record, write the card

forge:small begins as forge:tiny, made larger without a change of what it answers:

    python packaging/models/train_tiny.py grow --model small     # resources/models/forge-tiny -> build
    python packaging/models/train_tiny.py train --model small    # and export, publish as above

Needs packaging/models/requirements.txt in an environment of its own; the application does not.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiny.lineup import Model
    from tiny.network import Shape

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
RESOURCES = ROOT / "resources" / "models"
PROOF = Path("grown") / "proof.json"
RECORDS = ROOT / "tests" / "contract" / "data"


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _tokenizer(folder: Path) -> object:
    from tiny import tokenizer
    from tokenizers import Tokenizer

    path = folder / "tokenizer.json"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        tokenizer.build().save(str(path))
    return Tokenizer.from_file(str(path))


def run_training(options: argparse.Namespace) -> None:
    import torch
    from tiny.lineup import MODELS
    from tiny.training import Trainer, load, run_stage

    torch.set_num_threads(options.threads)
    model = MODELS[options.model]
    tokenizer = _tokenizer(options.folder)
    trainer = Trainer(_shape(model, tokenizer), model.recipe)
    if model.larger is not None:
        trainer.start_from(load(options.folder / "grown").state_dict())
    if not options.plain:
        trainer.network.compile_layers()
    for stage in model.stages:
        state = options.folder / f"{stage.name}.state.safetensors"
        if stage.name in options.skip:
            trainer.load_state(state)
            continue
        told = options.folder, say, model.kinds
        run_stage(trainer, tokenizer, stage, *told)  # type: ignore[arg-type]


def _shape(model: Model, tokenizer: object) -> Shape:
    from tiny.growing import grown_shape
    from tiny.network import Shape

    first = Shape(tokenizer.get_vocab_size())  # type: ignore[attr-defined]
    return first if model.larger is None else grown_shape(first, model.larger)


def run_growth(options: argparse.Namespace) -> None:
    """The published forge:tiny as a larger network that answers alike, and the proof of that."""
    from tiny import evaluate, growing, prompts, training
    from tiny.lineup import MODELS, TINY

    model = MODELS[options.model]
    if model.larger is None:
        raise SystemExit(f"{model.name} is not grown: train it.")
    source = RESOURCES / TINY.stem
    options.folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source / "tokenizer.json", options.folder / "tokenizer.json")
    tokenizer = _tokenizer(options.folder)
    old = training.load_published(source, _shape(TINY, tokenizer))
    network = growing.grow(old, model.larger, model.growth_seed)
    training.save_network(network, options.folder / "grown")
    rows = [
        tokenizer.encode(prompts.chat(made.prompt) + made.answer).ids  # type: ignore[attr-defined]
        for made in evaluate.held_out_examples(options.each)
    ]
    proof = growing.compared(old, network, rows)
    (options.folder / PROOF).write_text(json.dumps(proof, indent=1) + "\n")
    say(f"grown to {sum(w.numel() for w in network.parameters())} parameters: {proof}")


def run_export(options: argparse.Namespace) -> None:
    from tiny import export
    from tiny.lineup import MODELS

    trained = options.folder / "running" if options.running else options.folder
    tokenizer = _tokenizer(options.folder)
    model = MODELS[options.model]
    written = export.write_folder(trained, tokenizer, options.target, model)  # type: ignore[arg-type]
    say(f"{written} {written.stat().st_size} bytes")


def run_evaluation(options: argparse.Namespace) -> None:
    from tiny import evaluate
    from tiny.engine import loaded
    from tiny.lineup import MODELS

    model = MODELS[options.model]
    make = evaluate.everyday_examples if options.everyday else evaluate.held_out_examples
    examples = make(options.each, options.seed, model.kinds)
    with loaded(options.target / model.gguf_name) as engine:
        scores, wrong = evaluate.evaluate(examples, engine.answer)
    for example, answer in wrong[: options.wrong]:
        say(f"[{example.kind}] {example.prompt!r}\n  want {example.answer!r}\n  got  {answer!r}")
    say(evaluate.table(scores))


def run_check(options: argparse.Namespace) -> None:
    from tiny import checking, evaluate
    from tiny.lineup import MODELS

    model = MODELS[options.model]
    asked = [made.prompt for made in evaluate.held_out_examples(8, kinds=model.kinds)]
    same, count = checking.same_tokens(options.target, options.target / model.gguf_name)
    say(f"tokens: {same}/{count} strings equal")
    same, count = checking.same_answers(options.target, asked, model.name)
    say(f"greedy answers, F32 GGUF against transformers: {same}/{count} equal")


def run_publication(options: argparse.Namespace) -> None:
    from tiny import publish
    from tiny.lineup import MODELS

    model = MODELS[options.model]
    proof = options.folder / PROOF
    publish.publish(options.target, model, options.records, options.each, say, proof)


COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "grow": run_growth,
    "train": run_training,
    "export": run_export,
    "evaluate": run_evaluation,
    "check": run_check,
    "publish": run_publication,
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Train and publish forge:tiny.")
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("--model", choices=("tiny", "small"), default="tiny", help="which one")
    parser.add_argument(
        "--folder",
        type=Path,
        help="where training keeps its state (build/forge-...)",
    )
    parser.add_argument("--target", type=Path, help="the published folder (resources/models/...)")
    parser.add_argument("--threads", type=int, default=1, help="threads for training")
    parser.add_argument("--plain", action="store_true", help="train without compiled layers")
    parser.add_argument("--skip", nargs="*", default=(), help="finished stages to start from")
    parser.add_argument("--running", action="store_true", help="export the running average")
    parser.add_argument("--each", type=int, default=100, help="held-out prompts of each kind")
    parser.add_argument("--everyday", action="store_true", help="evaluate with everyday words")
    parser.add_argument("--records", type=Path, help="where records go (tests/contract/data/...)")
    parser.add_argument("--seed", type=int, default=4242, help="seed of the held-out prompts")
    parser.add_argument("--wrong", type=int, default=0, help="how many wrong answers to show")
    options = parser.parse_args(arguments)
    options.folder = options.folder or ROOT / "build" / f"forge-{options.model}"
    options.target = options.target or RESOURCES / f"forge-{options.model}"
    options.records = options.records or RECORDS / f"forge_{options.model}"
    COMMANDS[options.command](options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
