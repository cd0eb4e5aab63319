"""Pictures from prompts: a reading of the words, a composition, and a style over all of it."""

from .compose import compose_picture, flatten
from .grammar import left_out

__all__ = ["compose_picture", "flatten", "left_out"]
