"""Run as a program in a copy of the project: plants one forbidden import after another.

Reads a JSON list of [file, line of code, contract] on its input and writes a JSON list of what
import-linter said to each, after what it says of the tree as it is. One process for all: the import
graph is read again, but nothing is started again, and only that contract is looked at.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from importlinter.application import output, use_cases
from importlinter.configuration import configure


def lint(*contracts: str) -> str:
    """What `lint-imports` says about the tree in the current folder; nothing named: all of it."""
    with output.console.capture() as captured:
        use_cases.lint_imports(no_logo=True, cache_dir=".lint_cache", limit_to_contracts=contracts)
    return captured.get()


def lint_with(file: Path, line: str, contract: str) -> str:
    """The same with one more line in `file`, which may not exist yet; then all is as before."""
    before = file.read_text() if file.exists() else None
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"{before or ''}\n{line}\n")
    try:
        return lint(contract)
    finally:
        if before is None:
            file.unlink()
        else:
            file.write_text(before)


def main() -> None:
    configure()
    sys.path.insert(0, str(Path.cwd()))
    plants = json.load(sys.stdin)
    reports = [lint(), *(lint_with(Path(file), *rest) for file, *rest in plants)]
    json.dump(reports, sys.stdout)


if __name__ == "__main__":
    main()
