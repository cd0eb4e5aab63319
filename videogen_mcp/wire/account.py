"""The account behind a key."""

from __future__ import annotations

from .common import Response


class MeResponse(Response):
    api_key_id: str
    api_key_nickname: str
    email: str
    display_name: str | None = None
    team_id: str
