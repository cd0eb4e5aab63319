"""The tools as commands: what each takes without an option's name, and examples of its use."""

from __future__ import annotations

from dataclasses import dataclass

from videogen_mcp.wire import (
    GenerateAvatarRequest,
    GenerateImageRequest,
    GenerateMotionGraphicRequest,
    GenerateMusicRequest,
    GenerateSoundEffectRequest,
    GenerateVideoClipRequest,
    ImageAssetRequest,
    TextToSpeechRequest,
    ToolRequest,
    VideoAssetRequest,
)


@dataclass(frozen=True)
class ToolOfApi:
    """A tool: its request, the field that stands alone, what it does, and examples of it."""

    request: type[ToolRequest]
    main: str
    help: str
    examples: tuple[str, ...]
    is_main_optional: bool = False


TOOLS = {
    "generate-image": ToolOfApi(
        GenerateImageRequest,
        "prompt",
        "Make an image from a PROMPT, or change the images given with --image.",
        (
            '"a red boat at dawn" --aspect-ratio 16:9 -o boat.png',
            '"as a pencil drawing" --image me.jpg',
        ),
    ),
    "generate-video-clip": ToolOfApi(
        GenerateVideoClipRequest,
        "prompt",
        "Make a clip from a PROMPT, a first frame, references or a spoken line.",
        (
            '"waves on a beach" --duration 6 -o waves.mp4',
            "--start-frame photo.jpg --generate-audio",
        ),
        is_main_optional=True,
    ),
    "generate-motion-graphic": ToolOfApi(
        GenerateMotionGraphicRequest,
        "prompt",
        "Make an animated graphic from a PROMPT: WebM with alpha, or MP4 when opaque.",
        (
            '"lower third: Ada Lovelace, mathematician" -o lower.webm',
            '"bar chart: 2023 40, 2024 55" --no-transparent-background',
        ),
    ),
    "generate-avatar": ToolOfApi(
        GenerateAvatarRequest,
        "audio_file_id",
        "Make a video of a presenter who speaks an AUDIO file.",
        ("speech.m4a --actor Nora -o presenter.mp4",),
    ),
    "text-to-speech": ToolOfApi(
        TextToSpeechRequest,
        "tts_text",
        "Speak a TEXT, or standard input when it is -, as an audio file.",
        (
            '"Hello!" --voice Clara -o hello.m4a',
            '- --voice Nolan --pronounce "SQL=sequel" < text.txt',
        ),
    ),
    "generate-sound-effect": ToolOfApi(
        GenerateSoundEffectRequest,
        "prompt",
        "Make a sound from a PROMPT.",
        ('"rain on a tin roof" --duration 12 -o rain.m4a',),
    ),
    "generate-music": ToolOfApi(
        GenerateMusicRequest,
        "prompt",
        "Make about 30 s of instrumental music from a PROMPT: genre, mood, instruments, tempo.",
        ('"calm piano, slow" -o piano.m4a',),
    ),
    "vectorize-image": ToolOfApi(
        ImageAssetRequest, "image_file_id", "Turn an IMAGE into an SVG.", ("logo.png -o logo.svg",)
    ),
    "remove-image-background": ToolOfApi(
        ImageAssetRequest,
        "image_file_id",
        "Cut the subject out of an IMAGE: a PNG with alpha.",
        ("photo.jpg -o cut.png",),
    ),
    "upscale-image": ToolOfApi(
        ImageAssetRequest, "image_file_id", "Enlarge an IMAGE.", ("small.png -o large.png",)
    ),
    "image-3d-effect": ToolOfApi(
        ImageAssetRequest,
        "image_file_id",
        "Give an IMAGE depth: a clip whose camera moves through it.",
        ("photo.jpg -o depth.mp4",),
    ),
    "remove-video-background": ToolOfApi(
        VideoAssetRequest,
        "video_file_id",
        "Cut the subject out of a VIDEO.",
        ("talk.mp4 -o cut.webm",),
    ),
    "upscale-video": ToolOfApi(
        VideoAssetRequest, "video_file_id", "Enlarge a VIDEO.", ("old.mp4 -o sharp.mp4",)
    ),
}

SHORT_NAMES = {
    "num_results": ("-n", "--num-results"),
    "is_output_temporary": ("--temporary",),
    "voice_id": ("--voice", "--voice-id"),
    "voice_speed": ("--speed", "--voice-speed"),
    "speech_language_code": ("--language", "--speech-language-code"),
    "pronunciation_replacements": ("--pronounce",),
    "auto_expand_pronunciation_replacements": ("--expand-pronunciation",),
    "duration_seconds": ("--duration", "--duration-seconds"),
    "aspect_ratio": ("--aspect", "--aspect-ratio"),
    "entity_ids": ("--entity",),
    "actor_entity_id": ("--actor", "--actor-entity-id"),
    "avatar_quality": ("--quality", "--avatar-quality"),
}
"""Where a person's word for a field is not the API's. Files are named without their `_file_id`."""

HELP = {
    "num_results": "How many to make, each different.",
    "is_output_temporary": "Let the results go after a day.",
    "hide_from_ui": "Keep the results out of the app's lists.",
    "image_file_ids": "A reference image; may be repeated up to four times.",
    "video_file_ids": "A reference video; may be repeated up to four times.",
    "audio_file_ids": "A reference recording; may be repeated up to four times.",
    "file_ids": "Media to use in it; may be repeated up to eight times.",
    "entity_ids": "An actor, product or style to show, by name or id; may be repeated.",
    "actor_entity_id": "Who speaks: an actor's name or id; `videogen-mcp entities` lists them.",
    "start_frame_file_id": "The image that the clip starts with.",
    "spoken_dialogue": "A line that is spoken in it.",
    "voice_description": "How that line is spoken.",
    "generate_audio": "With sound.",
    "suppress_background_music": "With sound, but no music.",
    "duration_seconds": "In seconds; a fitting length when left out.",
    "aspect_ratio": "16:9, 9:16, 1:1, …",
    "max_prompt_rewrites": "How often a refused prompt may be reworded.",
    "transparent_background": "With alpha, or opaque.",
    "generate_images": "Whether images may be generated for it.",
    "generate_video_clips": "Whether clips may be generated for it.",
    "generate_voiceover": "Whether a voice-over may be made for it.",
    "search_stock_media": "Whether stock media may be searched for it.",
    "voice_id": "A voice's name or id; `videogen-mcp voices` lists them.",
    "voice_speed": "1 is the voice's own.",
    "speech_language_code": "The language of the text, e.g. de.",
    "pronunciation_replacements": "Say the second for the first; may be repeated.",
    "auto_expand_pronunciation_replacements": "Spell out numbers, symbols and acronyms.",
    "prompt_influence": "0 to 1; 1 is literally as the prompt says.",
    "quality": "How much care is taken; more takes longer and may cost more.",
    "avatar_quality": "How much care is taken; more takes longer and may cost more.",
    "watermark_mode": "The mark in a corner.",
}
