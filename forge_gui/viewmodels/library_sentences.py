"""What cannot be done with models and with what is known of them; a part of engine_sentences.py."""

from __future__ import annotations

from forge_gui.viewmodels.translation import QT_TR_NOOP

LIBRARY = (
    QT_TR_NOOP('"{name}" is not among the models that are there now, and {rest}'),
    QT_TR_NOOP('There is no model "{name}" on this PC.'),
    QT_TR_NOOP("Pull it in Ollama (ollama pull {name}), or choose another model."),
    QT_TR_NOOP('"{name}" may mean {names}.'),
    QT_TR_NOOP("Write the one that is meant in full."),
    QT_TR_NOOP("Choose a model from the library."),
    QT_TR_NOOP("an object with models was expected."),
    QT_TR_NOOP("an object with chains was expected."),
    QT_TR_NOOP("these are no rules of capabilities ({problem})."),
    QT_TR_NOOP("it is missing or broken."),
    QT_TR_NOOP("Install Forge again."),
    QT_TR_NOOP("Mend the file; docs/catalogue.md says what goes into it."),
    QT_TR_NOOP('"{name}" is no task that Forge knows.'),
    QT_TR_NOOP("{count} models cannot be compared."),
    QT_TR_NOOP("Choose {least} to {most}."),
    QT_TR_NOOP("{model} was copied to {name}, but the copy is not listed."),
    QT_TR_NOOP("{model} is still there. Look for models again, and delete it by hand."),
    QT_TR_NOOP("A copy needs a name."),
    QT_TR_NOOP("Write one."),
    QT_TR_NOOP("The model needs a name."),
    QT_TR_NOOP("Write one, such as my-model."),
    QT_TR_NOOP("{model} ships with Forge, so that it is neither changed nor deleted here."),
    QT_TR_NOOP(
        "{model} is a file that Forge only reads, so that it is neither changed nor deleted here."
    ),
    QT_TR_NOOP("A file is deleted in the program that it belongs to, or in its folder."),
    QT_TR_NOOP('Ollama cannot quantise to "{name}".'),
    QT_TR_NOOP("It can to {names}."),
    QT_TR_NOOP("Ollama quantises weights of 16 or 32 bits only, and these are quantised already."),
    QT_TR_NOOP("Take the original weights, or leave them as they are."),
    QT_TR_NOOP("Nothing says what the model is made of."),
    QT_TR_NOOP("Name a file, or a Modelfile."),
    QT_TR_NOOP('FROM names "{name}", and there is neither such a model nor such a file.'),
    QT_TR_NOOP('FROM names "", and there is neither such a model nor such a file.'),
    QT_TR_NOOP("Pull the model first; Ollama would download it without asking."),
    QT_TR_NOOP("there is no *.safetensors file in it."),
    QT_TR_NOOP("{name} is missing in it."),
    QT_TR_NOOP("Download all files of the model."),
    QT_TR_NOOP("it is no Modelfile, and no GGUF file."),
)
