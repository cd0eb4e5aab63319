"""The preview of a file: an addition of the local engine, beside the contract."""

from __future__ import annotations

from .common import Response


class FilePreview(Response):
    """What a file shows and how it sounds; `picture` is a small JPEG in base64.

    Spans are pairs of seconds; black and frozen ones are null where the film was too long to be
    watched whole. Of very many only the longest are there; the counts tell of all. Loudness and
    peak are null for silence, `has_captions` where it is not known. `caption_coverage` is the share
    of what is spoken that has captions, from 0 to 1.
    """

    file_id: str
    kind: str
    display_name: str | None = None
    file_bytes: int | None = None
    duration_seconds: float | None = None
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    format: str | None = None
    video_codec: str | None = None
    audio_codec: str | None = None
    sample_rate: int | None = None
    channels: int | None = None
    has_transparency: bool | None = None
    has_captions: bool | None = None
    caption_coverage: float | None = None
    loudness_lufs: float | None = None
    true_peak_dbtp: float | None = None
    silent_spans: list[list[float]] | None = None
    black_spans: list[list[float]] | None = None
    frozen_spans: list[list[float]] | None = None
    silent_count: int | None = None
    black_count: int | None = None
    frozen_count: int | None = None
    moments: list[float] = []
    picture_shows: str
    picture: str
    picture_content_type: str
    picture_width: int
    picture_height: int
