"""The toolset "generate": single assets, made from prompts or from other files."""

from __future__ import annotations

from . import clip_tools, image_tools, sound_tools

TOOLS = (*image_tools.TOOLS, *clip_tools.TOOLS, *sound_tools.TOOLS)
