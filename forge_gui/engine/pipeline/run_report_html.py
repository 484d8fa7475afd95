"""A report of a run as one self-contained HTML file: no scripts, nothing from elsewhere. Pure.

Every value is escaped; a policy in the head forbids whatever might slip through.
"""

from __future__ import annotations

from html import escape

from forge_gui.engine.pipeline.run_report import Bar, RunReport, StepLine, seconds_text
from forge_gui.values.runs import StepState

_STYLE = """
:root { color-scheme: light dark; --ground: #f4f5f7; --card: #fff; --text: #1a1d22; --soft: #464d58;
  --line: #dde1e7; --well: #f7f8fa; --ok: #17703f; --warn: #845600; --bad: #be2c2c; --info: #1b62b3;
  --wait: #868f9d; }
@media (prefers-color-scheme: dark) { :root { --ground: #14161a; --card: #1b1e24; --text: #e8eaed;
  --soft: #b4bbc6; --line: #2c313a; --well: #121419; --ok: #4cc38a; --warn: #f2b84b; --bad: #ff7a7a;
  --info: #6cb2ff; --wait: #687180; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1rem 4rem; background: var(--ground);
  color: var(--text); font: 0.9rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h3 { font-size: .95rem; margin: 0; } p { margin: .25rem 0; color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  padding: .75rem 1rem; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .25rem .5rem;
  border-bottom: 1px solid var(--line); } tr:last-child > * { border-bottom: 0; } .n { text-align: right; font-variant-numeric: tabular-nums; }
pre { background: var(--well); border: 1px solid var(--line); border-radius: 6px; padding: .5rem;
  white-space: pre-wrap; overflow-wrap: anywhere; font: .8rem/1.45 ui-monospace, monospace;
  margin: .25rem 0; }
.ok { color: var(--ok); } .bad { color: var(--bad); } .info { color: var(--info); }
.warn { color: var(--warn); } small { color: var(--soft); } svg { width: 100%; height: auto; }
svg text { fill: var(--text); font: 11px system-ui, sans-serif; } .bar-ok { fill: var(--ok); }
.bar-bad { fill: var(--bad); } .bar-info { fill: var(--info); } .bar-warn { fill: var(--warn); }
.bar-wait { fill: var(--wait); } summary { cursor: pointer; color: var(--soft); }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_TONES = {
    StepState.DONE: "ok",
    StepState.CACHED: "info",
    StepState.FAILED: "bad",
    StepState.CANCELLED: "warn",
}
_LEFT, _WIDTH, _ROW = 190, 760, 22


def html_text(report: RunReport) -> str:
    """The whole file."""
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_safe(report.title)}</title><style>{_STYLE}</style></head><body>",
        *_head(report),
        *_values("Inputs", report.inputs),
        *_values("Outputs", report.outputs),
        *_timeline(report.bars),
        *_table(report.steps),
        "<h2>What each step was told and gave</h2>",
        *(line for step in report.steps for line in _step(step)),
        f"<p><small>Written by Forge {_safe(report.forge_version)}</small></p>",
        "</body></html>",
    ]
    return "\n".join(parts) + "\n"


def _head(report: RunReport) -> list[str]:
    tone = {"success": "ok", "failed": "bad"}.get(report.status, "warn")
    lines = [f"<h1>{_safe(report.title)}</h1>"]
    if report.description:
        lines.append(f"<p>{_safe(report.description)}</p>")
    lines.append(
        f"<p>Run {_safe(report.run)}, {report.began}: "
        f'<strong class="{tone}">{_safe(report.status)}</strong></p>'
    )
    if report.error:
        lines.append(f'<p class="bad">{_safe(report.error)}</p>')
    rows = "".join(
        f"<tr><th>{_safe(n)}</th><td>{_safe(text)}</td></tr>" for n, text in report.facts
    )
    return [*lines, f'<div class="card"><table>{rows}</table></div>']


def _values(title: str, values: tuple[tuple[str, str], ...]) -> list[str]:
    if not values:
        return []
    cards = [
        f'<div class="card"><h3>{_safe(name)}</h3><pre>{_safe(text)}</pre></div>'
        for name, text in values
    ]
    return [f"<h2>{title}</h2>", *cards]


def _table(steps: tuple[StepLine, ...]) -> list[str]:
    head = "".join(f"<th>{name}</th>" for name in ("Step", "State", "Model"))
    head += "".join(f'<th class="n">{name}</th>' for name in ("Time", "Tokens", "Tokens/s"))
    rows = [f"<tr>{head}</tr>"]
    for step in steps:
        tokens = "" if step.completion_tokens is None else str(step.completion_tokens)
        speed = "" if step.tokens_per_s is None else f"{step.tokens_per_s:.1f}"
        rows.append(
            f"<tr><td>{_safe(step.name)}</td>"
            f'<td class="{_tone(step.state)}">{step.state_word}</td><td>{_safe(step.model)}</td>'
            f'<td class="n">{seconds_text(step.seconds)}</td><td class="n">{tokens}</td>'
            f'<td class="n">{speed}</td></tr>'
        )
    return ["<h2>Steps</h2>", f'<div class="card"><table>{"".join(rows)}</table></div>']


def _step(step: StepLine) -> list[str]:
    about = [one for one in (step.kind, step.model, step.cause, step.note) if one]
    lines = [
        f'<div class="card"><h3>{_safe(step.name)} {_state(step)}</h3>',
        f"<p>{_safe(' · '.join(about))}</p>",
    ]
    if step.error:
        lines.append(f'<p class="bad">{_safe(step.error)}</p>')
    if step.told:
        lines.append(f"<details><summary>Told</summary><pre>{_safe(step.told)}</pre></details>")
    if step.value:
        lines.append(f"<pre>{_safe(step.value)}</pre>")
    return [*lines, "</div>"]


def _state(step: StepLine) -> str:
    return f'<span class="{_tone(step.state)}">{step.state_word}</span>'


def _timeline(bars: tuple[Bar, ...]) -> list[str]:
    """Bars by their seconds, one line a step; grey is waiting."""
    if not bars:
        return []
    rows = {name: place for place, name in enumerate(dict.fromkeys(bar.step for bar in bars))}
    total = max(bar.end for bar in bars) or 1.0
    high = len(rows) * _ROW + 24
    lines = [
        f'<svg viewBox="0 0 {_LEFT + _WIDTH + 60} {high}" role="img" aria-label="When each step worked">'
    ]
    for name, place in rows.items():
        shown = name if len(name) <= 28 else f"{name[:27]}…"
        lines.append(f'<text x="0" y="{place * _ROW + 15}">{_safe(shown)}</text>')
    for bar in bars:
        lines += _bar(bar, rows[bar.step] * _ROW, total)
    lines.append(f'<text x="{_LEFT}" y="{high - 6}">0</text>')
    lines.append(
        f'<text x="{_LEFT + _WIDTH}" y="{high - 6}" text-anchor="end">{seconds_text(total)}</text>'
    )
    return ["<h2>Timeline</h2>", '<div class="card">', *lines, "</svg></div>"]


def _bar(bar: Bar, top: int, total: float) -> list[str]:
    scale = _WIDTH / total
    begin, work = _LEFT + bar.begin * scale, _LEFT + (bar.begin + bar.waited) * scale
    end = _LEFT + bar.end * scale
    title = f"<title>{_safe(bar.step)}: {seconds_text(bar.end - bar.begin - bar.waited)}</title>"
    lines = []
    if work - begin > 0.5:
        lines.append(_rect("wait", begin, top + 9, work - begin, 4, ""))
    lines.append(_rect(_tone(bar.state) or "warn", work, top + 4, max(1.5, end - work), 14, title))
    return lines


def _rect(tone: str, x: float, y: float, wide: float, high: float, title: str) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high}"'
    return f'<rect class="bar-{tone}" {place} rx="2">{title}</rect>'


def _tone(state: StepState | None) -> str:
    return _TONES.get(state, "") if state else "warn"


def _safe(text: str) -> str:
    """Escaped, and without signs that no HTML may hold."""
    return escape("".join(c for c in text if c in "\n\t" or c >= " "), quote=True)
