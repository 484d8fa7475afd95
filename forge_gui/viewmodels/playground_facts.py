"""Figures of answers and models in the playground's words; estimates carry `~`. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.values.capabilities import Capability
from forge_gui.values.chats import Attachment, AttachmentKind, Figures, Turn, TurnEnd
from forge_gui.values.generation import Role
from forge_gui.values.ids import AUTO
from forge_gui.values.models import Origin
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.model_rows import ModelRow, ModelState
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.playground_live import LiveAnswer, Phase
from forge_gui.viewmodels.translation import tr

_CHARS_A_TOKEN = 4
"""A rule of thumb; what it gives is shown with `~`."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure, and for the tip who measured or estimated it."""

    words: str = ""
    origin: str = ""


def sees_pictures(row: ModelRow | None) -> bool:
    return row is not None and Capability.VISION in row.card.capabilities


def writes_text(row: ModelRow) -> bool:
    """As far as anybody told."""
    told = row.card.capabilities
    return not told or Capability.TEXT_GENERATION in told


def memory(row: ModelRow | None) -> Fact:
    """`Loaded now, 6.2 GB`, `Not loaded, ~6.2 GB`."""
    if row is None:
        return Fact(tr("Not on this PC"))
    if row.id.backend == AUTO:
        return Fact(row.verdict.short, row.verdict.text)
    loaded = row.loaded
    if row.state is ModelState.LOADING:
        return Fact(row.state_words)
    if loaded is not None:
        if not row.memory_now:
            return Fact(tr("Loaded now"))
        words = tr("Loaded now, {size}", size=wording.memory_size(row.memory_now))
        return Fact(words, tr("Memory: measured by what serves the model."))
    if row.card.is_remote:
        return Fact(tr("On another computer"))
    if row.card.memory_bytes:
        is_measured = row.card.memory_origin is Origin.MEASURED
        size = wording.memory_need(row.card.memory_bytes, row.card.memory_origin)
        told = tr("Memory: measured here.") if is_measured else tr("Memory: estimated.")
        return Fact(tr("Not loaded, {size}", size=size), told)
    return Fact(tr("Not loaded"))


def speed(row: ModelRow | None, live: LiveAnswer | None, last: Turn | None) -> Fact:
    """Tokens a second: of the answer that comes, of the last one, or what is known of the model."""
    if live is not None and live.phase is Phase.WRITING:
        words = wording.rate(live.tokens_per_s, is_estimated=True)
        return Fact(words, tr("Estimated by the pieces that come in."))
    if last is not None and last.figures and last.figures.tokens_per_s:
        words = wording.rate(last.figures.tokens_per_s)
        return Fact(words, tr("Measured by what serves the model, in its last answer here."))
    if row is not None and row.tokens_per_s:
        return Fact(wording.rate(row.tokens_per_s), tr("Measured on this PC."))
    return Fact()


def figures_words(figures: Figures | None) -> str:
    """`198 tokens, 4.9 s, first word after 0.3 s, 41.6 tok/s`."""
    if figures is None:
        return ""
    told = []
    if figures.tokens is not None:
        told.append(count(figures.tokens, "token"))
    if figures.total_s is not None:
        told.append(wording.duration(figures.total_s))
    if figures.tokens_per_s is not None:
        told.append(wording.rate(figures.tokens_per_s))
    if figures.first_s is not None:
        told.append(tr("first word after {time}", time=wording.duration(figures.first_s)))
    return ", ".join(told)


def figures_origin(figures: Figures | None) -> str:
    """Who measured what, for the tip."""
    if figures is None:
        return ""
    told = []
    if figures.prompt_tokens is not None:
        told.append(tr("The prompt had {tokens}.", tokens=count(figures.prompt_tokens, "token")))
    if figures.load_s:
        told.append(tr("Loading took {time}.", time=wording.duration(figures.load_s)))
    told.append(tr("Tokens and tok/s are measured by what serves the model, the times by Forge."))
    return " ".join(told)


def end_words(turn: Turn) -> str:
    """What should be known of how an answer ended; empty: as it should."""
    if turn.end is TurnEnd.STOPPED:
        return tr("Stopped")
    if turn.end is TurnEnd.LENGTH:
        return tr("Cut: the most tokens, or the context, were reached")
    if turn.end is TurnEnd.FAILED:
        return tr("Failed")
    return tr("Edited") if turn.is_edited else ""


def context_words(row: ModelRow | None, last: Turn | None) -> Fact:
    """`642 of 4,096 tokens of context`, measured in the last answer; empty: nobody told."""
    figures = last.figures if last is not None else None
    if row is None or figures is None or figures.prompt_tokens is None:
        return Fact()
    used = figures.prompt_tokens + (figures.tokens or 0)
    limit = context_of(row)
    if limit is None:
        return Fact(
            tr("{n} tokens of context", "", used, n=whole(used)), tr("Counted by the model.")
        )
    words = tr("{n} of {most} tokens of context", "", used, n=whole(used), most=whole(limit))
    return Fact(words, tr("Counted by the model in its last answer."))


def context_of(row: ModelRow) -> int | None:
    """Tokens of prompt and answer together, as it is loaded, else as it was trained."""
    loaded = row.loaded.context_length if row.loaded else None
    return loaded or row.card.context_length


def about_tokens(characters: int) -> int:
    return -(-characters // _CHARS_A_TOKEN)


def attachment_words(one: Attachment) -> str:
    """`invoice-4471.txt, 2 KB`."""
    return f"{one.name}, {wording.disk_size(one.size)}"


def unseen_words(pictures: int, blind: list[str]) -> str:
    """Who does not get the pictures; empty: everybody sees them."""
    if not pictures or not blind:
        return ""
    names = wording.joined(blind)
    if len(blind) == 1:
        return tr("{model} does not see pictures, so none is sent to it.", model=names)
    return tr("{models} do not see pictures, so none is sent to them.", models=names)


def picture_count(files: tuple[Attachment, ...]) -> int:
    return sum(one.kind is AttachmentKind.PICTURE for one in files)


def spoken(turn: Turn) -> str:
    """How a turn is called where it is not seen."""
    words = " ".join(turn.text.split())
    short = words if len(words) <= 120 else f"{words[:119]}…"
    if turn.role is Role.USER:
        return tr("You: {text}", text=short)
    name = wording.model_name(turn.model) if turn.model else ""
    if turn.end is TurnEnd.FAILED:
        return tr("{model} failed: {reason}", model=name, reason=turn.note)
    return tr("{model}: {text}", model=name, text=short)
