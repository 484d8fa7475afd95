"""A pipeline inside the picture of it: the picture can be opened again. Pure: bytes in, bytes out."""

from __future__ import annotations

from forge_gui.engine.formats import png_text, svg_text
from forge_gui.engine.pipeline.document import MAX_BYTES, parse_pipeline, pipeline_text
from forge_gui.values.errors import FileDamaged, ForgeError
from forge_gui.values.graph import Graph

ENDINGS = (".png", ".svg")
MOST_BYTES = png_text.MOST_BYTES
_PNG_KEYWORD = "forge-pipeline"
_SVG_NAME = "forge-pipeline"


def embed_pipeline(picture: bytes, graph: Graph) -> bytes:
    """The PNG or SVG with the pipeline in it. Raises ForgeError for any other picture."""
    text = pipeline_text(graph)
    if png_text.is_png(picture):
        return png_text.with_text(picture, _PNG_KEYWORD, text)
    if svg_text.is_svg(picture):
        return svg_text.with_text(picture, _SVG_NAME, text)
    raise ForgeError("The picture is neither PNG nor SVG, so no pipeline can be put into it.")


def embedded_pipeline(picture: bytes, source: str = "The picture") -> Graph:
    """The pipeline in a PNG or SVG. Raises FileDamaged naming `source`."""
    try:
        if png_text.is_png(picture):
            text = png_text.text_of(picture, _PNG_KEYWORD, MAX_BYTES)
        else:
            text = svg_text.text_of(picture, _SVG_NAME, MAX_BYTES)
    except ForgeError as error:
        raise FileDamaged(source, error.sentence, error.advice) from error
    if text is None:
        raise FileDamaged(
            source,
            "there is no pipeline in this picture.",
            "Forge puts one into pictures that it makes; programs that save them anew take it out.",
        )
    return parse_pipeline(text, source)
