"""Which treatment the words of a prompt ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import gradings, paintings
from .picture import Treatment

_WORDS = r"""
    watercolour: water.?colou?r|aquarelle|gouache|wet brush
    oil: \boils?\b|impressionis|van gogh|monet|rembrandt|renaissance|acrylic|brush.?stroke
    comic: comic|halftone|graphic novel|manga|lichtenstein|superhero|ben.?day
    anime: anime|ghibli|cel.?shad
    cartoon: cartoon|toon\b|animated|animation|pixar|disney|flat colou?rs?|vector
    pencil: pencil|graphite|charcoal|sketch|hand.?drawn|chalk
    ink: \bink\b|line.?(art|drawing)|pen and|\bdrawing\b|woodcut|engraving|linocut|etching|\bsumi
    blueprint: blueprint|technical drawing|schematic|cyanotype|architect
    neon: neon|cyberpunk|synthwave|vaporwave|tron\b|glowing|outrun|blade runner
    pixel: pixel|8.?bit|16.?bit|retro game|arcade|minecraft|game ?boy
    poster: poster|screen.?print|pop.?art|warhol|risograph|propaganda|silkscreen
    vhs: \bvhs|camcorder|\btape\b|glitch|analog video|home video|80s|eighties
    thermal: thermal|infrared|heat.?(map|vision|camera)|predator
    noir: noir|black.?(and|&).?white|monochrome|gr[ea]yscale|\bb&w|silent film
    vintage: sepia|vintage|old (film|movie|photo|stock)|antique|1[89]\d0s|victorian|western
    faded: faded|polaroid|seventies|70s|retro|nostalgi|super.?8|kodachrome|analog film
    night: \bnight|moonli|midnight|nocturn|after dark
    pastel: pastel|soft colou?rs?|candy|kawaii|baby colou?rs
    warm: \bwarm|golden|sunset|sunny|sunrise|summer|autumn|cosy|cozy|amber|fire
    cold: \bcold|\bcool\b|winter|\bicy?\b|arctic|frost|snow|bleak|scandinavian
    dreamy: dream|ethereal|fairy|magic|romantic|soft focus|heaven|hazy|fantasy
    vivid: vivid|vibrant|colou?rful|saturated|bold colou?rs|bright
    cinematic: cinema|film look|movie|blockbuster|teal|hollywood|dramatic|epic|moody|anamorphic
"""
_HUES: dict[str, gradings.Gains] = {
    "red": (1.25, 0.78, 0.76), "orange": (1.2, 0.95, 0.66), "yellow": (1.14, 1.08, 0.62),
    "green": (0.78, 1.16, 0.8), "blue": (0.7, 0.9, 1.3), "purple": (1.04, 0.74, 1.22),
    "violet": (1.0, 0.74, 1.24), "pink": (1.2, 0.82, 1.04), "brown": (1.14, 0.96, 0.72),
    "turquoise": (0.72, 1.1, 1.12),
}  # fmt: skip
_GRADINGS = frozenset(
    ("night", "pastel", "warm", "cold", "dreamy", "vivid", "cinematic", "faded", "noir", "vintage")
)
"""Treatments of colour alone, which go over a painting too."""
_GRADED = _GRADINGS | {"thermal"}

NAMES = {
    "watercolour": "watercolour", "oil": "oil paint", "comic": "comic print", "anime": "anime cels",
    "cartoon": "cartoon", "pencil": "pencil drawing", "ink": "ink drawing",
    "blueprint": "blueprint", "neon": "neon contours", "pixel": "pixel art",
    "poster": "screen print", "vhs": "VHS tape", "thermal": "heat camera",
    "noir": "black and white", "vintage": "sepia", "faded": "faded print", "night": "night",
    "pastel": "pastel colours", "warm": "warm light", "cold": "cold light",
    "dreamy": "soft glow", "vivid": "vivid colours", "cinematic": "cinema grading",
}  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """The treatments in order, by name; `is_meant` is false where no word named any."""

    names: tuple[str, ...]
    is_meant: bool = True

    @property
    def is_painted(self) -> bool:
        """Whether more than light and colour changes."""
        return any(name not in _GRADED and name not in _HUES for name in self.names)

    @property
    def told(self) -> str:
        """The treatments for people."""
        return " with ".join(NAMES.get(name, f"a {name} grading") for name in self.names)


def choose(prompt: str) -> Choice:
    """At most one painting and one grading, those that the prompt names first."""
    text = prompt.lower()
    places = {}
    for line in _WORDS.strip().splitlines():
        name, words = line.strip().split(": ", 1)
        match = re.search(words, text)
        if match:
            places[name] = match.start()
    named = sorted(places, key=lambda name: places[name])
    painting = next((name for name in named if name not in _GRADINGS), None)
    grading = next((name for name in named if name in _GRADINGS), None)
    chosen = tuple(name for name in (painting, grading) if name is not None)
    if chosen:
        return Choice(chosen)
    hue = next((word for word in re.findall(r"[a-z]+", text) if word in _HUES), None)
    return Choice((hue,)) if hue else Choice(("cinematic",), is_meant=False)


def treatment(name: str) -> Treatment:
    """The treatment of that name."""
    if name in _HUES:
        return gradings.towards(_HUES[name])
    found: Treatment = getattr(gradings if name in _GRADED else paintings, name)
    return found
