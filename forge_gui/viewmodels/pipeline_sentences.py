"""What is wrong with a pipeline before it runs; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

PIPELINES = (
    QT_TR_NOOP(
        "{step} needs something for {port}: lay a wire to it, or add an input of that name."
    ),
    QT_TR_NOOP('"{condition}" needs something to compare with.'),
    QT_TR_NOOP('"{condition}" needs a number, not "{text}".'),
    QT_TR_NOOP("no file is chosen."),
    QT_TR_NOOP("no pipeline file is chosen."),
    QT_TR_NOOP("there is no file {path}."),
    QT_TR_NOOP("{path} is a folder."),
    QT_TR_NOOP("{path} is there already. Choose what is to happen then (if_there)."),
    QT_TR_NOOP("the disk refuses to be looked at: {problem}."),
    QT_TR_NOOP('only names in braces can stand here, not "{text}".'),
    QT_TR_NOOP("name at least one input in braces."),
    QT_TR_NOOP("{model} cannot write text. It can do: {abilities}."),
    QT_TR_NOOP("The pipeline has {count} steps; at most {most} can run."),
    QT_TR_NOOP('The pipeline has no input "{name}".'),
    QT_TR_NOOP("It has: {names}."),
    QT_TR_NOOP("It has none."),
    QT_TR_NOOP('Did you mean "{name}"?'),
    QT_TR_NOOP('The input {name} must be a number, not "{text}".'),
    QT_TR_NOOP('The input {name} must be yes or no, not "{text}".'),
    QT_TR_NOOP('The input {name} must be JSON, not "{text}".'),
    QT_TR_NOOP('The input {name} must be a JSON list, not "{text}".'),
    QT_TR_NOOP("The run {run} has no step {step}."),
    QT_TR_NOOP("The pipeline has no step {step}."),
    QT_TR_NOOP("{step}, in {file}: {reason}"),
    QT_TR_NOOP("Pipelines are more than {most} deep inside each other here."),
    QT_TR_NOOP("{pipeline} has no input that an item could go to."),
    QT_TR_NOOP('{pipeline} has no input "{name}".'),
    QT_TR_NOOP("{step} is bypassed, and nothing comes in that could go on."),
    QT_TR_NOOP("{step}: what stands for its result has no response."),
    QT_TR_NOOP("{step}: what stands for its result does not say which way it takes ({sides})."),
    QT_TR_NOOP("Two wires lead to {target}."),
    QT_TR_NOOP('The wire from {source} to {target}: an input has no port "{port}".'),
    QT_TR_NOOP("The wire from {source} to {target} begins at a step that is not there."),
    QT_TR_NOOP("The wire from {source} to {target}: {step} gives nothing on."),
    QT_TR_NOOP('The wire from {source} to {target}: it has no output "{port}".'),
    QT_TR_NOOP("The wire from {source} to {target} leads to an input of the pipeline."),
    QT_TR_NOOP("The wire from {source} to {target} leads to a step that is not there."),
    QT_TR_NOOP(
        "The wire from {source} to {target}: {step} has no port {port}; it asks for {names}."
    ),
    QT_TR_NOOP(
        "The wire from {source} to {target}: {step} has no port {port}; it asks for nothing."
    ),
    QT_TR_NOOP(
        "{step} needs {sides} of {source}, and only one of them comes. Bring them "
        "together with a merge."
    ),
    QT_TR_NOOP("These steps wait for each other: {names}. Remove one of the wires."),
    QT_TR_NOOP(
        "the path begins at the pipeline's own folder, and the pipeline was never saved. "
        "Save it first, or write an absolute path."
    ),
    QT_TR_NOOP('{step}: "{kind}" is no kind of step.'),
    QT_TR_NOOP("There are: {names}."),
    QT_TR_NOOP("There are: {names}. Own ones are files in {folder}."),
)
