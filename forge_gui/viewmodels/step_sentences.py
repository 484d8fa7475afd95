"""What a step of a run says of what it did or could not do; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

STEPS = (
    QT_TR_NOOP("{model} cannot make embeddings. It can do: {abilities}."),
    QT_TR_NOOP(
        "{step}: the prompt has {tokens} tokens, and the context of {model} holds "
        "{context} for prompt and answer together. Shorten the input, or choose a model "
        "with a longer context."
    ),
    QT_TR_NOOP("{step} gave {kind}, and a step gives a dict."),
    QT_TR_NOOP('Return {"output": {...}} from execute.'),
    QT_TR_NOOP("{name} failed: {problem}."),
    QT_TR_NOOP("{name} failed: it said that it failed."),
    QT_TR_NOOP('"{text}" is no number, so it cannot be compared as one.'),
    QT_TR_NOOP('Ask "is number" first, or have the step before answer with a number alone.'),
    QT_TR_NOOP("The text has {count} characters; a pattern is looked for in at most {most}."),
    QT_TR_NOOP("Shorten it before, or use another condition."),
    QT_TR_NOOP("Nothing here makes embeddings."),
    QT_TR_NOOP("Nothing here reads JSON out of answers."),
    QT_TR_NOOP("The step failed unexpectedly: {problem}."),
    QT_TR_NOOP("Please report this."),
    QT_TR_NOOP("The pipeline inside was stopped."),
    QT_TR_NOOP("Rejected: {text}"),
    QT_TR_NOOP("Rejected."),
    QT_TR_NOOP("Approved."),
    QT_TR_NOOP('Went to "{side}".'),
    QT_TR_NOOP("Written to {path}."),
    QT_TR_NOOP("The answer did not come."),
    QT_TR_NOOP("{model} answered, after {count}."),
    QT_TR_NOOP("{model} answered."),
    QT_TR_NOOP("{model} answered instead of {other}: {reason}"),
    QT_TR_NOOP("it would have to be mended ({problem})"),
    QT_TR_NOOP("Item {number} of {total}: {reason} {count} is done and kept."),
    QT_TR_NOOP("Item {number} of {total}: {reason} {count} are done and kept."),
    QT_TR_NOOP("Item {number} of {total}: {reason}"),
    QT_TR_NOOP("{count} of {total} items; the others failed."),
    QT_TR_NOOP("{count} of {total} did not come."),
    QT_TR_NOOP("{count} of {total} agree."),
    QT_TR_NOOP("The answers were not compared."),
    QT_TR_NOOP("answers count as the same by meaning, and no embedding model is chosen."),
    QT_TR_NOOP("This call is made inside a step."),
    QT_TR_NOOP("Look at what they ran into."),
    QT_TR_NOOP("A list is needed here, and this is none."),
    QT_TR_NOOP("Choose a step that gives one."),
    QT_TR_NOOP("The text is no JSON list."),
    QT_TR_NOOP("Split it by lines, or ask the model for a JSON list."),
    QT_TR_NOOP("The list has {count} items; at most {most} are worked on."),
    QT_TR_NOOP("Run the pipeline as a batch over a table for more."),
    QT_TR_NOOP("All that came here is empty."),
    QT_TR_NOOP("Look at the steps before this one."),
    QT_TR_NOOP("{step} gave something that is no JSON: {problem}."),
    QT_TR_NOOP("Steps give texts, numbers, lists and objects."),
    QT_TR_NOOP("The plug-in step {step} gave something that is no JSON: {problem}."),
    QT_TR_NOOP("The plug-in step {step} failed: {problem}."),
    QT_TR_NOOP("Its author can say more."),
    QT_TR_NOOP("it names {name}, which is no StepPlugin and no AnalysisStep class."),
    QT_TR_NOOP('"{text}" from {place} cannot be part of a file name.'),
    QT_TR_NOOP(
        "A name has no slashes, colons, quotes or line breaks, and at most {most} characters."
    ),
    QT_TR_NOOP("{step} waits for a person, and nobody can be asked here."),
    QT_TR_NOOP("nothing is wired to {place}."),
    QT_TR_NOOP("{step} has no {key}. It has: {names}."),
    QT_TR_NOOP("{step} has no {key}. It has: nothing."),
    QT_TR_NOOP("The cache is switched off in the settings."),
    QT_TR_NOOP("{count} rows in a row failed. The last one: {reason}"),
    QT_TR_NOOP("This reads like a refusal."),
    QT_TR_NOOP("On the CPU, because GPU memory was short."),
    QT_TR_NOOP("The answer was cut at {count} tokens."),
    QT_TR_NOOP("Asked again, because the first answer could not be used: {problem}."),
    QT_TR_NOOP("{model} refused: {words}."),
    QT_TR_NOOP("{model} used all tokens that it may for thinking, so its answer is empty."),
    QT_TR_NOOP(
        "{model} used all tokens that it may for nothing that can be read, so its answer is empty."
    ),
    QT_TR_NOOP("Allow more tokens, or turn thinking off."),
    QT_TR_NOOP("{model} gave too short an answer: {words}."),
    QT_TR_NOOP("Change the prompt, choose another model, or lower the step's shortest answer."),
)
