"""Wishes about background music."""

from __future__ import annotations

from ...wire import GenerateMusic, SetBackgroundMusic
from ..timeline import DEFAULT_MUSIC_VOLUME
from .clauses import Clause, is_musical
from .situation import Situation
from .wish import Declined, Wish, listed

STEPS = {"slightly": 0.1, "": 0.2, "much": 0.35}
TEMPO = {"faster": "fast", "slower": "slow"}


def read_music(clause: Clause, now: Situation) -> Wish:
    """Other music, none, or the same at another volume."""
    clause.take("topic", "music")
    is_removed = clause.take_verb("remove")
    files = clause.take("file")
    percent = clause.take("percent")
    loudness = clause.take("sound")
    if is_removed:
        return _none(clause, now)
    if files:
        return _file(clause, files)
    moods = _moods(clause)
    amount = next(iter(clause.take("amount")), "")
    is_other = bool(clause.take("other"))
    clause.take("more")
    clause.take("verb", "create", "replace")
    clause.take("create")
    _check_left(clause)
    if loudness or percent:
        louder = _volume(now, loudness, percent, amount)
        return _both(louder, _composed(now, moods)) if moods or is_other else louder
    if not moods and not is_other and clause.has("verb", "change"):
        raise Declined("Say which music: calm, happy, dark, energetic, jazz, piano, …")
    return _composed(now, moods)


def _none(clause: Clause, now: Situation) -> Wish:
    _moods(clause)
    if clause.left or clause.has("mood"):
        raise Declined("Say “no music”, or the music that you want instead.")
    if now.timeline is None or now.timeline.music is None:
        raise Declined("The video has no music.")
    return Wish("No music", "the music is removed", (SetBackgroundMusic(file_id=None),))


def _file(clause: Clause, files: list[str]) -> Wish:
    clause.take("verb", "replace")
    _check_left(clause)
    if len(files) > 1:
        raise Declined("Name one file for the music.")
    action = SetBackgroundMusic(file_id=files[0])
    return Wish("Your music", f"{files[0]} plays in the background", (action,))


def _moods(clause: Clause) -> list[str]:
    """What the music should be like, in words that the composer knows."""
    found = []
    for token in list(clause.tokens):
        mood = token.value("mood") or TEMPO.get(token.value("pace") or "")
        if mood is None and not token.is_noise and is_musical(token.text):
            mood = token.text.lower()
        if mood is not None:
            found.append(mood)
            clause.tokens.remove(token)
    return list(dict.fromkeys(found))


def _check_left(clause: Clause) -> None:
    if clause.left:
        words = " ".join(token.text for token in clause.left)
        raise Declined(
            f"“{words}” means no music that can be composed here. Try calm, happy, dark, "
            "energetic, jazz, epic, acoustic, ambient, piano, guitar, slow, fast, …"
        )


def _volume(now: Situation, loudness: list[str], percent: list[str], amount: str) -> Wish:
    music = now.timeline.music if now.timeline else None
    if music is None:
        raise Declined("The video has no music that could be louder or quieter.")
    wanted = _wanted(music.volume, loudness, percent, amount)
    if abs(wanted - music.volume) < 0.005:
        raise Declined(f"The music is at {wanted:.0%} already.")
    action = SetBackgroundMusic(file_id=music.file_id, volume=wanted)
    word = "louder" if wanted > music.volume else "quieter"
    return Wish(
        f"Music {word}", f"the music gets {word} ({music.volume:.0%} to {wanted:.0%})", (action,)
    )


def _both(volume: Wish, music: Wish) -> Wish:
    """Other music at another volume, which new music keeps."""
    told = f"{music.told.rpartition(' at ')[0]}; {volume.told}"
    return Wish(f"{music.label}, {volume.label}", told, (*volume.actions, *music.actions))


def _wanted(volume: float, loudness: list[str], percent: list[str], amount: str) -> float:
    step = int(percent[0]) / 100 if percent else STEPS[amount]
    if not loudness:
        if step > 1:
            raise Declined("The music's volume goes from 0 to 100 %.")
        return step
    if len(set(loudness)) > 1:
        raise Declined("Say either louder or quieter.")
    change = step if loudness[0] == "louder" else -step
    return round(min(1.0, max(0.05, volume + change)), 2)


def _composed(now: Situation, moods: list[str]) -> Wish:
    """New music; asked for twice in the same words it is another piece."""
    take = len(now.timeline.applied) if now.timeline else 0
    prompt = f"{listed(moods)} background music" if moods else "background music"
    if now.timeline and now.timeline.music:
        prompt = f"{prompt}, take {take + 1}"
    kind = listed(moods) if moods else ("other" if now.timeline and now.timeline.music else "new")
    volume = now.timeline.music.volume if now.timeline and now.timeline.music else None
    at = f" at {volume or DEFAULT_MUSIC_VOLUME:.0%}"
    return Wish(
        f"{kind.capitalize()} music",
        f"{kind} music is composed and plays{at}",
        (GenerateMusic(prompt=prompt),),
    )
