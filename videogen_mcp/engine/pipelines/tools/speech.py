"""TEXT_TO_SPEECH: a text read aloud, with the time of every word."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ....media.sentences import split_sentences
from ....media.speech.voices import Voice, find_voice
from ....wire import TextToSpeechRequest
from ...errors import EngineError
from ...names import title_of
from ...pronunciation import Reading, language_to_speak
from ...runs.job import Job
from ...runs.progress import Progress
from ...timeline import Word
from ...work.speaking import Speaking
from ...work.tool_speaking import join_speech, speak_text
from ..narration import narration_task
from .making import ToolFile, ToolResults, numbered

PIECE_LENGTH = 1_500
"""Characters that are spoken in one go: pieces are spoken in parallel."""

SPOKEN = 0.8
ALL_ALIKE = (
    "All results sound alike: the embedded voice reads a text the same way every time. "
    "Set VIDEOGEN_API_KEY to use the hosted VideoGen voices."
)
ALWAYS_EXPANDED = (
    "autoExpandPronunciationReplacements false changed nothing: the embedded voice always reads "
    "numbers, symbols and acronyms as words. Set VIDEOGEN_API_KEY to use the hosted voices."
)


def text_to_speech(job: Job, progress: Progress) -> ToolResults:
    """Speaks the text once, as M4A (AAC); every result is a copy of it.

    `autoExpandPronunciationReplacements` is always on: numbers, dates, units and symbols are
    spoken as words of the language, and the transcript keeps them as they are written.
    """
    request = TextToSpeechRequest.model_validate(job.run.request)
    voice = find_voice(request.voice_id)
    if voice is None:
        raise EngineError(f"voiceId: {request.voice_id!r} is no longer known.", "voice_not_found")
    instead = {item.original: item.replacement for item in request.pronunciation_replacements}
    reading = Reading.of(request.tts_text, instead)
    language = language_to_speak(reading.spoken, voice, request.speech_language_code)
    lines = _lines(reading.spoken, voice, language, request.voice_speed or 1.0)
    spoken = _speak(job, lines, progress.span(0, SPOKEN))
    path = job.scratch() / "speech.m4a"
    job.services.workers.call(
        join_speech,
        job.cancel,
        stage="Encoding the speech",
        files=[line.path(job.services.settings) for line in lines],
        path=path,
    )
    transcript = _transcript(reading.as_written(_words(spoken)), language)
    notes = [note for result in spoken for note in result["degradations"]]
    return ToolResults(_copies(path, request, transcript), [*notes, *_degradations(request)])


def _lines(text: str, voice: Voice, language: str, speed: float) -> list[Speaking]:
    """The text in pieces of whole sentences."""
    pieces: list[str] = []
    for sentence in split_sentences(text, language):
        if pieces and len(pieces[-1]) + len(sentence) < PIECE_LENGTH:
            pieces[-1] += "\n" + sentence
        else:
            pieces.append(sentence)
    return [Speaking(piece, voice.voice_id, language, speed) for piece in pieces]


def _speak(job: Job, lines: Sequence[Speaking], progress: Progress) -> list[dict[str, Any]]:
    tasks = [
        dataclasses.replace(narration_task(job, line, f"narrate:{number}"), function=speak_text)
        for number, line in enumerate(lines)
    ]
    results = job.services.workers.run(tasks, job.cancel, progress.report)
    return [results[task.name] for task in tasks]


def _words(spoken: Sequence[dict[str, Any]]) -> list[Word]:
    """The words of all pieces on one clock."""
    words, offset = [], 0.0
    for result in spoken:
        for word in result["words"]:
            start, end = offset + word["start"], offset + word["end"]
            words.append(Word(text=word["text"], start=start, end=end))
        offset += result["duration"]
    return words


def _transcript(words: Sequence[Word], language: str) -> dict[str, Any] | None:
    """The words as a file keeps them: in order, without overlap, each of some length."""
    kept, last = [], 0.0
    for word in words:
        start = max(last, round(word.start, 3))
        last = max(round(word.end, 3), round(start + 0.001, 3))
        kept.append({"word": word.text, "start_seconds": start, "end_seconds": last})
    return {"language_code": language, "words": kept} if kept else None


def _copies(
    path: Path, request: TextToSpeechRequest, transcript: dict[str, Any] | None
) -> list[ToolFile]:
    name = title_of(request.tts_text)
    files = [ToolFile(path, f"{name}.m4a", transcript)]
    for index in range(1, request.num_results):
        copy = path.with_name(f"speech-{index}.m4a")
        shutil.copyfile(path, copy)
        files.append(ToolFile(copy, f"{numbered(name, index)}.m4a", transcript))
    return files


def _degradations(request: TextToSpeechRequest) -> list[str]:
    notes = []
    if request.num_results > 1:
        notes.append(ALL_ALIKE)
    is_stated = "auto_expand_pronunciation_replacements" in request.model_fields_set
    if is_stated and not request.auto_expand_pronunciation_replacements:
        notes.append(ALWAYS_EXPANDED)
    return notes
