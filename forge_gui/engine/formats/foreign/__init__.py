"""Flows of other programs read as pipelines: Rivet, Langflow, Flowise, ChainForge. Nothing in them runs."""
