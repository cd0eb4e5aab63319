"""Places as dioramas: a block seen from above at an angle, with what stands on it."""

from __future__ import annotations

from videogen_mcp.media.imagery.places.furnished import furnish
from videogen_mcp.media.imagery.places.ground import Ground, fir_tree, grass_of, round_tree, stand
from videogen_mcp.media.imagery.stage import Stage
from videogen_mcp.media.visuals.illustrations.colour import shade
from videogen_mcp.media.visuals.illustrations.shapes import n, polygon
from videogen_mcp.media.visuals.illustrations.style import Art

_TOPS = {
    "beach": "#f0d6a0", "desert": "#eec27f", "snowfield": "#f3f8fc", "street": "#8d9098",
    "road": "#8d9098", "skyline": "#8d9098", "sea": "#4fb3d6", "lake": "#4fb3d6",
    "kitchen": "#e6d3b8", "living_room": "#c79a6b", "bedroom": "#c9a57c", "office": "#cfc6b8",
    "cafe": "#b98a5e", "library": "#a9774c", "classroom": "#d3b083", "gym": "#7f8796",
    "savanna": "#d8b25c", "moonscape": "#b9bcc6",
}  # fmt: skip
_WALLS = {"office": "#dfe7ee", "kitchen": "#bfe0d8", "bedroom": "#c9d3ea", "cafe": "#e3c8a3"}


class _Grid:
    """Points of an isometric block: u runs right and down, v left and down, z up; all 0..1."""

    def __init__(self, stage: Stage, variation: int) -> None:
        self.is_turned = bool(variation % 2)
        self.half = (
            min(stage.wide * 0.48, stage.high * 0.46, 620) * (1, 1, 0.84, 0.92)[variation % 4]
        )
        self.lean = min(0.86, max(0.5, 0.5 * (stage.high / stage.wide) ** 0.75))
        self.x = stage.wide / 2
        self.y = stage.high * 0.5 - self.half * (self.lean - 0.16)

    def at(self, u: float, v: float, z: float = 0) -> tuple[float, float]:
        """The point in units of the frame; z is in shares of the block's half width."""
        if self.is_turned:
            u, v = v, u
        return (
            self.x + (u - v) * self.half,
            self.y + (u + v) * self.half * self.lean - z * self.half,
        )

    def box(
        self,
        art: Art,
        u: float,
        v: float,
        size: tuple[float, float, float],
        colour: str,
        z: float = 0,
    ) -> None:
        """A block standing on the grid: its nearest faces and its top."""
        a, b, c = size
        top = [
            self.at(u, v, z + c),
            self.at(u + a, v, z + c),
            self.at(u + a, v + b, z + c),
            self.at(u, v + b, z + c),
        ]
        left = [
            self.at(u, v + b, z + c),
            self.at(u + a, v + b, z + c),
            self.at(u + a, v + b, z),
            self.at(u, v + b, z),
        ]
        right = [
            self.at(u + a, v, z + c),
            self.at(u + a, v + b, z + c),
            self.at(u + a, v + b, z),
            self.at(u + a, v, z),
        ]
        art.flat(polygon(left), shade(colour, -0.04))
        art.flat(polygon(right), shade(colour, -0.13))
        art.flat(polygon(top), shade(colour, 0.05))


def isometric(stage: Stage, place: str, *, is_indoors: bool, variation: int = 0) -> Ground:
    """The block of a place on a plain ground; rooms have two walls."""
    tone = ("#cfe3ee", "#f0c9b4", "#8fb8a8", "#b9a9dd")[(variation + len(place)) % 4]
    if stage.light.is_dark:
        tone = "#2a3358"
    stage.canvas.mesh([(0.3, 0.2, shade(tone, 0.06)), (0.8, 0.9, shade(tone, -0.05))], 0.5)
    grid = _Grid(stage, variation)
    art = Art("block")
    colour = _TOPS.get(place, grass_of(stage))
    grid.box(art, 0, 0, (1, 1, 0.12), shade(colour, -0.02) if is_indoors else "#9a6b43", -0.12)
    art.flat(polygon([grid.at(0, 0), grid.at(1, 0), grid.at(1, 1), grid.at(0, 1)]), colour)
    if is_indoors:
        _walls(art, grid, stage, _wall_of(place, variation))
    else:
        _grounds(art, grid, stage, place, colour)
    stage.sheet(art, 4)
    if place == "office":
        _desks(stage, grid)
    elif is_indoors:
        furnish(stage, grid, place)
    near = grid.at(0.78, 0.78)[1]
    return Ground(
        grid.at(0, 0)[1],
        grid.at(0.62, 0.62)[1],
        near,
        crowd=0.3,
        is_indoors=is_indoors,
        shadow=0.28,
    )


def _wall_of(place: str, variation: int) -> str:
    """The colour of the walls, another in each variation."""
    first = _WALLS.get(place, "#e9dcc8")
    return (first, "#b9c9c4", "#d9a08f", "#9fb0d0")[variation % 4]


def _walls(art: Art, grid: _Grid, stage: Stage, colour: str) -> None:
    tall = 0.62
    back = [grid.at(0, 0), grid.at(1, 0), grid.at(1, 0, tall), grid.at(0, 0, tall)]
    side = [grid.at(0, 0), grid.at(0, 1), grid.at(0, 1, tall), grid.at(0, 0, tall)]
    art.flat(polygon(back), shade(colour, -0.02))
    art.flat(polygon(side), shade(colour, 0.04))
    glass = stage.light.sky[len(stage.light.sky) // 2]
    for u in (0.18, 0.58):
        for pane in (
            [
                grid.at(u, 0, 0.2),
                grid.at(u + 0.26, 0, 0.2),
                grid.at(u + 0.26, 0, 0.5),
                grid.at(u, 0, 0.5),
            ],
            [
                grid.at(0, u, 0.2),
                grid.at(0, u + 0.26, 0.2),
                grid.at(0, u + 0.26, 0.5),
                grid.at(0, u, 0.5),
            ],
        ):
            art.flat(polygon(pane), art.linear(shade(glass, 0.08), glass, angle=60))
            art.line(polygon(pane), "#ffffff", 7)
    for i in range(1, 8):
        a, b = grid.at(i / 8, 0), grid.at(i / 8, 1)
        art.line(f"M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}", "#000000", 1.6, 0.1)


def _grounds(art: Art, grid: _Grid, stage: Stage, place: str, colour: str) -> None:
    if place in ("street", "road", "skyline"):
        lane = [grid.at(0, 0.36), grid.at(1, 0.36), grid.at(1, 0.68), grid.at(0, 0.68)]
        art.flat(polygon(lane), "#5f626c")
        for i in range(5):
            u = 0.05 + i * 0.2
            dash = [
                grid.at(u, 0.51),
                grid.at(u + 0.1, 0.51),
                grid.at(u + 0.1, 0.53),
                grid.at(u, 0.53),
            ]
            art.flat(polygon(dash), "#f4f1e6")
        for u, tall, tone in (
            (0.06, 0.6, "#c98b6a"),
            (0.38, 0.42, "#7f9cc0"),
            (0.68, 0.52, "#d3b27a"),
        ):
            grid.box(art, u, 0.04, (0.24, 0.24, tall), tone)
            _panes(art, grid, u, tall)
        return
    for u, v, tall in (
        (0.1, 0.12, 200),
        (0.34, 0.08, 150),
        (0.08, 0.42, 170),
        (0.6, 0.06, 190),
        (0.06, 0.72, 150),
    ):
        x, y = grid.at(u, v)
        if place in ("beach", "desert", "sea", "lake", "moonscape", "savanna"):
            continue
        if stage.season == "winter" or stage.chooser.random() < 0.5:
            fir_tree(art, x, y, tall, "#2f7a4d", stage.season == "winter")
        else:
            round_tree(art, x, y, tall, "#5dbb63", "#7b5135")
    del colour


def _panes(art: Art, grid: _Grid, u: float, tall: float) -> None:
    rows = int(tall / 0.12)
    for row in range(rows):
        z = 0.04 + row * 0.12
        for column in range(3):
            a = u + 0.03 + column * 0.07
            pane = [
                grid.at(a, 0.28, z),
                grid.at(a + 0.045, 0.28, z),
                grid.at(a + 0.045, 0.28, z + 0.07),
                grid.at(a, 0.28, z + 0.07),
            ]
            art.flat(polygon(pane), "#ffe3a0" if (row + column) % 3 == 0 else "#bcd9ea")


def _desks(stage: Stage, grid: _Grid) -> None:
    art = Art("desks")
    for u, v in ((0.12, 0.12), (0.56, 0.12), (0.12, 0.56)):
        for du, dv in ((0.0, 0.0), (0.27, 0.0), (0.0, 0.15), (0.27, 0.15)):
            grid.box(art, u + du, v + dv, (0.03, 0.03, 0.14), "#8a5f3c")
        grid.box(art, u, v, (0.3, 0.18, 0.025), "#c99a64", 0.14)
        grid.box(art, u + 0.06, v + 0.05, (0.16, 0.02, 0.12), "#2f3a55", 0.165)
        screen = [
            grid.at(u + 0.07, v + 0.07, 0.18),
            grid.at(u + 0.21, v + 0.07, 0.18),
            grid.at(u + 0.21, v + 0.07, 0.275),
            grid.at(u + 0.07, v + 0.07, 0.275),
        ]
        art.flat(polygon(screen), "#8fd0f5")
        grid.box(art, u + 0.08, v + 0.11, (0.12, 0.04, 0.01), "#f4f6f9", 0.165)
        grid.box(art, u + 0.1, v + 0.24, (0.1, 0.1, 0.1), "#4f7fc0")
        grid.box(art, u + 0.1, v + 0.32, (0.1, 0.02, 0.12), "#3f6fb0", 0.1)
    stage.sheet(art, 5)
    x, y = grid.at(0.9, 0.1)
    stand(stage, "plant_pot", x, y + 10, 130)
