"""Words that people use for a style or a subject, and the look that they ask for."""

from __future__ import annotations

HUES = {
    "red": 27,
    "crimson": 20,
    "coral": 32,
    "orange": 55,
    "amber": 75,
    "gold": 85,
    "golden": 85,
    "yellow": 100,
    "lime": 125,
    "green": 148,
    "emerald": 160,
    "mint": 165,
    "teal": 185,
    "turquoise": 190,
    "cyan": 205,
    "aqua": 200,
    "blue": 258,
    "navy": 262,
    "azure": 245,
    "indigo": 278,
    "violet": 295,
    "purple": 302,
    "lavender": 300,
    "magenta": 330,
    "pink": 352,
    "rose": 5,
    "brown": 55,
    "sepia": 65,
    "beige": 85,
    "cream": 90,
    "blau": 258,
    "rot": 27,
    "grün": 148,
    "gelb": 100,
    "rosa": 352,
    "lila": 302,
    "azul": 258,
    "rojo": 27,
    "verde": 148,
    "bleu": 258,
    "rouge": 27,
    "vert": 148,
    "blu": 258,
    "rosso": 27,
}


DARK_WORDS = {
    "dark": "night",
    "black": "night",
    "dunkel": "night",
    "oscuro": "night",
    "sombre": "night",
}


TOPICS = {  # what a script is about, and the direction that suits it
    "tech": """software app code data computer algorithm artificial intelligence cyber internet
    robot developer api cloud server machine startup""",
    "nature": """forest tree plant garden climate earth ocean animal bird bee soil environment river
    sustainable recycle organic""",
    "retro": """century history war empire ancient king revolution museum medieval
    historical roman""",
    "clean": """money invest finance business market tax budget company sales revenue customer
    office bank insurance patient doctor""",
    "bold": """workout fitness muscle sport exercise gym training run football""",
    "night": """moon space star astronaut rocket planet galaxy universe night dream""",
    "aurora": """water sleep energy focus brain habit mind productivity health music""",
    "paper": """story recipe cook kitchen bake bread children family tea soup grandmother""",
}

STYLE_WORDS = {  # what people call each art direction
    "aurora": """aurora gradient gradients glass glassmorphism vibrant colorful colourful modern
    dreamy neon energetic startup saas app fresh motion graphics cinematic 3d""",
    "clean": """clean white light corporate business professional editorial simple infographic
    explainer swiss flat whiteboard presentation bright finance medical""",
    "paper": """paper papercut cut-out cutout collage craft origami layered storybook children kids
    handmade cosy cozy warm gentle illustrated fairy tale""",
    "night": """night dark moody luxury luxurious elegant premium gold golden glow bokeh dramatic
    mysterious space starry cinema noir deep""",
    "bold": """bold flat loud saturated pop playful fun bauhaus geometric poster brutalist social
    memphis comic cartoon youthful punchy sport sports""",
    "nature": """nature natural organic green eco earth earthy botanical plants garden wellness calm
    outdoors sustainable environment forest fresh""",
    "tech": """tech technology futuristic digital cyber cyberpunk data ai science fiction sci-fi
    code hacker blueprint hologram grid electronic""",
    "retro": """retro vintage old classic 50s 60s 70s 1970s nostalgic western history historical
    antique sepia old-fashioned americana""",
    "watercolor": """watercolor watercolour painted painterly soft pastel artistic
    hand-painted aquarelle
    delicate romantic wedding sketch drawing""",
    "studio": """studio minimal minimalist minimalistic clay 3d product soft monochrome plain calm
    sleek apple modern-minimal pedestal showroom""",
}
