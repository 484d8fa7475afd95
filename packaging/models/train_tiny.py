"""Trains, scores, checks and publishes forge:tiny. Run it from the root of the project.

    python packaging/models/train_tiny.py train      # all stages, on one thread
    python packaging/models/train_tiny.py export     # weights -> resources/models/forge-tiny
    python packaging/models/train_tiny.py evaluate   # held-out exact match of the published file
    python packaging/models/train_tiny.py check      # tokens and F32 answers against transformers
    python packaging/models/train_tiny.py publish    # evaluate, check, record, write the card

Needs packaging/models/requirements.txt in an environment of its own; the application does not.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PUBLISHED = ROOT / "resources" / "models" / "forge-tiny"
RECORDS = ROOT / "tests" / "contract" / "data" / "forge_tiny"


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
    from tiny.network import Shape
    from tiny.recipe import RECIPE, STAGES
    from tiny.training import Trainer, run_stage

    torch.set_num_threads(options.threads)
    tokenizer = _tokenizer(options.folder)
    trainer = Trainer(Shape(tokenizer.get_vocab_size()), RECIPE)  # type: ignore[attr-defined]
    if not options.plain:
        trainer.network.compile_layers()
    for stage in STAGES:
        state = options.folder / f"{stage.name}.state.safetensors"
        if stage.name in options.skip:
            trainer.load_state(state)
            continue
        run_stage(trainer, tokenizer, stage, options.folder, say)  # type: ignore[arg-type]


def run_export(options: argparse.Namespace) -> None:
    from tiny import export

    trained = options.folder / "running" if options.running else options.folder
    tokenizer = _tokenizer(options.folder)
    written = export.write_folder(trained, tokenizer, options.target)  # type: ignore[arg-type]
    say(f"{written} {written.stat().st_size} bytes")


def run_evaluation(options: argparse.Namespace) -> None:
    from tiny import evaluate
    from tiny.engine import loaded
    from tiny.export import GGUF_NAME

    make = evaluate.everyday_examples if options.everyday else evaluate.held_out_examples
    examples = make(options.each, options.seed)
    with loaded(options.target / GGUF_NAME) as engine:
        scores, wrong = evaluate.evaluate(examples, engine.answer)
    for example, answer in wrong[: options.wrong]:
        say(f"[{example.kind}] {example.prompt!r}\n  want {example.answer!r}\n  got  {answer!r}")
    say(evaluate.table(scores))


def run_check(options: argparse.Namespace) -> None:
    from tiny import checking, evaluate
    from tiny.export import GGUF_NAME

    asked = [example.prompt for example in evaluate.held_out_examples(8)]
    same, count = checking.same_tokens(options.target, options.target / GGUF_NAME)
    say(f"tokens: {same}/{count} strings equal")
    same, count = checking.same_answers(options.target, asked)
    say(f"greedy answers, F32 GGUF against transformers: {same}/{count} equal")


def run_publication(options: argparse.Namespace) -> None:
    from tiny import publish

    publish.publish(options.target, options.records, options.each, say)


COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "train": run_training,
    "export": run_export,
    "evaluate": run_evaluation,
    "check": run_check,
    "publish": run_publication,
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Train and publish forge:tiny.")
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument(
        "--folder",
        type=Path,
        default=ROOT / "build" / "forge-tiny",
        help="where training keeps its state",
    )
    parser.add_argument("--target", type=Path, default=PUBLISHED, help="the published folder")
    parser.add_argument("--threads", type=int, default=1, help="threads for training")
    parser.add_argument("--plain", action="store_true", help="train without compiled layers")
    parser.add_argument("--skip", nargs="*", default=(), help="finished stages to start from")
    parser.add_argument("--running", action="store_true", help="export the running average")
    parser.add_argument("--each", type=int, default=100, help="held-out prompts of each kind")
    parser.add_argument("--everyday", action="store_true", help="evaluate with everyday words")
    parser.add_argument("--records", type=Path, default=RECORDS, help="where records go")
    parser.add_argument("--seed", type=int, default=4242, help="seed of the held-out prompts")
    parser.add_argument("--wrong", type=int, default=0, help="how many wrong answers to show")
    options = parser.parse_args(arguments)
    COMMANDS[options.command](options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
