"""The built-in visual styles: one for each art direction, described so that it is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from ...media.visuals.brief import Picture, VisualBrief


@dataclass(frozen=True)
class Style:
    """An art direction by its name, what to call it, and a paragraph that serves as `aiStyle`."""

    direction: str
    name: str
    description: str
    headline: str
    emphasis: str
    subject: str

    def sample(self) -> VisualBrief:
        """The scene that stands for the style in a picture."""
        from ...media.visuals.directions import DIRECTIONS

        return VisualBrief(
            text=self.headline,
            headline=self.headline,
            emphasis=(self.emphasis,),
            pictures=(Picture(subject=self.subject),),
            layout="hero",
            direction=self.direction,
            hue=DIRECTIONS[self.direction].hues[0],
            seed=7,
        )


STYLES = (
    Style(
        "aurora",
        "Aurora",
        "Aurora gradients that glide through vibrant colours, with panes of glass, a fresh look as "
        "of a modern app, and energetic motion graphics. Suits software, health and ideas.",
        "Ideas that glow", "glow", "light_bulb",
    ),
    Style(
        "clean",
        "Clean Business",
        "A clean, bright and professional look: white space, simple flat shapes and calm waves, as "
        "in a corporate explainer or a business presentation. Suits finance, offices and advice.",
        "Clear from the start", "Clear", "team",
    ),
    Style(
        "paper",
        "Paper Cut-out",
        "Layered paper with soft shadows, a handmade papercut collage in gentle, warm tones like a "
        "storybook for children. Suits stories, recipes and everything cosy.",
        "Once upon a morning", "morning", "house",
    ),
    Style(
        "night",
        "Night Glow",
        "Dark and elegant: a starry night with soft bokeh lights, dramatic glow and a premium, "
        "luxurious mood. Suits space, music, jewels and mysteries.",
        "After the sun is gone", "sun", "moon",
    ),
    Style(
        "bold",
        "Bold Blocks",
        "Bold, loud and playful: saturated blocks of flat colour, geometric poster shapes and "
        "punchy contrast, youthful and fun. Suits sports, social clips and campaigns.",
        "Move like you mean it", "Move", "dumbbell",
    ),
    Style(
        "nature",
        "Natural",
        "Natural and organic: leaves and rolling hills, earthy botanical shapes and a calm feeling "
        "of the outdoors. Suits the environment, gardens, food and wellness.",
        "Let things grow", "grow", "tree",
    ),
    Style(
        "tech",
        "Digital Grid",
        "Futuristic technology: a digital grid with electronic glow, holographic frames and the "
        "look of data and code in a cyber world. Suits AI, security and engineering.",
        "Built out of data", "data", "robot",
    ),
    Style(
        "retro",
        "Retro Rays",
        "A nostalgic vintage poster: retro sun rays, aged colours and the classic, old-fashioned "
        "lettering of the 60s and 70s. Suits history, travel and anniversaries.",
        "The good old days", "old", "camera",
    ),
    Style(
        "watercolor",
        "Watercolour",
        "A delicate watercolour: painterly washes in soft pastel, hand-painted edges and an "
        "artistic, romantic lightness, like a page of a sketchbook. Suits art, weddings and poems.",
        "Painted with care", "care", "flower",
    ),
    Style(
        "studio",
        "Studio",
        "A minimal studio set: one clay product on a plain pedestal in soft light, sleek, calm and "
        "monochrome, as in a showroom. Suits products, design and quiet facts.",
        "One thing, done well", "well", "headphones",
    ),
)  # fmt: skip
"""In the order in which they are listed."""
