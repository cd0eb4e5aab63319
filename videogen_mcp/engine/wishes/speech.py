"""Wishes about who speaks, how fast, and what is cut out of the narration."""

from __future__ import annotations

from ...media.speech.voices import Voice, all_voices, find_voice
from ...wire import ChangeNarrator, CleanUpTranscript
from .clauses import Clause
from .situation import Situation
from .wish import Declined, Wish

SPEEDS = {"slightly": 1.07, "": 1.15, "much": 1.3}
SLOWEST, FASTEST = 0.5, 2.0
SHORTER_PAUSE = {"slightly": 0.5, "": 0.35, "much": 0.2}
"""Seconds from which a silence is shortened."""

MANNERS = {
    "deep": ("Grant", "Alistair"),
    "soft": ("Ivy",),
    "young": ("Theo", "Jack"),
    "robotic": ("Unit 7",),
}
NOBODY = "No voice of ours speaks in this video, and a recording keeps its speaker and speed."


def read_voice(clause: Clause, now: Situation) -> Wish:
    """Another voice, another speed, or both."""
    clause.take("topic", "voice")
    clause.take("verb", "replace", "say")
    spoken = now.spoken
    if now.timeline is not None and spoken is None:
        raise Declined(NOBODY)
    current = find_voice(spoken.voice_id) if spoken else None
    voice = _voice(clause, now, current)
    speed = _speed(clause, spoken.speed if spoken else 1.0)
    if clause.left:
        words = " ".join(token.text for token in clause.left)
        raise Declined(f"“{words}” is nothing by which a voice can be chosen here.")
    if voice is None and speed is None:
        raise Declined("Say which voice: by name, male or female, British, deep, faster, …")
    return _wish(voice, current, speed)


def _wish(voice: Voice | None, current: Voice | None, speed: float | None) -> Wish:
    chosen = voice or current
    if chosen is None:
        raise Declined("Name the voice that should speak, or say male or female.")
    action = ChangeNarrator(voice_id=chosen.voice_id, voice_speed=speed)
    parts = [f"{voice.display_name} speaks"] if voice else []
    parts += [f"speech at {speed:.2f} times the usual speed"] if speed else []
    told = ", ".join(parts) + "; captions and scenes follow the new narration"
    labels = [f"Voice {voice.display_name}"] if voice else []
    label = ", ".join(labels + (["other speed"] if speed else []))
    return Wish(label, told, (action,))


def _voice(clause: Clause, now: Situation, current: Voice | None) -> Voice | None:
    """The voice that the clause describes; None when it is about the speed alone."""
    names = clause.take("voice")
    accents, languages = clause.take("accent"), clause.take("language")
    accents = [accent for accent in accents if accent]
    genders, manners = clause.take("gender"), clause.take("manner")
    is_other = bool(clause.take("other"))
    if names:
        return _named(names, current)
    if not (accents or languages or genders or manners or is_other):
        return None
    if len(set(genders)) > 1 or len(set(accents)) > 1 or len(set(languages)) > 1:
        raise Declined("Describe one voice.")
    fitting = _fitting(now, current, accents, languages, genders, manners)
    others = [voice for voice in fitting if voice != current]
    if not others:
        name = current.display_name if current else ""
        raise Declined(
            f"{name} is the only voice like that."
            if fitting
            else "No voice here is like that. There are male and female voices, American, British, "
            "Scottish and Caribbean ones for English, and two for every other language."
        )
    if current in fitting and not is_other:
        raise Declined(f"{current.display_name if current else ''} is such a voice already.")
    return _next_after(current, others)


def _named(names: list[str], current: Voice | None) -> Voice:
    voice = find_voice(names[0])
    if voice is None or len(set(names)) > 1:
        raise Declined("Name one voice.")
    if voice == current:
        raise Declined(f"{voice.display_name} speaks already.")
    return voice


def _fitting(
    now: Situation,
    current: Voice | None,
    accents: list[str],
    languages: list[str],
    genders: list[str],
    manners: list[str],
) -> list[Voice]:
    """The voices that are as described; what is not described stays as it is."""
    own = now.language.split("-")[0]
    language = languages[0] if languages else own
    if accents and language != "en":
        raise Declined("Accents can be chosen only for English narration.")
    voices = [v for v in all_voices() if v.language_code.split("-")[0] == language]
    if accents:
        voices = [voice for voice in voices if voice.accent == accents[0]]
    elif current and not languages and not manners:
        voices = [v for v in voices if v.language_code == current.language_code]
    gender = genders[0] if genders else None
    if gender is None and current and (accents or languages):
        alike = [voice for voice in voices if voice.gender == current.gender]
        voices = alike or voices
    if gender is not None:
        voices = [voice for voice in voices if voice.gender == gender]
    if manners:
        voices = [v for v in voices if v.display_name in MANNERS[manners[0]]]
    return voices


def _next_after(current: Voice | None, voices: list[Voice]) -> Voice:
    """The voice that follows in the catalogue, so that “another voice” goes through all."""
    order = list(all_voices())
    if current is None:
        return voices[0]
    later = [voice for voice in voices if order.index(voice) > order.index(current)]
    return (later or voices)[0]


def _speed(clause: Clause, current: float) -> float | None:
    paces, percent, times = clause.take("pace"), clause.take("percent"), clause.take("times")
    amount = next(iter(clause.take("amount")), "")
    if times:
        wanted = float(times[0])
    elif paces:
        if len(set(paces)) > 1:
            raise Declined("Say either faster or slower.")
        factor = 1 + int(percent[0]) / 100 if percent else SPEEDS[amount]
        wanted = current * factor if paces[0] == "faster" else current / factor
    else:
        return None
    if times and not SLOWEST <= wanted <= FASTEST:
        raise Declined("Voices speak at 0.5 to 2 times their usual speed.")
    wanted = round(min(FASTEST, max(SLOWEST, wanted)), 2)
    if abs(wanted - current) < 0.01:
        raise Declined(f"The voice speaks at {wanted:.2f} times the usual speed already.")
    return wanted


def read_pauses(clause: Clause, now: Situation) -> Wish:
    """Shorter pauses."""
    clause.take("topic", "pauses")
    wants_shorter = clause.take_verb("remove") or bool(
        clause.take("length", "shorter") + clause.take("size", "smaller") + clause.take("less")
    )
    amount = next(iter(clause.take("amount")), "")
    clause.take("between")
    if not wants_shorter or clause.left:
        raise Declined("Pauses can be made shorter everywhere, not longer.")
    _check_speech(now)
    action = CleanUpTranscript(
        remove_fillers=False, remove_pauses=True, min_pause_seconds=SHORTER_PAUSE[amount]
    )
    told = f"silences of {SHORTER_PAUSE[amount]} s and more get short"
    return Wish("Shorter pauses", told, (action,))


def read_fillers(clause: Clause, now: Situation) -> Wish:
    """No filler words."""
    clause.take("topic", "fillers")
    if not clause.take_verb("remove") or clause.left:
        raise Declined("Filler words can be removed from the whole narration.")
    _check_speech(now)
    action = CleanUpTranscript(remove_fillers=True, remove_pauses=False)
    return Wish("No filler words", "filler words such as “um” are cut out", (action,))


def _check_speech(now: Situation) -> None:
    sections = now.timeline.sections if now.timeline else ()
    if now.timeline and not any(section.narration.words for section in sections):
        raise Declined("Nobody speaks in this video.")
