"""Light: what the time of day and the weather do to the sky and to every surface."""

from __future__ import annotations

from dataclasses import dataclass, replace

from videogen_mcp.media.visuals.palette import mix


@dataclass(frozen=True)
class Light:
    """One light over a whole picture.

    `sky` runs from the top down; `tint` is the share of red, green and blue that surfaces send
    back; `sun` is the colour of the sun's or moon's disc and `height` its share of the sky.
    """

    sky: tuple[str, ...]
    haze: str
    tint: tuple[float, float, float]
    sun: str
    height: float
    is_dark: bool = False
    has_sun: bool = True
    cloud: str = "#ffffff"


DAY = Light(("#4aa8ee", "#86c9f7", "#cfeafb"), "#d5ecf8", (1.0, 1.0, 1.0), "#fff3b0", 0.74)
DAWN = Light(
    ("#7f9fd6", "#c9b4dc", "#f7c9b8", "#ffe6c4"),
    "#f6d9cf",
    (0.98, 0.92, 0.92),
    "#fff0c8",
    0.16,
    cloud="#fbe3de",
)
SUNSET = Light(
    ("#4b3f8f", "#a4508f", "#ef6f5e", "#ffb45e", "#ffdf8f"),
    "#f7a873",
    (1.0, 0.80, 0.68),
    "#ffe9a0",
    0.13,
    cloud="#ffb59a",
)
DUSK = Light(
    ("#1d2a5e", "#3e4a8f", "#8a6aa8", "#e59a8c"),
    "#7d74a8",
    (0.66, 0.64, 0.86),
    "#ffe3b8",
    0.08,
    is_dark=True,
    has_sun=False,
    cloud="#6f6aa0",
)
NIGHT = Light(
    ("#070d2b", "#101c4a", "#24386f"),
    "#2b3d74",
    (0.54, 0.60, 0.84),
    "#f4f1d6",
    0.76,
    is_dark=True,
    cloud="#2c3b6b",
)
OVERCAST = Light(
    ("#8797a8", "#a9b6c2", "#cfd7dd"),
    "#c3ccd3",
    (0.86, 0.90, 0.95),
    "#eef2f4",
    0.7,
    has_sun=False,
    cloud="#b9c4ce",
)
TIMES = {"day": DAY, "dawn": DAWN, "sunset": SUNSET, "dusk": DUSK, "night": NIGHT}
_GREY = ("rain", "storm", "fog", "snowfall", "cloudy")


def light_for(time: str, weather: str | None) -> Light:
    """The light of a time of day in a weather; clouds take the sun and some colour away."""
    light = TIMES[time]
    if weather not in _GREY:
        return light
    if time == "day":
        dark = {"storm": "#4b5666", "snowfall": "#dfe7ee"}.get(weather or "")
        return _towards(OVERCAST, dark, 0.5) if dark else OVERCAST
    grey = "#3a4660" if light.is_dark else "#a4a3ad"
    shown = weather in ("fog", "snowfall") and time != "dusk"
    return replace(_towards(light, grey, 0.3), has_sun=shown and light.has_sun)


def _towards(light: Light, colour: str, share: float) -> Light:
    sky = tuple(mix(stop, colour, share) for stop in light.sky)
    return replace(light, sky=sky, haze=mix(light.haze, colour, share))
