"""What is wrong with models that Forge itself runs and with room for them; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

ENGINES = (
    QT_TR_NOOP("{model} makes embeddings; it cannot write text."),
    QT_TR_NOOP("{model} writes text; it is not made for embeddings."),
    QT_TR_NOOP("{model} is not made for embeddings."),
    QT_TR_NOOP("{model} cannot write text."),
    QT_TR_NOOP("Choose a text model."),
    QT_TR_NOOP("Choose an embedding model."),
    QT_TR_NOOP("{model} cannot look at images."),
    QT_TR_NOOP("Choose a model with vision."),
    QT_TR_NOOP(
        "Choose a model with vision; its mmproj file lies beside it in a folder of its own."
    ),
    QT_TR_NOOP("it is no readable card ({problem})."),
    QT_TR_NOOP("it is no card: an object was expected."),
    QT_TR_NOOP("it does not name its model file."),
    QT_TR_NOOP('"{path}" is not a full path.'),
    QT_TR_NOOP("Write gguf: and the whole path of the file."),
    QT_TR_NOOP("It may have been moved or deleted; refresh the library."),
    QT_TR_NOOP("Forge ships no model named {model}."),
    QT_TR_NOOP("See the library for those that are there."),
    QT_TR_NOOP("it holds an adapter or a part, not a model that runs by itself."),
    QT_TR_NOOP("Choose the file of the model itself."),
    QT_TR_NOOP("{model} refused the request: {words}."),
    QT_TR_NOOP("The process of {model} refused its key."),
    QT_TR_NOOP("Unload it."),
    QT_TR_NOOP("{model} is still being loaded."),
    QT_TR_NOOP("Run it again."),
    QT_TR_NOOP("{model} would take about {need}; this PC has {total}."),
    QT_TR_NOOP("The process of {model} sent something that cannot be read: {words}."),
    QT_TR_NOOP("Unload the model and run it again."),
    QT_TR_NOOP("Close other programs, unload other models, or set a shorter context."),
    QT_TR_NOOP("{model} cannot run here: this processor lacks instructions (AVX2) it needs."),
    QT_TR_NOOP("Use a backend that supports this processor, such as Ollama."),
    QT_TR_NOOP("{model} could not be loaded: {words}."),
    QT_TR_NOOP("The file may be damaged or of a kind that the embedded engine does not know."),
    QT_TR_NOOP(
        "The process of {model} was ended from outside, most likely because memory ran out."
    ),
    QT_TR_NOOP("The process of {model} ended unexpectedly: {words}."),
    QT_TR_NOOP("An answer of at most {count} tokens cannot be given."),
    QT_TR_NOOP("Set max_tokens to 1 or more, or leave it open."),
    QT_TR_NOOP("The JSON Schema is refused: {problem}."),
    QT_TR_NOOP("Mend the schema."),
    QT_TR_NOOP("{model} was not ready after {seconds} seconds."),
    QT_TR_NOOP("Try again, or allow more time in the settings."),
    QT_TR_NOOP("{model} said nothing for {seconds} seconds and was unloaded."),
    QT_TR_NOOP("{model} was unloaded while it answered."),
    QT_TR_NOOP("The answer broke off before its end."),
    QT_TR_NOOP("{model} cannot keep this JSON Schema: {problem}."),
    QT_TR_NOOP("Simplify the schema."),
    QT_TR_NOOP("The simulation is switched off."),
    QT_TR_NOOP("Switch it on again."),
    QT_TR_NOOP("{count} simulated models; nothing they say is real."),
    QT_TR_NOOP("{model} said nothing for {seconds} s."),
    QT_TR_NOOP("It may be overloaded; try again, or allow more in the settings (request_timeout)."),
    QT_TR_NOOP("A model cannot be unloaded after {seconds} s."),
    QT_TR_NOOP("Give 0 for never, or a number of seconds."),
    QT_TR_NOOP("Models are not swapped while work goes on: that is switched off."),
    QT_TR_NOOP("Set orchestrator.enable_hot_swap in the settings."),
    QT_TR_NOOP("{model} cannot take over from itself."),
    QT_TR_NOOP("Choose another model."),
    QT_TR_NOOP("{model} cannot take over from {other}: it cannot do {ability}."),
    QT_TR_NOOP("Choose a model that can, or say in the library what this one can do."),
    QT_TR_NOOP("{model} is in memory and did not say a word within {seconds} s."),
    QT_TR_NOOP("What serves it may hang although it still answers other questions; restart it."),
    QT_TR_NOOP("{model} ended without a word."),
    QT_TR_NOOP("Restart what serves it."),
    QT_TR_NOOP(
        "{model} does not fit beside the pinned models ({names}): it needs {needed}, and "
        "they leave {left}."
    ),
    QT_TR_NOOP("Unpin one of them, choose a smaller model, or raise the limit in the settings."),
    QT_TR_NOOP(
        "{model} can never be loaded here: it needs {need} of {what}, and the limit is {limit}."
    ),
    QT_TR_NOOP(
        "{model} can never be loaded here: it needs a place, and the limit is {limit} "
        "models in memory at once."
    ),
    QT_TR_NOOP("Forge is closing and takes no more work."),
    QT_TR_NOOP("Forge is closing."),
    QT_TR_NOOP("{model} is being loaded for a step."),
    QT_TR_NOOP("{model} is in use."),
    QT_TR_NOOP("Stop the run, or wait until it has ended."),
    QT_TR_NOOP("{model} answered after {seconds} s."),
    QT_TR_NOOP("{model} did not answer within {seconds} s."),
    QT_TR_NOOP("It may be overloaded or hang; restart what serves it."),
    QT_TR_NOOP("{model} has taken over from it."),
    QT_TR_NOOP("Unload a model."),
    QT_TR_NOOP("The answer broke off before its end (simulated)."),
    QT_TR_NOOP("{model} could not be loaded (simulated)."),
    QT_TR_NOOP("The process of {model} ended unexpectedly (simulated)."),
    QT_TR_NOOP("{model} sent something that cannot be read (simulated)."),
    QT_TR_NOOP("{model} takes no more work for now (simulated)."),
)
