"""The engine's sentences that a window says in its own language (see engine_words.py)."""

from __future__ import annotations

from forge_gui.viewmodels.cause_sentences import CAUSES
from forge_gui.viewmodels.editing_sentences import EDITS
from forge_gui.viewmodels.engine_room_sentences import ENGINES
from forge_gui.viewmodels.file_sentences import FILES
from forge_gui.viewmodels.import_sentences import IMPORTS
from forge_gui.viewmodels.joint_sentences import TOGETHER
from forge_gui.viewmodels.kept_sentences import KEPT
from forge_gui.viewmodels.library_sentences import LIBRARY
from forge_gui.viewmodels.measured_sentences import MEASURED
from forge_gui.viewmodels.orchestrator_sentences import ORCHESTRATOR
from forge_gui.viewmodels.pipeline_sentences import PIPELINES
from forge_gui.viewmodels.repair_sentences import REPAIRS
from forge_gui.viewmodels.routing_sentences import ROUTES
from forge_gui.viewmodels.server_sentences import SERVERS
from forge_gui.viewmodels.settings_sentences import SETTINGS
from forge_gui.viewmodels.step_sentences import STEPS
from forge_gui.viewmodels.task_sentences import TASKS
from forge_gui.viewmodels.translation import QT_TR_NOOP
from forge_gui.viewmodels.voting_sentences import VOTING

_ERRORS = (
    QT_TR_NOOP('"{text}" is not a model id.'),
    QT_TR_NOOP("Write <backend>:<name>, for example forge:tiny or ollama:llama3.1:8b."),
    QT_TR_NOOP("The text is no JSON that can be read: {problem}."),
    QT_TR_NOOP("Ask for JSON alone in the prompt, or give the step a JSON Schema."),
    QT_TR_NOOP("The JSON does not fit: {problem}."),
    QT_TR_NOOP("Say in the prompt what is wanted, or loosen the schema."),
    QT_TR_NOOP("The step {step} waits for no decision any more."),
    QT_TR_NOOP("It was decided before, or its run has ended."),
    QT_TR_NOOP("The run {run} is not going on here."),
    QT_TR_NOOP("It has ended, or it belongs to another window."),
    QT_TR_NOOP("The step {step} is not held in the run {run}."),
    QT_TR_NOOP("No step is held in the run {run}."),
    QT_TR_NOOP("Pause the run, or set a breakpoint before."),
    QT_TR_NOOP("The run was stopped."),
    QT_TR_NOOP("The {seconds} s that a run may take are over."),
    QT_TR_NOOP("Allow more in the settings (run_timeout), or ask for less in one run."),
    QT_TR_NOOP("{path} cannot be used: there is no such file."),
    QT_TR_NOOP("{path} cannot be used: {reason}"),
    QT_TR_NOOP("Runs cannot be kept in {path}: {reason}"),
    QT_TR_NOOP("No run {run} is kept."),
    QT_TR_NOOP("main.py runs list shows those that are."),
    QT_TR_NOOP("The run {run} is going on, here or in another window."),
    QT_TR_NOOP("Stop it first."),
    QT_TR_NOOP("The run {run} is complete."),
    QT_TR_NOOP("Run it again from a step instead."),
    QT_TR_NOOP("Line {line}, column {column}: {reason}"),
)
"""Of values/errors.py: all that its classes say of themselves."""
_CHECKS = (
    QT_TR_NOOP("{step}, line {line}, column {column} of the {setting}: {reason}"),
    QT_TR_NOOP("this { is not closed. Write {{ for a brace that is meant as text."),
    QT_TR_NOOP("this } closes nothing. Write }} for a brace that is meant as text."),
    QT_TR_NOOP("no model is chosen."),
    QT_TR_NOOP("a hand-off needs a second model."),
    QT_TR_NOOP("a model cannot hand on to itself."),
    QT_TR_NOOP('"{name}" is no known model.'),
    QT_TR_NOOP("{model} needs the {backend} backend, which is not switched on."),
    QT_TR_NOOP("Switch it on in the settings, or choose another model."),
    QT_TR_NOOP("The pipeline has no steps. Add one from the library or a sample."),
    QT_TR_NOOP("The name {name} is there twice. Each step and input needs its own."),
    QT_TR_NOOP('"{name}" cannot be a name.'),
    QT_TR_NOOP("Names are letters, digits and _, and begin with a letter or _."),
    QT_TR_NOOP("The input {name} must be given; it has no example."),
    QT_TR_NOOP("Nothing that runs needs it."),
    QT_TR_NOOP("{step} failed, and this step needs its result."),
    QT_TR_NOOP("{step} is muted."),
    QT_TR_NOOP('{step} went to "{side}".'),
    QT_TR_NOOP("Mute it, or let it take part."),
)
"""Before a run, and of steps that did not work."""
_CAUSES = (
    QT_TR_NOOP("First run: nothing is kept of this step."),
    QT_TR_NOOP("It was asked to work again."),
    QT_TR_NOOP("Its answer is no longer in the cache."),
    QT_TR_NOOP("The step's own setting says not to use the cache."),
    QT_TR_NOOP(
        "Its answer may differ each time, so it is not kept; a seed, temperature 0 or the step's "
        "cache setting changes that."
    ),
    QT_TR_NOOP("It cannot be told whether the model is still the same, so its answer is not kept."),
    QT_TR_NOOP("From the cache, kept {ago}; saved {time}."),
    QT_TR_NOOP("Approved with changes."),
)
"""Why a step worked, or did not have to."""
_SERVERS = (
    QT_TR_NOOP("{server} does not answer at {place}."),
    QT_TR_NOOP("Start Ollama, or install it from its site; Forge looks again every few seconds."),
    QT_TR_NOOP("{server} at {place} broke the connection off."),
    QT_TR_NOOP("It may have been stopped; Forge goes on as soon as it answers again."),
    QT_TR_NOOP("{server} at {place} gave no answer for {seconds} s."),
    QT_TR_NOOP("It may be overloaded; try again, or restart it."),
    QT_TR_NOOP("The embedded engine is ready; no model is in memory."),
    QT_TR_NOOP("The embedded engine is ready; one model is in memory."),
    QT_TR_NOOP("The embedded engine is ready; {count} models are in memory."),
    QT_TR_NOOP("The embedded engine is not installed."),
    QT_TR_NOOP("Start Forge through main.py, which installs it."),
    QT_TR_NOOP("No OpenAI-like server is set up."),
    QT_TR_NOOP("Check how the name is spelled."),
    QT_TR_NOOP("Choose another model, or fetch it with `ollama pull`."),
    QT_TR_NOOP("Unload other models, or choose a smaller model or a shorter context."),
)
"""Of what serves models."""
_MODELS = (
    QT_TR_NOOP("Forge asks it again after that by itself."),
    QT_TR_NOOP("Run it again; it is loaded anew."),
    QT_TR_NOOP("Run the step again."),
    QT_TR_NOOP("{model} gave an empty answer."),
    QT_TR_NOOP("Change the prompt or the stop texts, or choose another model."),
    QT_TR_NOOP("Word the prompt differently, or choose another model."),
    QT_TR_NOOP("Shorten the input, or choose a model with a longer context."),
    QT_TR_NOOP("Set a shorter context, or choose a smaller model."),
    QT_TR_NOOP("Choose a smaller model, or raise the limit in the settings."),
    QT_TR_NOOP("There is not enough memory for {model}."),
    QT_TR_NOOP("{model} stopped in the middle of its answer."),
    QT_TR_NOOP("The prompt is {prompt} tokens long; {model} can read {context}."),
    QT_TR_NOOP("No other model gave an answer."),
    QT_TR_NOOP("The measurement was stopped."),
    QT_TR_NOOP("{model} runs on another computer, so there is nothing of it to measure here."),
    QT_TR_NOOP("Measure a model that runs on this PC."),
)
"""Of a model that could not do what it was asked."""
_FETCHING = (
    QT_TR_NOOP("{model} is installed, and the model library has nothing newer."),
    QT_TR_NOOP("There is nothing to pull."),
    QT_TR_NOOP("{model} is on this disk already: {path}."),
    QT_TR_NOOP(
        "Use {model}, which runs from that file; nothing has to be downloaded. "
        "Pull it all the same if Ollama itself is to run it."
    ),
    QT_TR_NOOP("{model} needs {needed} on Ollama's disk, and {free} may be filled there."),
    QT_TR_NOOP("The model library does not have {model}."),
    QT_TR_NOOP("The model library gives {model} only to those who may have it."),
    QT_TR_NOOP("Check the name; for a private model sign in with `ollama signin` first."),
    QT_TR_NOOP("The download of {name} ended before it was complete."),
    QT_TR_NOOP("Pull it again; it goes on where it stopped."),
    QT_TR_NOOP("There is a model named {model} already."),
    QT_TR_NOOP("Choose another name, or delete that one first."),
)
"""Of downloads, copies and new names."""
_MEMORY = (
    QT_TR_NOOP("{model} was not loaded: it takes {need}, and other programs leave {free}."),
    QT_TR_NOOP(
        "{model} was not loaded: it takes {need} of graphics card {index}, and other programs "
        "leave {free}."
    ),
    QT_TR_NOOP("Close other programs, set a shorter context, or choose a smaller quantisation."),
    QT_TR_NOOP("{model} was not loaded after {seconds} s."),
    QT_TR_NOOP("Allow more time in the settings, or choose a smaller model."),
    QT_TR_NOOP(
        "{model} was not ready with its answer after {seconds} s, the time limit of this step."
    ),
    QT_TR_NOOP("Allow the step more time, ask for a shorter answer, or choose a quicker model."),
    QT_TR_NOOP("Nobody knows what {model} will take: its backend does not tell its shape."),
    QT_TR_NOOP("{model} with {context} tokens of context fits: it takes {need}, {free} are free."),
    QT_TR_NOOP(
        "{model} with {context} tokens of context fits: it takes {graphics} of graphics memory "
        "and {main} of main memory."
    ),
    QT_TR_NOOP(
        "{model} with {context} tokens of context fits once {others} is unloaded: it takes {need}."
    ),
    QT_TR_NOOP(
        "{model} with {context} tokens of context does not fit: it takes {need}, and {free} are"
        " free."
    ),
    QT_TR_NOOP(
        "{model} with {context} tokens of context does not fit onto the GPU: it takes "
        "{graphics} there."
    ),
    QT_TR_NOOP("To make it fit, {ways}; or close other programs."),
)
"""Whether there is memory for a model, and time."""
_WAYS = (
    QT_TR_NOOP("pack its KV cache as q8_0"),
    QT_TR_NOOP("set its context to {tokens} tokens or less"),
    QT_TR_NOOP("set its context to {tokens} tokens or less and pack its KV cache as q8_0"),
    QT_TR_NOOP("choose a quantisation with at most {share} % of these weights"),
    QT_TR_NOOP("choose a smaller model"),
)
"""What would make a model fit: several stand in the gap {ways}."""
_INSIDE = (
    QT_TR_NOOP("No pipeline called {name} is published on this PC."),
    QT_TR_NOOP("Publish it here, or choose a file."),
    QT_TR_NOOP("{path} is looked for beside this pipeline, which was never saved."),
    QT_TR_NOOP("Save it first, or write an absolute path."),
    QT_TR_NOOP("These pipelines run each other in a circle: {names}."),
    QT_TR_NOOP("Take one of the steps out."),
)
"""Of pipelines inside of pipelines."""
_KEEPING = (
    QT_TR_NOOP("The download of {model} failed: {problem}."),
    QT_TR_NOOP("Free {missing}: delete models that are no longer needed, or choose a smaller one."),
    QT_TR_NOOP("{model} cannot be pulled: only Ollama fetches models."),
    QT_TR_NOOP("Write the name as Ollama's library has it."),
    QT_TR_NOOP("Nothing says which model."),
    QT_TR_NOOP("Write a name, such as llama3.2."),
    QT_TR_NOOP("Choose another name, or say that it is to be replaced."),
    QT_TR_NOOP("There is no model named {model}."),
    QT_TR_NOOP("Look for models again."),
)
"""More of models that are fetched and kept."""
SENTENCES = (
    *CAUSES,
    *_ERRORS,
    *_CHECKS,
    *_CAUSES,
    *_SERVERS,
    *_MODELS,
    *_FETCHING,
    *_MEMORY,
    *_WAYS,
    *_INSIDE,
    *_KEEPING,
    *EDITS,
    *ENGINES,
    *FILES,
    *IMPORTS,
    *KEPT,
    *LIBRARY,
    *MEASURED,
    *ORCHESTRATOR,
    *PIPELINES,
    *REPAIRS,
    *ROUTES,
    *SERVERS,
    *SETTINGS,
    *STEPS,
    *TASKS,
    *TOGETHER,
    *VOTING,
)
