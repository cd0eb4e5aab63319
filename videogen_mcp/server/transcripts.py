"""What is said in a file, sentence by sentence with its times, within a length."""

from __future__ import annotations

from pydantic import BaseModel

from videogen_mcp.wire import FileInfo

LONGEST_CHARACTERS = 6000
LONGEST_SENTENCE = 240
_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟")
_JOINED = ("ja", "zh", "th")
"""Languages that are written without spaces."""


class Sentence(BaseModel):
    start_seconds: float
    end_seconds: float
    text: str


def sentences_of(file: FileInfo) -> list[Sentence]:
    """The sentences of a file's transcript; none where it has no timed words."""
    heard = file.transcript
    if heard is None:
        return []
    space = "" if (heard.language_code or "").lower().startswith(_JOINED) else " "
    sentences: list[Sentence] = []
    is_open = False
    for word in heard.words:
        if is_open:
            last = sentences[-1]
            last.text += space + word.word
            last.end_seconds = round(word.end_seconds, 2)
        else:
            sentences.append(
                Sentence(
                    start_seconds=round(word.start_seconds, 2),
                    end_seconds=round(word.end_seconds, 2),
                    text=word.word,
                )
            )
        text = sentences[-1].text
        is_open = not text.rstrip("\"'”’»)").endswith(_ENDS) and len(text) < LONGEST_SENTENCE
    return sentences


def within(sentences: list[Sentence], characters: int = LONGEST_CHARACTERS) -> list[Sentence]:
    """As many of the first sentences as have room."""
    kept: list[Sentence] = []
    for sentence in sentences:
        characters -= len(sentence.text)
        if characters < 0:
            break
        kept.append(sentence)
    return kept
