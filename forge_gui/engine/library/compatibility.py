"""Whether this PC can run a model: each resource with its own verdict, and what to do. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.values.library import (
    Compatibility,
    Enough,
    LibraryEntry,
    Resource,
    ResourceVerdict,
)
from forge_gui.values.memory_bill import Fit, Verdict
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import Origin
from forge_gui.values.sentence import Amount, Sentence, Unit, say

TO_SPARE = 1.1
"""What is needed, with a tenth to spare."""
_SLOW = 5.0


@dataclass(frozen=True, slots=True)
class ThisPc:
    """What the check is held against. Bytes; None: not known."""

    hardware: Hardware | None
    memory: int | None = None
    """What one model may take: main or graphics memory, the larger one, within the settings."""
    disk_free: int | None = None
    """Where the model would be stored."""


def check_compatibility(
    entry: LibraryEntry, pc: ThisPc, fit: Fit | None = None, context: int | None = None
) -> Compatibility:
    """How `entry` stands on this PC; `fit` is the memory forecast where one was made."""
    if entry.is_only_published:
        sentence = say("Ollama's library does not have it, so Forge can neither fetch nor run it.")
        return Compatibility(entry, None, (), (sentence,))
    shares: list[float] = []
    resources = (
        _memory(entry, pc, shares),
        _gpu(entry, pc),
        _cpu(entry, pc),
        _disk(entry, pc, shares),
        _context(entry, context),
    )
    score = round(min(1.0, *shares), 2) if shares else None
    return Compatibility(
        entry, score, resources, tuple(_warnings(entry)), tuple(_advice(entry, pc, fit))
    )


def _held(
    resource: Resource, needed: int, there: int | None, shares: list[float]
) -> ResourceVerdict:
    unit = Unit.MEMORY if resource is Resource.MEMORY else Unit.BYTES
    need = Amount(needed, unit)
    if there is None:
        sentence = say("{need} are needed; what there is nobody could tell.", need=need)
        return ResourceVerdict(resource, Enough.UNKNOWN, sentence)
    shares.append(there / (needed * TO_SPARE) if needed else 1.0)
    have = Amount(there, unit)
    if needed > there:
        sentence = say("{need} are needed, {have} may be used.", need=need, have=have)
        return ResourceVerdict(resource, Enough.SHORT, sentence)
    sentence = say("{need} of {have}", need=need, have=have)
    tight = needed * TO_SPARE > there
    return ResourceVerdict(resource, Enough.TIGHT if tight else Enough.ENOUGH, sentence)


def _memory(entry: LibraryEntry, pc: ThisPc, shares: list[float]) -> ResourceVerdict:
    if entry.card.is_remote:
        sentence = say("It runs on another computer.")
        return ResourceVerdict(Resource.MEMORY, Enough.NOT_NEEDED, sentence)
    if entry.need is None:
        sentence = say("Nobody knows what memory it takes.")
        return ResourceVerdict(Resource.MEMORY, Enough.UNKNOWN, sentence)
    return _held(Resource.MEMORY, entry.need.bytes, pc.memory, shares)


def _gpu(entry: LibraryEntry, pc: ThisPc) -> ResourceVerdict:
    if pc.hardware is None:
        return ResourceVerdict(Resource.GPU, Enough.UNKNOWN, say("This PC was not looked at yet."))
    if entry.card.is_remote:
        return ResourceVerdict(Resource.GPU, Enough.NOT_NEEDED, say("Not needed."))
    if not pc.hardware.gpus:
        sentence = say("There is no GPU that Forge can use; the processor does the work.")
        return ResourceVerdict(Resource.GPU, Enough.NOT_NEEDED, sentence)
    best = max(pc.hardware.gpus, key=lambda gpu: gpu.vram_total)
    total = Amount(best.vram_total, Unit.MEMORY)
    need = entry.need.bytes if entry.need else None
    if need is not None and need > best.vram_total:
        sentence = say(
            "{gpu} has {total}: a part of the model stays in main memory, which is slower.",
            gpu=best.name,
            total=total,
        )
        return ResourceVerdict(Resource.GPU, Enough.TIGHT, sentence)
    sentence = say("{gpu} with {total}", gpu=best.name, total=total)
    known = Enough.ENOUGH if need is not None else Enough.UNKNOWN
    return ResourceVerdict(Resource.GPU, known, sentence)


def _cpu(entry: LibraryEntry, pc: ThisPc) -> ResourceVerdict:
    if entry.card.is_remote:
        return ResourceVerdict(Resource.CPU, Enough.NOT_NEEDED, say("Not needed."))
    if pc.hardware is None or entry.speed is None:
        sentence = say("How fast it is here is not known yet.")
        return ResourceVerdict(Resource.CPU, Enough.UNKNOWN, sentence)
    rate = Amount(entry.speed.tokens_per_s, Unit.TOKENS_PER_S)
    cores = Amount(pc.hardware.cores)
    if entry.speed.origin is Origin.MEASURED:
        sentence = say(
            "{rate} tokens a second, measured with {cores} cores", rate=rate, cores=cores
        )
    else:
        sentence = say("About {rate} tokens a second, estimated", rate=rate)
    slow = entry.speed.tokens_per_s < _SLOW
    return ResourceVerdict(Resource.CPU, Enough.TIGHT if slow else Enough.ENOUGH, sentence)


def _disk(entry: LibraryEntry, pc: ThisPc, shares: list[float]) -> ResourceVerdict:
    if entry.card.is_remote:
        return ResourceVerdict(Resource.DISK, Enough.NOT_NEEDED, say("Not needed."))
    if entry.is_installed:
        return ResourceVerdict(Resource.DISK, Enough.ENOUGH, say("It is on this PC."))
    if entry.card.size_bytes is None:
        sentence = say("How large its file is nobody told.")
        return ResourceVerdict(Resource.DISK, Enough.UNKNOWN, sentence)
    return _held(Resource.DISK, entry.card.size_bytes, pc.disk_free, shares)


def _context(entry: LibraryEntry, wanted: int | None) -> ResourceVerdict:
    trained = entry.card.context_length
    if trained is None:
        sentence = say("How long its context may be nobody told.")
        return ResourceVerdict(Resource.CONTEXT, Enough.UNKNOWN, sentence)
    tokens = Amount(trained, Unit.TOKENS)
    if wanted is not None and wanted > trained:
        sentence = say(
            "It was made for {tokens} tokens, {wanted} are asked for.",
            tokens=tokens,
            wanted=Amount(wanted, Unit.TOKENS),
        )
        return ResourceVerdict(Resource.CONTEXT, Enough.SHORT, sentence)
    sentence = say("Up to {tokens} tokens", tokens=tokens)
    return ResourceVerdict(Resource.CONTEXT, Enough.ENOUGH, sentence)


def _warnings(entry: LibraryEntry) -> list[Sentence]:
    found: list[Sentence] = []
    if entry.verdict is Verdict.FITS_AFTER_UNLOADING:
        found.append(say("Idle models have to leave memory for it."))
    if entry.speed and entry.speed.tokens_per_s < _SLOW:
        found.append(say("It writes more slowly than one reads."))
    if entry.card.is_remote:
        found.append(say("What you send it leaves this PC."))
    if entry.card.limits:
        found.append(say("{limits}", limits=entry.card.limits))
    return found


def _advice(entry: LibraryEntry, pc: ThisPc, fit: Fit | None) -> list[Sentence]:
    found: list[Sentence] = []
    is_short = entry.verdict is Verdict.TOO_LARGE
    if is_short and fit is not None and fit.largest_context:
        tokens = Amount(fit.largest_context, Unit.TOKENS)
        found.append(say("Up to {tokens} tokens of context it would fit.", tokens=tokens))
    smaller = _smaller_file(entry, pc) if is_short else None
    if smaller is not None:
        found.append(smaller)
    if entry.speed is None and entry.is_installed:
        found.append(say("Measure it once: then its speed and memory are known."))
    return found


def _smaller_file(entry: LibraryEntry, pc: ThisPc) -> Sentence | None:
    """The largest other quantisation that would fit with the same rest."""
    if entry.known is None or pc.memory is None or entry.need is None:
        return None
    rest = entry.need.bytes - (entry.card.size_bytes or 0)
    fitting = [
        q for q in entry.known.quantisations if q.bytes is not None and q.bytes + rest <= pc.memory
    ]
    best = max(fitting, key=lambda q: q.bytes or 0, default=None)
    if best is None or best.bytes is None:
        return None
    size = Amount(best.bytes, Unit.BYTES)
    return say("As {quantisation} ({size}) it would fit.", quantisation=best.name, size=size)
