"""What the monitor shows beside its curves: models in memory, marks, alerts, processes. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import ProcessReading, ProcessRole
from forge_gui.values.models import LoadedModel
from forge_gui.values.monitoring import Alert, MarkKind, PastMark, model_of
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.monitor_leases import LeaseBook
from forge_gui.viewmodels.sentence_words import in_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_ROLES: Mapping[ProcessRole, str] = {
    ProcessRole.FORGE: QT_TR_NOOP("Forge itself"),
    ProcessRole.CHILD: QT_TR_NOOP("holds a model for Forge"),
    ProcessRole.OLLAMA: QT_TR_NOOP("Ollama's server"),
    ProcessRole.RUNNER: QT_TR_NOOP("holds a model for Ollama"),
    ProcessRole.OTHER: QT_TR_NOOP("another program"),
}


@dataclass(frozen=True, slots=True)
class LoadedRow:
    """A model in memory. `state_text`: `in use`, `idle 2:14 min`; `use_text`: who uses it and who
    waits; `expiry_text`: when it goes by itself."""

    id: ModelId
    name: str
    size_text: str
    age_text: str
    state_text: str
    is_leased: bool
    is_pinned: bool = False
    use_text: str = ""
    expiry_text: str = ""
    speed_text: str = ""
    facts: str = ""

    @property
    def can_unload(self) -> bool:
        return not self.is_leased

    @property
    def line(self) -> str:
        """All that its second line says."""
        parts = [self.use_text or self.state_text, self.expiry_text]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened, drawn over the curves; `more` is what hovering over it tells,
    `is_on` whether what began there goes on still."""

    at: float
    kind: str
    text: str
    more: str = ""
    is_on: bool = False


@dataclass(frozen=True, slots=True)
class AlertRow:
    """What happened and what to do."""

    key: str
    sentence: str
    advice: str


@dataclass(frozen=True, slots=True)
class ProcessRow:
    """One process: `python`, `Forge itself`, `3 %`, `212 MB`."""

    name: str
    role: str
    cpu_text: str
    memory_text: str


def loaded_row(
    one: LoadedModel, idle_since: Mapping[ModelId, float], now: float, leases: LeaseBook
) -> LoadedRow:
    """The row of a model in memory at `now`; `idle_since` tells when it was last used."""
    size = (one.ram_bytes or 0) + (one.vram_bytes or 0)
    idle_s = round(max(0.0, now - idle_since.get(one.id, now)))
    age_s = max(0.0, now - one.loaded_at) if one.loaded_at is not None else None
    speed = leases.speed(one.id) if one.is_leased else None
    return LoadedRow(
        one.id,
        wording.model_name(one.id),
        wording.memory_size(size or None),
        _age(round(age_s)) if age_s is not None and age_s >= 1 else "",
        tr("in use") if one.is_leased else _idle(idle_s),
        one.is_leased,
        one.is_pinned,
        _use(one, leases),
        _expiry(one, now),
        wording.rate(speed),
        _facts(one),
    )


def mark_row(mark: PastMark) -> Mark:
    """A mark in words."""
    name = mark.subject
    if mark.kind not in (MarkKind.RUN, MarkKind.DONE, MarkKind.FAILED):
        name = wording.model_name(ModelId.parse(name))
    text = _mark_words(mark.kind, name)
    more = ""
    if mark.kind is MarkKind.LOAD and mark.note:
        more = tr("It took {time}.", time=wording.duration(float(mark.note)))
    elif mark.note:
        more = said(mark.note)
    return Mark(mark.at, mark.kind.value, text, more)


@lru_cache(maxsize=64)
def curve_title(key: str) -> str:
    """Whose part of a stack a curve is: the model's name."""
    model = model_of(key)
    return wording.model_name(model) if model else key


def alert_row(alert: Alert) -> AlertRow:
    key = f"{alert.kind} {alert.key}"
    return AlertRow(key, in_words(alert.sentence), in_words(alert.advice))


def process_rows(processes: Sequence[ProcessReading]) -> list[ProcessRow]:
    """Those that are told of, the ones that take most memory first."""
    ordered = sorted(processes, key=lambda one: -(one.ram_bytes + (one.vram_bytes or 0)))
    return [
        _process_row(one.name, one.role, _whole(one.cpu_percent), one.ram_bytes, one.vram_bytes)
        for one in ordered
    ]


@lru_cache(maxsize=256)
def _process_row(
    name: str, role: ProcessRole, percent: int | None, ram: int, vram: int | None
) -> ProcessRow:
    """Most are the same from one reading to the next."""
    work = "" if percent is None else wording.percent(percent)
    return ProcessRow(name, tr(_ROLES[role]), work, _memory(ram, vram))


def _whole(percent: float | None) -> int | None:
    return None if percent is None else round(percent)


def _memory(ram_bytes: int, vram_bytes: int | None) -> str:
    ram = wording.memory_size(ram_bytes)
    if not vram_bytes:
        return ram
    return tr("{ram}, {vram} VRAM", ram=ram, vram=wording.memory_size(vram_bytes))


def _use(one: LoadedModel, leases: LeaseBook) -> str:
    users, waiting = leases.users(one.id), leases.waiting(one.id)
    words = wording.joined(users[:2]) if users and one.is_leased else ""
    if not waiting:
        return words
    queue = tr("{steps} waiting", steps=count(len(waiting), "step"))
    state = words or (tr("in use") if one.is_leased else tr("idle"))
    return f"{state}, {queue}"


def _expiry(one: LoadedModel, now: float) -> str:
    if one.is_pinned:
        return tr("kept")
    if one.expires_at is None or one.is_leased or one.expires_at <= now:
        return ""
    left = round(one.expires_at - now)
    return tr("goes in {time}", time=wording.duration(left)) if left < 86_400 else ""


def _facts(one: LoadedModel) -> str:
    """What hovering over a row tells."""
    facts = [str(one.id)]
    if one.ram_bytes:
        facts.append(tr("{size} of RAM", size=wording.memory_size(one.ram_bytes)))
    if one.vram_bytes:
        facts.append(tr("{size} of VRAM", size=wording.memory_size(one.vram_bytes)))
    if one.context_length:
        facts.append(tr("context of {tokens}", tokens=count(one.context_length, "token")))
    if one.pid:
        facts.append(tr("process {pid}", pid=one.pid))
    return "\n".join(facts)


def _mark_words(kind: MarkKind, name: str) -> str:
    match kind:
        case MarkKind.LOAD:
            return tr("Load {model}", model=name)
        case MarkKind.UNLOAD:
            return tr("Unload {model}", model=name)
        case MarkKind.EVICT:
            return tr("Evict {model}", model=name)
        case MarkKind.LOST:
            return tr("Lost {model}", model=name)
        case MarkKind.REFUSED:
            return tr("{model} not loaded", model=name)
        case MarkKind.RUN:
            return name
        case MarkKind.DONE:
            return tr("Done")
        case MarkKind.FAILED:
            return tr("Failed")


def _idle(seconds: int) -> str:
    if not seconds:
        return tr("idle")
    return tr("idle {time}", time=_age(seconds))


def _age(seconds: int) -> str:
    """As a duration; a clock's tenths would be noise."""
    return tr("{n} s", n=seconds) if seconds < 10 else wording.duration(seconds)
