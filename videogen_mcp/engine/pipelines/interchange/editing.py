"""A project as an edit: its shots, sounds and logo on tracks."""

from __future__ import annotations

from collections.abc import Iterator

from ....media.audio.mix import MUSIC_UNDER_SPEECH_LU, volume_decibels
from ....media.interchange import Clip, Marker, Sequence, Track
from ...frames import FPS
from ...names import one_line
from ...timeline import Music, Timeline
from .media import MediaFiles

MARKER_LENGTH = 120
DISSOLVE = "FADE"


def build_sequence(timeline: Timeline, media: MediaFiles) -> Sequence:
    """The edit as the film is cut; a transition becomes a dissolve centred on its cut."""
    tracks = [
        Track("Pictures", "video", tuple(_shots(media))),
        Track("Logo", "video", tuple(_logo(media))),
        Track("Narration", "audio", tuple(_narration(timeline, media))),
        Track("Video sound", "audio", tuple(_clip_sounds(media))),
        Track("Music", "audio", tuple(_music(timeline.music, media))),
    ]
    width, height = media.size
    return Sequence(
        title=timeline.title,
        width=width,
        height=height,
        fps=FPS,
        frames=media.layout.frames,
        tracks=tuple(track for track in tracks if track.clips),
        markers=tuple(_markers(timeline, media)),
    )


def degradations(timeline: Timeline) -> list[str]:
    """What of the film stands in no such document."""
    notes = []
    if timeline.captions.enabled:
        notes.append(
            "The document has no captions: export the format SRT too (a BUNDLE brings it along) "
            "and lay it over the pictures in the editing program."
        )
    styles = {shot.transition for section in timeline.sections for shot in section.shots}
    if styles - {DISSOLVE, "NONE"}:
        notes.append(
            "Transitions of other kinds than FADE are written as dissolves, the only ones that "
            "all editing programs share. Choose them anew there."
        )
    if timeline.music is not None:
        notes.append(
            "The music has one volume throughout: the document does not carry how it makes room "
            "for speech. Use the ducking of the editing program."
        )
    return notes


def _shots(media: MediaFiles) -> Iterator[Clip]:
    shots = media.layout.shots
    fades = [shot.transition_frames // 2 * 2 for shot in shots]
    cuts = [shot.first_frame + fade // 2 for shot, fade in zip(shots, fades, strict=True)]
    for number, end in enumerate([*cuts[1:], media.layout.frames]):
        source, fade = media.shots[number], fades[number]
        yield Clip(source.name, source, cuts[number], end - cuts[number], fade // 2, fade)


def _logo(media: MediaFiles) -> Iterator[Clip]:
    if media.logo is not None:
        yield Clip("logo", media.logo, 0, media.layout.frames)


def _narration(timeline: Timeline, media: MediaFiles) -> Iterator[Clip]:
    starts = media.layout.narration_starts
    end = 0
    for start, sound in zip(starts, media.sounds, strict=True):
        if sound is not None:
            # Rounding to frames may not make neighbours overlap.
            first = max(end, round(start * FPS))
            frames = min(sound.frames, media.layout.frames - first)
            yield Clip(sound.name, sound, first, frames)
            end = first + frames


def _clip_sounds(media: MediaFiles) -> Iterator[Clip]:
    for start, sound in media.clip_sounds:
        yield Clip(sound.name, sound, start, sound.frames)


def _music(music: Music | None, media: MediaFiles) -> Iterator[Clip]:
    """The music again and again, at the volume that it has under speech."""
    if music is None or media.music is None or media.music.frames < 1 or not music.volume:
        return
    gain = round(volume_decibels(music.volume) - MUSIC_UNDER_SPEECH_LU, 1)
    for start in range(0, media.layout.frames, media.music.frames):
        frames = min(media.music.frames, media.layout.frames - start)
        yield Clip("music", media.music, start, frames, gain=gain)


def _markers(timeline: Timeline, media: MediaFiles) -> Iterator[Marker]:
    """What is said in each section, where it begins."""
    starts = media.layout.narration_starts
    for section, start in zip(timeline.sections, starts, strict=True):
        text = one_line(section.text)
        if text:
            length = max(1, round(section.length * FPS))
            yield Marker(round(start * FPS), length, text[:MARKER_LENGTH])
