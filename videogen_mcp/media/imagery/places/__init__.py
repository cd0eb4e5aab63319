"""The places of pictures by name."""

from __future__ import annotations

from collections.abc import Callable

from videogen_mcp.media.imagery.places import (
    halls,
    heights,
    indoors,
    outdoors,
    street,
    surfaces,
    town,
    waters,
    wilds,
)
from videogen_mcp.media.imagery.places.ground import Ground
from videogen_mcp.media.imagery.stage import Stage

PLACES: dict[str, Callable[[Stage], Ground]] = {
    "meadow": outdoors.meadow,
    "park": outdoors.park,
    "garden": outdoors.garden,
    "forest": outdoors.forest,
    "mountains": heights.mountains,
    "mountain_lake": heights.mountain_lake,
    "desert": outdoors.desert,
    "snowfield": outdoors.snowfield,
    "farm": outdoors.farm,
    "jungle": wilds.jungle,
    "savanna": wilds.savanna,
    "launch": wilds.launch,
    "beach": waters.beach,
    "sea": waters.sea,
    "lake": waters.lake,
    "river": waters.river,
    "underwater": waters.underwater,
    "waterfall": waters.waterfall,
    "street": street.street,
    "skyline": town.skyline,
    "village": town.village,
    "road": town.road,
    "railway": town.railway,
    "brick_wall": town.brick_wall,
    "pitch": town.pitch,
    "playground": town.playground,
    "living_room": indoors.living_room,
    "bedroom": indoors.bedroom,
    "kitchen": indoors.kitchen,
    "airport": halls.airport,
    "office": halls.office,
    "library": halls.library,
    "cafe": halls.cafe,
    "classroom": halls.classroom,
    "gym": halls.gym,
    "stage_hall": halls.stage_hall,
    "windowsill": indoors.windowsill,
    "studio": halls.studio,
    "fireside": indoors.fireside,
    "castle_hall": halls.stage_hall,
    "space": surfaces.space,
    "moonscape": surfaces.moonscape,
    "clouds": surfaces.clouds,
}

INDOORS = frozenset(
    [
        "airport",
        "living_room",
        "bedroom",
        "kitchen",
        "office",
        "library",
        "cafe",
        "classroom",
        "gym",
        "stage_hall",
        "studio",
        "fireside",
        "castle_hall",
        "table",
        "table_top",
        "windowsill",
    ]
)
"""Places that the weather does not reach."""
