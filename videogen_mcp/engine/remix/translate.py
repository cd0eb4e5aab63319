"""TRANSLATE_PROJECT: what is said and written, in another language."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from ...media.speech.languages import UnsupportedLanguage, spoken_language
from ...media.speech.voices import all_voices, default_voice, find_voice
from ...wire import TranslateProject
from ..errors import EngineError
from ..providers.text import TextProvider
from ..services import Services
from ..timeline import (
    DrawnVisual,
    RecordedNarration,
    Section,
    Shot,
    Silence,
    SpokenNarration,
    Timeline,
)
from ..work.storyboarding import retell
from .editing import Edit, Editing
from .speaking_again import Respoken, speak_again

PIECE_LENGTH = 5_000
"""Characters that are translated in one go."""

MOST_TOKENS = 8_000
ASKED = (
    "You translate the narration of a video into {language}. You are given a JSON array of texts "
    "that follow each other. Answer with a JSON array of the same length and nothing else: each "
    "text translated, to be spoken aloud, without notes. Keep names, numbers and units."
)
RECORDED = (
    "The recording was replaced by a synthetic voice that speaks the translation: nobody's own "
    "voice can be made to speak another language here. Set VIDEOGEN_API_KEY to use the hosted API."
)
TEXT_IN_PICTURES = (
    "translateImageText changed only the scenes that the engine drew: lettering inside your own "
    "pictures stays as it is. Set VIDEOGEN_API_KEY to use the hosted API's image models."
)


def _check(services: Services, field: str, action: TranslateProject) -> None:
    try:
        spoken_language(action.language_code)
    except UnsupportedLanguage as error:
        raise EngineError(f"{field}.languageCode: {error}", "unsupported_language") from error
    TextProvider.configured(services.settings, f"{field}: TRANSLATE_PROJECT")


def _translate(editing: Editing, timeline: Timeline, action: TranslateProject) -> Timeline:
    """Narration, captions, drawn scenes and the title; pictures and their order stay."""
    language = spoken_language(action.language_code).code
    texts = [timeline.title, *(text for section in timeline.sections for text in texts_of(section))]
    translated = iter(_translated(editing, texts, language))
    title = next(translated)
    wanted, sections = {}, []
    for number, section in enumerate(timeline.sections):
        own = tuple(next(translated) for _ in texts_of(section))
        sections.append(_retold(section, own) if own else section)
        if own and not isinstance(section.narration, Silence):
            wanted[number] = _respoken(section, own, language, action)
    changed, notes = speak_again(editing, timeline, wanted)
    silent = {n: item for n, item in enumerate(sections) if n not in wanted}
    changed = changed.changed(
        title=title,
        language=language,
        sections=tuple(silent.get(n, item) for n, item in enumerate(changed.sections)),
    )
    if any(isinstance(section.narration, RecordedNarration) for section in timeline.sections):
        notes.append(RECORDED)
    if action.translate_image_text:
        notes.append(TEXT_IN_PICTURES)
    return _redrawn(editing, changed).noting(*notes)


def texts_of(section: Section) -> tuple[str, ...]:
    """What of a section is translated: the text of each shot, or all of it where it has none.

    Nothing where nobody says anything, as in the music before a talk.
    """
    texts = tuple(shot.text for shot in section.shots) or (section.text,)
    return texts if any(text.strip() for text in texts) else ()


def _retold(section: Section, texts: tuple[str, ...]) -> Section:
    shots = tuple(
        shot.model_copy(update={"text": text})
        for shot, text in zip(section.shots, texts, strict=False)
    )
    return section.model_copy(update={"text": " ".join(texts), "shots": shots})


def _respoken(
    section: Section, texts: tuple[str, ...], language: str, action: TranslateProject
) -> Respoken:
    narration = section.narration
    voice_id, speed = default_voice(language).voice_id, 1.0
    if isinstance(narration, SpokenNarration):
        keeps = action.change_voice is False
        voice_id = narration.voice_id if keeps else _like(narration.voice_id, language)
        speed = narration.speed
    own = texts if section.shots else ()
    return Respoken(section, own, " ".join(texts), voice_id, language, speed)


def _like(voice_id: str, language: str) -> str:
    """A voice of the language, of the same gender where there is one."""
    old = find_voice(voice_id)
    own = [voice for voice in all_voices() if voice.language_code == language]
    alike = [voice for voice in own if old is not None and voice.gender == old.gender]
    return (alike or [default_voice(language)])[0].voice_id


def _redrawn(editing: Editing, timeline: Timeline) -> Timeline:
    """The drawn scenes with the words of the translation."""
    drawn = [
        shot
        for section in timeline.sections
        for shot in section.shots
        if isinstance(shot.visual, DrawnVisual)
    ]
    if not drawn:
        return timeline
    briefs = iter(
        editing.job.services.workers.call(
            retell,
            editing.job.cancel,
            stage="Setting the words",
            briefs=[shot.visual.brief for shot in drawn if isinstance(shot.visual, DrawnVisual)],
            texts=[shot.text for shot in drawn],
            language=timeline.language,
            ai_style=timeline.ai_style,
            title=timeline.title,
            seed=timeline.seed,
        )
    )

    def change(_section: int, _position: int, shot: Shot) -> Shot:
        if not isinstance(shot.visual, DrawnVisual):
            return shot
        visual = shot.visual.model_copy(update={"brief": next(briefs)})
        return shot.model_copy(update={"visual": visual})

    return timeline.with_shots(change)


def _translated(editing: Editing, texts: Sequence[str], language: str) -> list[str]:
    provider = TextProvider.configured(editing.job.services.settings, "TRANSLATE_PROJECT")
    found: list[str] = []
    for piece in _pieces(texts):
        editing.job.cancel.check()
        editing.progress.report(len(found) / len(texts) / 2, "Translating")
        found += _translate_piece(provider, piece, language)
    return found


def _pieces(texts: Sequence[str]) -> Iterator[list[str]]:
    piece: list[str] = []
    for text in texts:
        if piece and sum(map(len, piece)) + len(text) > PIECE_LENGTH:
            yield piece
            piece = []
        piece.append(text)
    yield piece


def _translate_piece(provider: TextProvider, texts: list[str], language: str) -> list[str]:
    """Asks the model, once more when its answer cannot be used."""
    said = [
        {"role": "system", "content": ASKED.format(language=language)},
        {"role": "user", "content": json.dumps(texts, ensure_ascii=False)},
    ]
    for _ in range(2):
        answer = provider.write(said, max_tokens=MOST_TOKENS, temperature=0.2)
        found = _array(answer)
        if found is not None and len(found) == len(texts):
            return found
        wish = f"Answer with a JSON array of exactly {len(texts)} texts and nothing else."
        said += [{"role": "assistant", "content": answer}, {"role": "user", "content": wish}]
    raise EngineError(
        "The language model answered twice without a usable translation. Set VIDEOGEN_TEXT_MODEL "
        "to a more capable model.",
        "provider_failed",
        502,
    )


def _array(answer: str) -> list[str] | None:
    """The JSON array of texts in an answer, which may stand in a fenced block."""
    start, end = answer.find("["), answer.rfind("]")
    try:
        found = json.loads(answer[start : end + 1]) if 0 <= start < end else None
    except ValueError:
        return None
    if not isinstance(found, list):
        return None
    texts = [" ".join(item.split()) for item in found if isinstance(item, str)]
    return texts if len(texts) == len(found) and all(texts) else None


TRANSLATE = Edit(_translate, _check)
