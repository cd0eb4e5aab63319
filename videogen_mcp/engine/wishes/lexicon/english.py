"""English words of wishes."""

from __future__ import annotations

ENGLISH = {
    "noise": "a | aspect ratio | aspect | ratio | resize | volume | width | places | colors"
    " | colours | something | out of | an | the | this | that | these | those | it | its | them"
    " | they | their | my | our | your | please | pls | kindly | can you | could you"
    " | would you | can we | could we | will you | i | we | you | me | us | want | want you to"
    " | would like | d like | need | let s | let | give | give it | get | have | to have | has"
    " | do | go | go for | put | set | use | using | should | should be | must be | to be | be"
    " | of | for | to | into | in | on | at | by | from | so that | so it | as | just | now"
    " | maybe | thanks | thank you | hi | hello | hey | okay | ok | great | nice | there"
    " | everywhere | all | whole | entire | video | clip | film | movie | project | overall"
    " | completely | really | too | also | who | which | color | colour | shade | version"
    " | format | instead | kind of | some | up | screen | style | place | position | them all"
    " | throughout | everything | through | s | size | mode | at the end of it | yet | d",
    "verb remove": "remove | mute | delete | drop | without | no | no more | cut | cut out"
    " | get rid of | take out | take away | take off | turn off | switch off | disable | hide"
    " | off | lose | skip | kill | strip | strip out | erase | leave out | don t want"
    " | do not want | don t show | do not show | don t need | do not need | don t use"
    " | do not use | stop showing",
    "verb add": "add | show | turn on | switch on | enable | include | insert | bring back",
    "verb change": "change | make | turn | convert | switch | adjust | update | edit | modify",
    "verb replace": "replace | substitute | rewrite | reword",
    "verb move": "move | shift | bring | drag",
    "verb swap": "swap | exchange | switch around",
    "verb reorder": "reorder | rearrange | order",
    "verb keep": "keep | leave | don t change | do not change | don t touch | do not touch"
    " | leave alone | don t remove | do not remove | don t delete | do not delete",
    "verb say": "say | says | speak | speaks | read | reads | narrate | narrates | narrated"
    " | spoken | reading | speaking | narrating",
    "verb translate": "translate | translated | translation",
    "verb export": "export | render | download | exported | rendered",
    "verb redraw": "redraw | draw another picture | draw a new picture"
    " | draw a different picture | draw something else | draw it differently | regenerate"
    " | redo | draw again | draw anew | new picture | new image | another picture"
    " | another image | different picture | different image | other picture | another visual"
    " | different visual | new visual | another illustration | new illustration"
    " | different illustration",
    "verb undo": "undo | revert | go back | restore",
    "topic captions": "captions | caption | subtitles | subtitle | subs | closed captions"
    " | caption text | subtitle text | captioning",
    "topic music": "music | soundtrack | background music | song | tune | track | score | bgm"
    " | background track | background song | music track",
    "topic logo": "logo | watermark | brand mark",
    "topic voice": "voice | speed | pace | speaking speed | speech speed | tempo of the voice"
    " | narrator | speaker | narration | voiceover | voice over | presenter voice | speech"
    " | talking | narrator s voice",
    "topic transitions": "transitions | transition | scene changes | cuts between scenes",
    "topic zoom": "zoom | zooms | zooming | zoom effect | ken burns | ken burns effect"
    " | slow zoom | zoom in | zoom ins | camera zoom",
    "topic pauses": "pauses | pause | silences | silence | gaps | long pauses | dead air"
    " | breaks | long silences | awkward pauses",
    "topic fillers": "filler words | fillers | filler | ums | uhs | ums and uhs | um and uh"
    " | ums and ahs | hesitations | filler sounds",
    "topic look": "look | look like | look more like | feel like | visuals | visual style"
    " | visual look | art style | illustrations | theme | scenes look | pictures | images"
    " | graphics | drawings | artwork | look and feel | background | backgrounds"
    " | art direction",
    "topic scene": "scene | scenes | shot | shots",
    "topic paragraph": "paragraph | paragraphs | section | sections | slide | slides",
    "card closing": "closing card | ending | end card | final card | last card | outro card"
    " | closing title | closing screen | end screen | ending card | outro | closing slide"
    " | closing",
    "card title": "title card | opening card | first card | intro card | title screen"
    " | opening title | opening screen | intro title | intro",
    "part font": "font | typeface | lettering",
    "part text": "text | words | wording | sentence | line | script | letters | narration text",
    "part outline": "outline | stroke | border | outlines",
    "part box": "box | caption background | background box | caption box | boxes",
    "part highlight": "highlight | highlighting | highlighted | highlights | word highlight"
    " | word highlighting | highlight the spoken word | highlight the words"
    " | highlight each word | highlight words | highlight the current word"
    " | word by word highlight | word by word highlighting | karaoke | karaoke style"
    " | spoken word | current word | highlight color | highlight colour",
    "size bigger": "bigger | larger | big | large | huge | increase | enlarge | grow"
    " | increased | too small | are too small | is too small | scale up | size up",
    "size smaller": "smaller | small | tiny | little | decrease | reduce | shrink | too big"
    " | are too big | is too big | too large | are too large | is too large | scale down",
    "amount much": "much | a lot | lots | way | far | considerably | very",
    "amount slightly": "slightly | a bit | a little | a little bit | a touch | somewhat | bit"
    " | a tad | a wee bit",
    "more": "more",
    "less": "less | fewer",
    "sound louder": "louder | loud | turn up | raise the volume | more volume | higher volume"
    " | too quiet | is too quiet | increase the volume of | raise",
    "sound quieter": "quieter | softer | lower | turn down | lower the volume | less loud"
    " | too loud | is too loud | less volume | reduce the volume of | more quiet | tone down",
    "pace faster": "faster | quicker | speed up | too slow | is too slow | more quickly"
    " | fast | quick",
    "pace slower": "slower | slow down | too fast | is too fast | more slowly | slow | slowly",
    "length shorter": "shorter | shorten | tighter | tighten | too long | is too long"
    " | are too long | trim",
    "length longer": "longer | lengthen | too short | is too short | extend",
    "at TOP": "top | to the top | at the top | up top | upper | above",
    "at MIDDLE": "middle | to the middle | to the center | to the centre | center | centre"
    " | in the middle | centered | centred | central",
    "at BOTTOM": "bottom | to the bottom | at the bottom | lower third | below | lower edge",
    "at LEFT": "left | to the left | left side | left aligned | left hand",
    "at RIGHT": "right | to the right | right side | right aligned | right hand",
    "corner": "corner | edge | side",
    "weight bold": "bold | bolder | thicker | heavy | fat | in bold",
    "weight light": "thin | thinner | not bold | lighter weight | light weight | regular weight",
    "typeface serif": "serif | serifs | serif font",
    "typeface mono": "monospace | monospaced | typewriter | mono | code",
    "typeface sans": "sans | sans serif",
    "other": "other | another | different | new | someone else | somebody else | different kind of",
    "gender FEMALE": "female | woman | woman s | woman's | lady | girl | feminine",
    "gender MALE": "male | man | man s | man's | guy | masculine | gentleman",
    "gender NEUTRAL": "neutral | gender neutral | nonbinary",
    "accent American": "american | us | us english | american accent",
    "accent British": "british | uk | english accent | british english | uk english",
    "accent Scottish": "scottish | scots",
    "accent Caribbean": "caribbean | jamaican",
    "accent Lancastrian": "northern english | lancastrian",
    "manner deep": "deep | deeper | calm narrator",
    "manner soft": "soft | gentle | breathy",
    "manner young": "young | younger | youthful | energetic",
    "manner robotic": "robotic | robot",
    "accent": "accent | accented",
    "language en": "english",
    "language de": "german",
    "language es": "spanish",
    "language fr": "french",
    "language it": "italian",
    "language pt": "portuguese",
    "language nl": "dutch",
    "language pl": "polish",
    "language ru": "russian",
    "language ja": "japanese",
    "language zh": "chinese | mandarin",
    "language ko": "korean",
    "language hi": "hindi",
    "language ar": "arabic",
    "language tr": "turkish",
    "language sv": "swedish",
    "language uk": "ukrainian",
    "shape 9:16": "vertical | portrait | upright | for tiktok | for reels | for shorts"
    " | tiktok | for instagram reels | for youtube shorts | tall | for instagram stories"
    " | for phones | vertically",
    "shape 1:1": "square",
    "shape 16:9": "widescreen | landscape | horizontal | for youtube | wide screen | wide",
    "quality ULTRA_HIGH": "4k | uhd | ultra hd | 2160p | 4k quality",
    "quality FULL_HIGH": "1440p | 2k | qhd",
    "quality HIGH": "1080p | full hd | hd",
    "quality STANDARD": "720p | low resolution | low quality | draft quality",
    "transition FADE": "fade | smooth | smoother | soft | fades | fading | crossfade"
    " | cross fade | crossfades | dissolve",
    "transition WIPE": "wipe | wipes | wiping",
    "transition PAN": "pan | pans | panning | slide transitions | sliding",
    "transition POP": "pop transition | pop transitions | popping",
    "transition RISE": "rise | rises | rising",
    "transition DYNAMIC": "dynamic | varied | mixed",
    "transition NONE": "hard cuts | hard cut | straight cuts | jump cuts",
    "between": "between scenes | between the scenes | between shots | between sections"
    " | between slides",
    "last": "last | final | closing scene | end",
    "first": "first | opening",
    "ordinal 2": "second",
    "ordinal 3": "third",
    "ordinal 4": "fourth",
    "ordinal 5": "fifth",
    "ordinal 6": "sixth",
    "ordinal 7": "seventh",
    "ordinal 8": "eighth",
    "ordinal 9": "ninth",
    "ordinal 10": "tenth",
    "number 1": "one",
    "number 2": "two",
    "number 3": "three",
    "number 4": "four",
    "number 5": "five",
    "number 6": "six",
    "number 7": "seven",
    "number 8": "eight",
    "number 9": "nine",
    "number 10": "ten",
    "number": "number | nr | no.",
    "through": "through | up to | until",
    "before": "before | in front of | ahead of",
    "after": "after | behind",
    "to start": "to the beginning | to the start | to the front | at the beginning"
    " | to the top | at the start | first place",
    "to end": "to the end | at the end | to the back",
    "with": "with | plus",
    "and": "and | and then | then | as well as | along with | together with",
    "but": "but | however | except that",
    "video": "a video | video from | video of | video out of | a short video | a clip | a film",
    "script": "this script | the script | following script | this text | the following text"
    " | following text | the following script | this | the following",
    "create": "create | produce | generate",
    "colour red": "red",
    "colour crimson": "crimson | dark red",
    "colour orange": "orange",
    "colour gold": "gold | golden",
    "colour yellow": "yellow",
    "colour lime": "lime",
    "colour green": "green",
    "colour teal": "teal | turquoise",
    "colour cyan": "cyan",
    "colour blue": "blue",
    "colour navy": "navy | dark blue | navy blue",
    "colour purple": "purple | violet",
    "colour pink": "pink",
    "colour magenta": "magenta",
    "colour brown": "brown",
    "colour white": "white",
    "colour black": "black",
    "colour grey": "grey | gray",
    "mood calm": "calm | calmer | relaxing | relaxed | peaceful | chill | chilled"
    " | softer music | mellow | soothing | gentler | quiet mood",
    "mood happy": "happy | happier | cheerful | cheery | joyful | upbeat | brighter | fun | funny",
    "mood sad": "sad | sadder | melancholic | emotional",
    "mood dark": "dark | darker | sinister | mysterious | tense | dramatic | scary",
    "mood energetic": "energetic | more energy | energizing | powerful | driving | livelier"
    " | lively",
    "mood romantic": "romantic",
    "mood epic": "epic | heroic",
    "mood uplifting": "uplifting | inspiring | inspirational | motivational",
}
"""Concept -> phrases."""
