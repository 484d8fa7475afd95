"""A report of a run as Markdown. Pure."""

from __future__ import annotations

import re

from forge_gui.engine.pipeline.run_report import RunReport, StepLine, seconds_text

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~])")


def markdown_text(report: RunReport) -> str:
    """The whole report; values stand in fences that they cannot end."""
    lines = [f"# {_plain(report.title)}", ""]
    if report.description:
        lines += [_plain(report.description), ""]
    lines += [f"Run {report.run}, {report.began}: **{report.status}**.", ""]
    if report.error:
        lines += [f"> {_plain(report.error)}", ""]
    lines += [f"- {name}: {_plain(text)}" for name, text in report.facts]
    for title, values in (("Inputs", report.inputs), ("Outputs", report.outputs)):
        if values:
            lines += ["", f"## {title}"]
            for name, text in values:
                lines += ["", f"**{_plain(name)}**", "", *_fenced(text)]
    lines += ["", "## Steps", "", *_table(report.steps), ""]
    for step in report.steps:
        lines += _step(step)
    lines += ["---", "", f"Written by Forge {report.forge_version}".strip(), ""]
    return "\n".join(lines)


def _table(steps: tuple[StepLine, ...]) -> list[str]:
    rows = ["| step | state | model | time | tokens | tokens/s |", "|---|---|---|--:|--:|--:|"]
    for step in steps:
        tokens = "" if step.completion_tokens is None else str(step.completion_tokens)
        speed = "" if step.tokens_per_s is None else f"{step.tokens_per_s:.1f}"
        cells = (_plain(step.name), step.state_word, _plain(step.model), seconds_text(step.seconds))
        rows.append(f"| {' | '.join(cells)} | {tokens} | {speed} |")
    return rows


def _step(step: StepLine) -> list[str]:
    lines = [f"### {_plain(step.name)}", ""]
    about = [one for one in (step.kind, step.model, step.state_word, step.cause, step.note) if one]
    lines += [_plain(" · ".join(about)), ""]
    if step.error:
        lines += [f"> {_plain(step.error)}", ""]
    if step.told:
        lines += ["Told:", "", *_fenced(step.told), ""]
    if step.value:
        lines += ["Gave:", "", *_fenced(step.value), ""]
    return lines


def _fenced(text: str) -> list[str]:
    """A code block with more backticks than the text has in a row."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [fence, text, fence]


def _plain(text: str) -> str:
    """On one line, with Markdown's signs as text."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
