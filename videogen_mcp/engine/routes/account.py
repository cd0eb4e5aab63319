"""The account: here always the one user of this machine."""

from __future__ import annotations

from ...wire import MeResponse
from ..calls import Call, Handler


def get_me(call: Call) -> MeResponse:
    return MeResponse(
        api_key_id="vg_key_local",
        api_key_nickname="Local engine",
        email="local@localhost",
        display_name="Local engine",
        team_id="vg_team_local",
    )


HANDLERS: dict[str, Handler] = {"get_me": get_me}
