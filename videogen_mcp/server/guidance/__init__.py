"""Documents that teach a model how to use this server, read when they are asked for."""

from __future__ import annotations

from importlib.resources import files

TOPICS = {
    "getting-started": "From a text to a finished video",
    "choosing-a-workflow": "Which tool for which job",
    "styles": "Looks, with ready paragraphs",
    "captions": "Captions on, off, changed",
    "remix-actions": "Every change to a finished video",
    "files": "Files in and out, and looking at them",
    "long-runs": "Waiting, joining, cancelling, lost ids",
    "costs": "What is charged, and when to ask first",
}


def document(topic: str) -> str:
    """The document on a topic of `TOPICS`, as Markdown."""
    return files(__package__).joinpath(f"{topic}.md").read_text(encoding="utf-8")
