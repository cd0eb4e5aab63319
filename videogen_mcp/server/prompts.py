"""Prompts: the jobs that users bring most, each as an order of calls."""

from __future__ import annotations

from dataclasses import dataclass

from mcp.server.mcpserver.prompts import Prompt, PromptManager
from mcp.server.mcpserver.prompts.base import PromptArgument

LAST = (
    "While a result says status running, make the call that its next_step names. Then look at the "
    "result with preview, put right what is wrong, and only then answer with the link, the length "
    "and what degradations names."
)

ARGUMENTS = {
    "topic_or_text": "What the video is about, or its whole text.",
    "script": "The narration, as plain text.",
    "files": "File ids, local paths or URLs, separated by commas.",
    "file": "A file id, local path or URL.",
    "project_id": "The project, vg_proj_….",
    "change": "What should be different.",
    "voice_id": "A voice; omitted = a fitting one.",
    "voice_speed": "How fast, 1 is normal.",
    "language": "A language code, e.g. de-DE.",
    "style": "The look: a name of the guidance on styles, or a description.",
    "aspect_ratio": "Width to height, e.g. 9:16.",
    "entity_id": "An actor, brand or object to show.",
    "description": "What it should show or sound like.",
}


@dataclass(frozen=True)
class Job:
    """A job: `steps` tell the calls in their order."""

    name: str
    title: str
    description: str
    required: tuple[str, ...]
    optional: tuple[str, ...]
    steps: str


JOBS = (
    Job(
        "short_video",
        "Narrated vertical short",
        "A topic or text becomes a captioned 9:16 video.",
        ("topic_or_text",),
        ("voice_id", "language", "style", "entity_id"),
        "1. Write a narration of 60 to 120 words. 2. Call script_to_video with it, aspect_ratio "
        '{"width":9,"height":16} and the arguments above.',
    ),
    Job(
        "video_from_my_pictures",
        "Video from my pictures",
        "The user's pictures and clips with a narration.",
        ("files", "script"),
        ("voice_id", "style", "aspect_ratio"),
        "Call script_to_video with the "
        'script, the files as featured_b_roll_file_ids and remix_actions [{"type":"ADD_ZOOM"}].',
    ),
    Job(
        "add_captions",
        "Captions on a video",
        "Word-level captions for a finished project.",
        ("project_id",),
        ("description",),
        'Call remix_project with the project_id and remix_actions [{"type":"ENABLE_CAPTIONS"}]; '
        "put what is described of their look into its caption_style.",
    ),
    Job(
        "voiceover",
        "Voiceover only",
        "A text becomes speech.",
        ("script",),
        ("voice_id", "language", "voice_speed"),
        "1. Without a voice_id call list_tts_voices and choose one that speaks the language. "
        "2. Call text_to_speech with the script as tts_text; voice_speed is 0.5 to 2.",
    ),
    Job(
        "batch",
        "Several videos",
        "One video for each topic.",
        ("topic_or_text",),
        ("voice_id", "style", "aspect_ratio"),
        "1. Call get_me; if the backend is hosted, ask before starting more than two. 2. For each "
        "topic call script_to_video with wait_seconds 0. 3. Call wait_for_run for each run_id.",
    ),
    Job(
        "slides_to_video",
        "Slides or PDF to video",
        "A narrated video of slides.",
        ("file",),
        ("voice_id", "language"),
        "Call slideshow_to_video with the file as file_id.",
    ),
    Job(
        "single_asset",
        "One picture, clip or sound",
        "A single piece of media, made or improved.",
        ("description",),
        ("file", "style", "aspect_ratio", "entity_id"),
        "Call the one that fits. Without a file: generate_image, generate_video_clip, "
        "generate_motion_graphic, generate_sound_effect or generate_music. With one: "
        "remove_image_background, remove_video_background, upscale_image, upscale_video, "
        "vectorize_image or image_3d_effect.",
    ),
    Job(
        "change_video",
        "Change a finished video",
        "Another look, voice, text or music.",
        ("project_id", "change"),
        ("voice_id", "style"),
        "1. Call preview to see what is there. 2. Call remix_project with the fewest actions that "
        "make the change. Do not make the video anew.",
    ),
    Job(
        "add_music",
        "Music under the speech",
        "Fitting music, ducked under the voice.",
        ("project_id",),
        ("description", "file"),
        'Call remix_project with [{"type":"GENERATE_MUSIC","prompt":"…"}], or, for a file, with '
        '[{"type":"SET_BACKGROUND_MUSIC","file_id":"…"}], which takes an id, path or URL.',
    ),
    Job(
        "other_shape_or_language",
        "Other shape or language",
        "The same video for another place or people.",
        ("project_id",),
        ("aspect_ratio", "language", "voice_id"),
        'Call remix_project with [{"type":"RESIZE_PROJECT","aspect_ratio":"9:16"}] for the shape '
        'and [{"type":"TRANSLATE_PROJECT","language_code":"de-DE"}] for the language, as given '
        "above, and save_as_new_project true, so that the first video stays.",
    ),
)


class Prompts(PromptManager):
    """Builds the prompts when they are first asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._is_built = False

    def get_prompt(self, name: str) -> Prompt | None:
        self._build()
        return super().get_prompt(name)

    def list_prompts(self) -> list[Prompt]:
        self._build()
        return super().list_prompts()

    def _build(self) -> None:
        if not self._is_built:
            self._is_built = True
            self._prompts |= {job.name: _prompt(job) for job in JOBS}


def _prompt(job: Job) -> Prompt:
    def order(**given: str) -> str:
        unknown = given.keys() - {*job.required, *job.optional}
        if unknown:
            raise ValueError(f"{job.name} takes no {', '.join(sorted(unknown))}")
        facts = "\n".join(f"{name}: {value}" for name, value in given.items() if value)
        return f"{job.description}\n\n{facts}\n\n{job.steps}\n\n{LAST}"

    return Prompt(
        name=job.name,
        title=job.title,
        description=job.description,
        arguments=[
            PromptArgument(name=name, description=ARGUMENTS[name], required=name in job.required)
            for name in (*job.required, *job.optional)
        ],
        fn=order,
        context_kwarg=None,
    )
