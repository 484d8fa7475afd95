"""Everything that can go wrong, as one tree.

    ForgeError
      BadModelId                 a model id that cannot be read
      BackendError
        BackendUnavailable         nothing answers there (not running, refused, gone)
        BackendTimeout             it took longer than allowed
        BackendBusy                it refuses more work for now
          ModelResting               Forge itself leaves a model alone after many failures
        BackendProtocolError       it answered something that is not its protocol
        ModelNotFound              no such model there
        ModelLoadFailed            the model cannot be brought into memory
          ModelOutOfMemory           ... because memory ran out
        CapabilityMissing          the model cannot do what is asked
        ContextExceeded            the prompt is longer than the model's context
        BadRequest                 the request itself is refused (schema, option, name)
        GenerationCut              the stream ended without its end mark
        AnswerUnfit                an answer that is none: empty, too short, a refusal
        ModelCrashed               the process that ran the model ended
        Unauthorised               a key is missing or refused
      PoolError
        PoolFull                   this model can never fit beside the limits
        PoolClosed                 the pool no longer takes demands
      GraphError
        PipelineRefused            faults found before anything ran (carries all of them)
        TemplateError              a prompt that cannot be read (line, column)
      JsonUnreadable             no JSON can be read out of a text
        JsonUnfit                  ... or it does not fit what was asked for
      StepFailed                 one step of a run failed (carries the step)
      NothingToDecide            no step waits for this decision
      RunOver                    the run is not going on, so it cannot be paused, continued, ...
      NothingHeld                this step of a run is not held
      RunCancelled               somebody pressed stop
      TimeIsUp                   the time that a run was given is over
      FileDamaged                a file of the user that cannot be used (path, reason)
      JournalError               the kept runs
        JournalUnusable            they can be neither read nor written (path, reason)
        RunNotFound                no such run is kept
        RunBusy                    the run is going on, here or in another process
        RunComplete                there is nothing left of the run to continue
      SettingsError              a settings key or value that is refused

Each has `sentence` (what happened and why) and `advice` (what to do), both for people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.json_value import Json


class ForgeError(Exception):
    """Root of all errors that Forge raises on purpose."""

    def __init__(self, sentence: str, advice: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.sentence} {self.advice}".strip()


class BadModelId(ForgeError):
    """A model id that names no backend."""

    def __init__(self, text: str) -> None:
        advice = "Write <backend>:<name>, for example forge:tiny or ollama:llama3.1:8b."
        super().__init__(f'"{text}" is not a model id.', advice)
        self.text = text


class BackendError(ForgeError):
    """Something that serves models failed. `backend` is its prefix, `model` the name if known."""

    status: int | None = None
    """The HTTP status that it was answered with, where there was one."""
    text: str = ""
    """What had arrived of the answer before it failed."""

    def __init__(
        self, sentence: str, advice: str = "", *, backend: str = "", model: str = ""
    ) -> None:
        super().__init__(sentence, advice)
        self.backend = backend
        self.model = model


class BackendUnavailable(BackendError):
    """Nothing answers: not running, refused, or gone in the middle."""


class BackendTimeout(BackendError):
    """It took longer than allowed."""


class BackendBusy(BackendError):
    """It refuses more work for now. `retry_after_s` is what it asked for, if it did."""

    def __init__(
        self,
        sentence: str,
        advice: str = "",
        *,
        backend: str = "",
        model: str = "",
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(sentence, advice, backend=backend, model=model)
        self.retry_after_s = retry_after_s


class ModelResting(BackendBusy):
    """Not asked, because it failed too often lately; `retry_after_s` until it is tried again."""


class BackendProtocolError(BackendError):
    """It answered something that is not its protocol."""


class ModelNotFound(BackendError):
    """No such model there."""


class ModelNameUnclear(ModelNotFound):
    """Several models have this name."""


class ModelLoadFailed(BackendError):
    """The model cannot be brought into memory."""


class ModelOutOfMemory(ModelLoadFailed):
    """The model cannot be brought into memory because memory ran out."""


class CapabilityMissing(BackendError):
    """The model cannot do what is asked."""


class ContextExceeded(BackendError):
    """The prompt is longer than the context. Both lengths in tokens, 0 where unknown."""

    def __init__(
        self,
        sentence: str,
        advice: str = "",
        *,
        backend: str = "",
        model: str = "",
        prompt_tokens: int = 0,
        context_tokens: int = 0,
    ) -> None:
        super().__init__(sentence, advice, backend=backend, model=model)
        self.prompt_tokens = prompt_tokens
        self.context_tokens = context_tokens


class BadRequest(BackendError):
    """The request itself is refused: a schema, an option, a name."""


class GenerationCut(BackendError):
    """The stream ended without its end mark; `text` is what had arrived."""

    def __init__(
        self, sentence: str, advice: str = "", *, backend: str = "", model: str = "", text: str = ""
    ) -> None:
        super().__init__(sentence, advice, backend=backend, model=model)
        self.text = text


class AnswerUnfit(BackendError):
    """A whole answer that is none. `repeats`: asking the same again would give it again."""

    def __init__(
        self,
        sentence: str,
        advice: str = "",
        *,
        backend: str = "",
        model: str = "",
        text: str = "",
        repeats: bool = False,
    ) -> None:
        super().__init__(sentence, advice, backend=backend, model=model)
        self.text = text
        self.repeats = repeats


class ModelCrashed(BackendError):
    """The process that ran the model ended."""


class Unauthorised(BackendError):
    """A key is missing or refused."""


class PoolError(ForgeError):
    """The model pool cannot serve a demand."""


class PoolFull(PoolError):
    """This model can never fit beside the limits (bytes)."""

    def __init__(self, sentence: str, advice: str = "", *, needed: int = 0, limit: int = 0) -> None:
        super().__init__(sentence, advice)
        self.needed = needed
        self.limit = limit


class PoolClosed(PoolError):
    """The pool no longer takes demands."""


class GraphError(ForgeError):
    """A pipeline that cannot run as it stands."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One reason why a pipeline is refused before it runs.

    `step` is the step or input concerned, empty for the whole pipeline; `place` says where in
    it (a setting, "line 2, column 7 of the prompt"); `sentence` is for people.
    """

    sentence: str
    step: str = ""
    place: str = ""
    missing: str = ""
    """The model that the step names and that could be fetched, as Ollama's library has it."""
    missing_bytes: int | None = None
    """What has to be fetched of it, where that is published."""


class PipelineRefused(GraphError):
    """All faults that were found before anything ran."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__(" ".join(fault.sentence for fault in faults))
        self.faults = tuple(faults)


class TemplateError(GraphError):
    """A template that cannot be read. Line and column count from 1."""

    def __init__(self, sentence: str, *, line: int, column: int) -> None:
        super().__init__(f"Line {line}, column {column}: {sentence}")
        self.reason = sentence
        self.line = line
        self.column = column


class JsonUnreadable(ForgeError, ValueError):
    """No JSON can be read out of a text. `problem` says why, as the end of a sentence."""

    def __init__(self, problem: str) -> None:
        super().__init__(
            f"The text is no JSON that can be read: {problem}.",
            "Ask for JSON alone in the prompt, or give the step a JSON Schema.",
        )
        self.problem = problem


class JsonUnfit(JsonUnreadable):
    """JSON was read, but it does not fit the schema, or part of it would be a guess. `value` is
    what was read."""

    def __init__(self, problem: str, value: Json) -> None:
        ForgeError.__init__(
            self,
            f"The JSON does not fit: {problem}.",
            "Say in the prompt what is wanted, or loosen the schema.",
        )
        self.problem = problem
        self.value = value


class StepFailed(ForgeError):
    """One step of a run failed; `cause` is the error below it."""

    def __init__(self, step: str, cause: ForgeError) -> None:
        super().__init__(cause.sentence, cause.advice)
        self.step = step
        self.cause = cause


class NothingToDecide(ForgeError):
    """No step waits for this decision: it was made already, or its run is over."""

    def __init__(self, step: str) -> None:
        super().__init__(
            f"The step {step} waits for no decision any more.",
            "It was decided before, or its run has ended.",
        )
        self.step = step


class RunOver(ForgeError):
    """What was asked needs a run that is going on in this engine."""

    def __init__(self, run: str) -> None:
        super().__init__(
            f"The run {run} is not going on here.",
            "It has ended, or it belongs to another window.",
        )
        self.run = run


class NothingHeld(ForgeError):
    """The step is not held: the run goes on, or the step has begun; `step` may be empty."""

    def __init__(self, run: str, step: str = "") -> None:
        what = f"The step {step} is not held" if step else "No step is held"
        super().__init__(f"{what} in the run {run}.", "Pause the run, or set a breakpoint before.")
        self.run = run
        self.step = step


class RunCancelled(ForgeError):
    """Somebody pressed stop."""

    def __init__(self) -> None:
        super().__init__("The run was stopped.")


class TimeIsUp(ForgeError):
    """The time that a run was given, in seconds, is over."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"The {seconds:g} s that a run may take are over.",
            "Allow more in the settings (run_timeout), or ask for less in one run.",
        )
        self.seconds = seconds


class FileDamaged(ForgeError):
    """A file that cannot be used; it is left as it is."""

    def __init__(self, path: str, reason: str, advice: str = "") -> None:
        super().__init__(f"{path} cannot be used: {reason}", advice)
        self.path = path
        self.reason = reason


class FileMissing(FileDamaged):
    """There is no such file."""

    def __init__(self, path: str) -> None:
        super().__init__(path, "there is no such file.")


class JournalError(ForgeError):
    """Something about the kept runs."""


class JournalUnusable(JournalError):
    """The kept runs can be neither read nor written; running goes on without."""

    def __init__(self, path: str, reason: str, advice: str = "") -> None:
        super().__init__(f"Runs cannot be kept in {path}: {reason}", advice)
        self.path = path
        self.reason = reason


class RunNotFound(JournalError):
    """No such run is kept."""

    def __init__(self, run: str) -> None:
        super().__init__(f"No run {run} is kept.", "main.py runs list shows those that are.")
        self.run = run


class RunBusy(JournalError):
    """The run is going on, here or in another process."""

    def __init__(self, run: str) -> None:
        super().__init__(f"The run {run} is going on, here or in another window.", "Stop it first.")
        self.run = run


class RunComplete(JournalError):
    """There is nothing left of the run to continue."""

    def __init__(self, run: str) -> None:
        super().__init__(f"The run {run} is complete.", "Run it again from a step instead.")
        self.run = run


class SettingsError(ForgeError):
    """A settings key or value that is refused; `key` is dotted."""

    def __init__(self, sentence: str, advice: str = "", *, key: str = "") -> None:
        super().__init__(sentence, advice)
        self.key = key
