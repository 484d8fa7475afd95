"""Turns a training result into the published folder that transformers and Forge can load."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from tiny import gguf_writer, prompts
from tiny.lineup import Model


def _config(shape: dict[str, float], tokenizer: Tokenizer) -> dict[str, object]:
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": shape["vocabulary"],
        "hidden_size": shape["hidden"],
        "intermediate_size": shape["feed_forward"],
        "num_hidden_layers": shape["layers"],
        "num_attention_heads": shape["heads"],
        "num_key_value_heads": shape["kv_heads"],
        "max_position_embeddings": shape["context"],
        "rms_norm_eps": shape["epsilon"],
        "rope_parameters": {"rope_type": "default", "rope_theta": shape["theta"]},
        "hidden_act": "silu",
        "attention_bias": False,
        "mlp_bias": False,
        "tie_word_embeddings": shape.get("tied", True),
        "bos_token_id": tokenizer.token_to_id(prompts.TEXT_END),
        "pad_token_id": tokenizer.token_to_id(prompts.TEXT_END),
        "eos_token_id": tokenizer.token_to_id(prompts.END),
        "dtype": "float16",
    }


def _tokenizer_settings() -> dict[str, object]:
    return {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "bos_token": prompts.TEXT_END,
        "pad_token": prompts.TEXT_END,
        "eos_token": prompts.END,
        "clean_up_tokenization_spaces": False,
        "model_max_length": 1024,
        "chat_template": prompts.TEMPLATE,
    }


def _dump(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_folder(trained: Path, tokenizer: Tokenizer, target: Path, model: Model) -> Path:
    """Write the half-precision weights, the configuration, the tokeniser and the GGUF file."""
    target.mkdir(parents=True, exist_ok=True)
    shape = json.loads((trained / "shape.json").read_text(encoding="utf-8"))
    weights = load_file(trained / "model.safetensors")
    halves = {name: weight.to(torch.float16) for name, weight in weights.items()}
    save_file(halves, target / "model.safetensors", metadata={"format": "pt"})
    _dump(target / "config.json", _config(shape, tokenizer))
    tokenizer.save(str(target / "tokenizer.json"))
    _dump(target / "tokenizer_config.json", _tokenizer_settings())
    written = target / model.gguf_name
    gguf_writer.write(target, written, quantised=True, name=model.name)
    return written
