"""Timeline interchange: a project as a document for other programs."""

from .writing import interchange

__all__ = ["interchange"]
