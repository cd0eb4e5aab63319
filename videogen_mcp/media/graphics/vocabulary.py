"""The words with which people ask for graphics: kinds, looks, colours, and mere instruction."""

from __future__ import annotations

import re

from .description import Kind

_CHART = r"(?:chart|graph|diagram|plot)"
_KINDS: tuple[tuple[Kind, str], ...] = (
    ("lower_third", r"lower[\s-]?thirds?|name\s?(?:tag|plate|card|strap|bar|super)|chyron|ticker|"
     r"bauchbinde|synthé|rótulo|tercio inferior|terço inferior|sottopancia|name super"),
    ("countdown", r"count(?:ing|s)?[\s-]?down|compte à rebours|cuenta (?:atrás|regresiva)|"
     r"contagem regressiva|conto alla rovescia|カウントダウン|倒计时|countdown|\btimer\b"),
    ("donut_chart", rf"(?:donut|doughnut|ring)s?[\s-]?{_CHART}|ringdiagramm|"
     r"ドーナツグラフ|\bdonut\b"),
    ("pie_chart", rf"pie[\s-]?{_CHART}|\bpie\b|kreisdiagramm|tortendiagramm|camembert|"
     r"diagramme circulaire|"
     r"gráfico (?:circular|de pastel|de pizza|de tarta)|grafico a torta|円グラフ|饼状?图|扇形图"),
    ("area_chart", rf"area[\s-]?{_CHART}|flächendiagramm|gráfico de áreas?|grafico ad area"),
    ("line_chart", rf"(?:line|trend)[\s-]?{_CHART}|liniendiagramm|courbe|gráfico de líneas?|"
     rf"gráfico de linhas?|grafico a linee|折れ線グラフ|折线图|trend ?line|{_CHART} over time"),
    ("row_chart", rf"horizontal (?:animated )?(?:bar|column)[\s-]?{_CHART}?s?|ranking {_CHART}|"
     rf"(?:bar|column)s? {_CHART}[^.]{{0,24}}\bhorizontal|balken horizontal|leader ?board"),
    ("bar_chart", rf"(?:bar|column|histogram)s?[\s-]?{_CHART}|\bbars\b|balkendiagramm|"
     r"säulendiagramm|histogramme|diagramme en bâtons|graphique (?:à|en) barres|"
     rf"gráfico de barras|grafico a barre|棒グラフ|柱状图|条形图|\b{_CHART}s?\b|graphique|gráfico"),
    ("progress_ring", r"(?:progress|percent|percentage|loading|completion)[\s-](?:ring|circle|"
     r"wheel|dial)|"
     r"(?:circular|radial|round) progress|\bgauge\b|radial gauge"),
    ("progress_bar", r"progress(?:ion)?[\s-]?(?:bar|indicator)?|loading[\s-]?bar|fortschritts\w+|"
     r"barre de progression|barra de progres\w+|goal tracker|fundrais\w+ (?:bar|thermometer)"),
    ("checklist", r"check[\s-]?list|to[\s-]?do list|tick(?:ed)? (?:list|off)|checkliste|"
     r"lista de (?:verificación|tarefas|tareas)"),
    ("timeline", r"time[\s-]?line|zeitstrahl|zeitleiste|chronolog\w+|frise|línea de tiempo|"
     r"linha do tempo|年表|时间线|milestones|roadmap"),
    ("comparison", r"compar(?:e|ison|ing|ative)\w*|versus|\bvs\.?(?=\s)|side[\s-]by[\s-]side|"
     r"vergleich|pros (?:and|&) cons|before\b.*\bafter\b|comparaison|comparación"),
    ("steps", r"steps?\b|process(?: flow| diagram| arrows?)?\b|work ?flow|flow ?chart|how it works|"
     r"schritte|étapes|pasos|passos|手順|步骤|→[^→]*→|->[^>]*->|funnel|pipeline|cycle diagram"),
    ("handle", r"(?:social|instagram|twitter|tiktok|youtube|x|facebook|linkedin|threads|twitch)"
     r"(?: media)?(?: handles?| user ?names?| follow(?: me| us)?| account| profile)|"
     r"follow (?:me|us)\b|(?<![\w.])@\w{2,}"),
    ("button", r"\bbutton\b|subscribe|call[\s-]to[\s-]action|\bcta\b|sign up now|buy now|"
     r"shop now|learn more|like and|bell icon|abonnier\w*|s'abonner|suscríbete|inscreva-se"),
    ("price", r"price[\s-]?(?:tag|label|drop|card|reveal|badge)?\b|discount|\bsale\b|"
     r"special offer|preisschild|\d+\s?% off|precio|preço"),
    ("location", r"location(?: label| tag| pin| title| super)?|map pin|pin drop|place name|"
     r"ortsmarke|geo[\s-]?tag|ubicación|localização"),
    ("waveform", r"wave ?form|audio (?:visuali[sz]\w+|spectrum|bars)|spectrum|equali[sz]er|"
     r"visuali[sz]er|audiogram"),
    ("logo", r"logo(?: reveal| animation| sting| intro| bumper)?"),
    ("quote", r"kinetic (?:typography|text|type)|quot(?:e|ation)s?\b|pull[\s-]quote|testimonial|"
     r"zitat|citation|cita\b|citação|名言"),
    ("counter", r"count(?:er|ing|s)?[\s-]?(?:up)?\b|number(?:s)? (?:animation|roll\w*|count\w*)|"
     r"number\s+[\d$€£]|odometer|stat(?:istic)?s?\b|zähler|compteur|"
     r"contador|contatore|big number"),
    ("bullets", r"bullet(?:ed)?(?:[\s-]?(?:points?|list))?|\blist\b|key (?:points|takeaways|"
     r"benefits|features)|takeaways|liste|lista|agenda|aufzählung|\btips\b"),
    ("picture", r"(?:photo|picture|image|video)(?:[\s-](?:frame|card|slideshow|reveal))|polaroid|"
     r"picture[\s-]in[\s-](?:picture|frame)|gallery|slideshow|collage|screenshot"),
    ("emblem", r"\bicons?\b|illustration|emblem|sticker|\bemoji\b"),
    ("title", r"(?:intro |opening |main |end |section |chapter |video )?titles?(?:[\s-]?(?:card|"
     r"screen|sequence|text|animation|slide))?\b|opener|intro\b|outro|head(?:line|ing)|text|"
     r"caption|banner|typography|titel|titre|título|titolo|タイトル|标题|عنوان|"
     r"заголовок|제목|chapter|end (?:card|screen)"),
)  # fmt: skip
KINDS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _KINDS)

STYLES = {
    "neon": "neon glowing cyberpunk synthwave glow",
    "minimal": "minimal minimalist minimalistic simple understated plain",
    "corporate": "corporate business professional formal enterprise news broadcast",
    "bold": "bold loud impact energetic punchy strong brutalist sport sports gaming",
    "dark": "dark black night moody cinematic dramatic",
    "elegant": "elegant luxury luxurious wedding classy premium sophisticated gold golden",
    "playful": "playful fun cute kids childlike cheerful colorful colourful bubbly cartoon",
    "tech": "tech techy technology futuristic digital sci-fi hud cyber startup saas",
    "glass": "glass glassmorphism frosted translucent",
    "retro": "retro vintage 70s 80s nostalgic old-school",
    "nature": "nature natural organic eco earthy botanical sustainable",
    "modern": "modern clean sleek contemporary fresh flat",
}

COLORS = {
    "red": "#e5383b", "crimson": "#c9184a", "coral": "#ff6f61", "orange": "#f77f00",
    "amber": "#ffb300", "gold": "#d4a72c", "golden": "#d4a72c", "yellow": "#ffd60a",
    "lime": "#a3e635", "green": "#2a9d4a", "emerald": "#10b981", "mint": "#5eead4",
    "teal": "#0d9488", "turquoise": "#14b8a6", "cyan": "#06b6d4", "aqua": "#22d3ee",
    "blue": "#2563eb", "navy": "#1e2a5a", "azure": "#0ea5e9", "indigo": "#4f46e5",
    "violet": "#7c3aed", "purple": "#9333ea", "lavender": "#a78bfa", "magenta": "#d946ef",
    "pink": "#ec4899", "rose": "#f43f5e", "brown": "#8b5e3c", "beige": "#e8dcc4",
    "cream": "#fbf3e0", "white": "#ffffff", "black": "#101114", "gray": "#6b7280",
    "grey": "#6b7280", "silver": "#b8bfc9", "blau": "#2563eb", "rot": "#e5383b",
    "grün": "#2a9d4a", "gelb": "#ffd60a", "azul": "#2563eb", "rojo": "#e5383b",
    "verde": "#2a9d4a", "bleu": "#2563eb", "rouge": "#e5383b", "vert": "#2a9d4a",
}  # fmt: skip

_INSTRUCTION_TEXT = """
    create make generate design animate show build give display render produce draw add insert
    please can could you i i'd we need want would like to an a the me us our my some of for with
    that which says say saying reading reads read shows showing displaying displays text titled
    called named labeled labelled about featuring feature containing including from animated
    animating animation animations motion graphic graphics video clip overlay element visual
    title titles card opener opening intro introduction lower third thirds name tag bar bars column
    columns chart charts graph graphs diagram plot pie donut doughnut ring line area horizontal
    vertical counter counting counts count up down countdown timer progress circle circular radial
    loading list bullet bullets bulleted point points checklist timeline time-line comparison
    compare comparing steps step process flow quote quotation kinetic typography type animated-text
    logo reveal button cta call-to-action social media handle price tag location label pin
    waveform spectrum visualizer audio end screen section chapter headline heading banner caption
    number numbers stat statistic big short quick full-screen fullscreen transparent alpha
    simple smooth nice beautiful cool great stylish professional looking as is in on it following
    data these those where and then using use new two three four five six seven
    stacked grouped
    second seconds sec long erstelle eine einen ein der die das mit für von zeige balkendiagramm
    kreisdiagramm liniendiagramm bauchbinde titel zitat zähler zeitstrahl liste créer créez crée
    une un le la de du des avec pour titre graphique à en barres crea crear un una el con para
    gráfico barras título lista mostrando mostrar showcase showcases showcasing presenting
    introducing infographic infographics template style styled themed theme item items key
    main phrase word words message sentence person speaker guest host milestone milestones
    icon illustration emblem photo picture image frame polaroid screenshot gallery row rows
    side-by-side vs-card badge news ticker gallery rating
    growing rising growth-chart trend simple-text
    """
INSTRUCTION = frozenset(_INSTRUCTION_TEXT.split()) | {
    word for words in STYLES.values() for word in words.split()
} | frozenset(COLORS)  # fmt: skip
ARTICLES = frozenset(
    ["the", "a", "an", "my", "our", "der", "die", "das", "le", "la", "el", "un", "una"]
)

_COLOR = "|".join(COLORS)
_NOUNS = (
    r"style|styling|styled|theme|themed|look|feel|colou?rs?|background|bg|fonts?|design|"
    r"animations?|aesthetic|gradient|palette|format|glow|transitions?|effects?|branding|vibe|tones?"
)
TRAILING_STYLE = re.compile(
    rf"\s*(?:,|\(|-|–)?\s*\b(?:in|with|using|on|over|against|im|mit|en|con|avec)\s+"
    rf"(?:an?\s+|the\s+|our\s+|my\s+)?"
    rf"(?:(?:[\w#'-]+\s*(?:,|and|&|und|et|y)?\s+){{0,5}}(?:{_NOUNS})\b[^\n;:]*|"
    rf"(?:dark|light|bright|deep|vivid|neon|pastel)?\s*(?:{_COLOR}|#[0-9a-f]{{3,6}}\b)"
    rf"(?:\s*(?:,|and|&|und|et|y)\s*(?:{_COLOR}|#[0-9a-f]{{3,6}}\b))*|"
    rf"(?:the\s+)?(?:top|bottom|upper|lower|middle)?[\s-]*(?:left|right|center|centre|corner)"
    rf"(?:\s+corner)?)\)?\s*$",
    re.IGNORECASE,
)
STYLE_CLAUSE = re.compile(
    rf"\b(?:{_NOUNS}|transparent|should|must|make sure|ensure|use|using|ease|easing|bounces?|"
    rf"bouncy|fades?|fade[sd]? in|slides? in|sliding|pop in|smooth(?:ly)?|staggered|at the (?:top|"
    rf"bottom)|aspect ratio|\d+:\d+\b|for \d+ seconds?|\d+ seconds? (?:long|duration)|16x9|hex|"
    rf"{'|'.join(w for s in STYLES.values() for w in s.split())})\b|#[0-9a-f]{{6}}\b",
    re.IGNORECASE,
)
PLACES = {
    "left": r"\b(?:left|links|gauche|izquierda|esquerda)\b",
    "right": r"\b(?:right|rechts|droite|derecha|direita)\b",
    "top": r"\b(?:top|upper|oben|haut|arriba)\b",
    "bottom": r"\b(?:bottom|lower(?![\s-]third)|unten|bas|abajo)\b",
    "center": r"\b(?:cent(?:er|re)(?:ed|d)?|middle|mitte)\b",
}
