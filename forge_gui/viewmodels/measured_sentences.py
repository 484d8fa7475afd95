"""What test sets, comparisons and shoot-outs cannot do, and why; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

MEASURED = (
    QT_TR_NOOP("Measure it again."),
    QT_TR_NOOP("it holds no prompt."),
    QT_TR_NOOP("Write one prompt a line."),
    QT_TR_NOOP("it holds more than {most} prompts."),
    QT_TR_NOOP("it is too large for a file of prompts."),
    QT_TR_NOOP("none of its columns is called prompt."),
    QT_TR_NOOP('Call the column of prompts "prompt".'),
    QT_TR_NOOP("the schema of row {row} is no JSON."),
    QT_TR_NOOP("the schema of row {row} is no JSON object."),
    QT_TR_NOOP("the schema of row {row} cannot be used: {reason}"),
    QT_TR_NOOP("That shoot-out is over."),
    QT_TR_NOOP("Its results are in their own file."),
    QT_TR_NOOP("A shoot-out needs a model."),
    QT_TR_NOOP("It was not asked: {model} had failed {count} times in a row."),
    QT_TR_NOOP('it is no test set: the key "forge_tests" is missing.'),
    QT_TR_NOOP("it has no column of inputs."),
    QT_TR_NOOP("Name one, like question."),
    QT_TR_NOOP("it has more than {most} rows."),
    QT_TR_NOOP("it holds a number that is none."),
    QT_TR_NOOP("rows[{row}]: it is nested too deeply."),
    QT_TR_NOOP("rows[{row}]: nothing is expected, and its check needs that."),
    QT_TR_NOOP("the pattern of a regex check is no text."),
    QT_TR_NOOP("it names more than one of model, models and pipeline."),
    QT_TR_NOOP("a step needs the pipeline that it is in."),
    QT_TR_NOOP("the prompt cannot be read: {reason}"),
    QT_TR_NOOP('a judge needs a "rubric": what is a good answer?'),
    QT_TR_NOOP('a json_schema check needs a "schema".'),
    QT_TR_NOOP("Beside which model?"),
    QT_TR_NOOP("Name at least one single model."),
    QT_TR_NOOP("{name} did not come to an end."),
    QT_TR_NOOP("a line of it is no row of a run."),
    QT_TR_NOOP("it is no kept run of a test set."),
    QT_TR_NOOP("{name} has no rows."),
    QT_TR_NOOP("Add one, or import a table."),
    QT_TR_NOOP("{name} is attached to nothing."),
    QT_TR_NOOP("Choose a model or a pipeline."),
    QT_TR_NOOP("No test set was run to its end yet."),
    QT_TR_NOOP("Run one first."),
    QT_TR_NOOP('{name} has no step "{step}".'),
    QT_TR_NOOP("A {kind} check names no model."),
    QT_TR_NOOP("Say which one shall do it."),
    QT_TR_NOOP("{rows} rows are too few to tell; {fewest} are needed."),
    QT_TR_NOOP(
        "Together they do better: {mean} points, between {low} and {high}, at the same tokens."
    ),
    QT_TR_NOOP(
        "The best model alone does better: {mean} points, between {low} and {high}, at the "
        "same tokens."
    ),
    QT_TR_NOOP(
        "These rows show no gain over the best model alone: {mean} points, between {low} and "
        "{high}, at the same tokens."
    ),
)
