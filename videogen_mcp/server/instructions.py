"""What every model is told about this server when it connects: under two kilobytes."""

from __future__ import annotations

INSTRUCTIONS = """\
videogen makes narrated, captioned MP4 videos and single assets.

A video: script_to_video (write the script first), voiceover_to_video (a recording),
slideshow_to_video (PDF, PPTX), storyboard_to_video (clips by scene), prompt_to_video_clip,
video_to_video (restyle). One call returns the finished MP4. To change it call remix_project with
its project_id; do not make it anew. export_project and export_timeline export. preview shows you
a video or image: look before you tell the user it is good. One file: generate_image,
generate_video_clip, generate_motion_graphic, text_to_speech, generate_sound_effect, generate_music,
generate_avatar, vectorize_image, remove_image_background, remove_video_background, upscale_image,
upscale_video, image_3d_effect. …_file_id takes a file id, an absolute local path or a URL.

Shared arguments: wait_seconds, omitted = as long as the host allows, 0 = return at once; force_new
starts anew though the same call is under way; auto_export makes the MP4 in the same run;
num_results; quality, omitted = the account's default; is_output_temporary: files may go after
24 h; hide_from_ui.

status "running" is not an error: call what next_step says until it is "succeeded". The same call
only joins the run under way, never paid twice. Cancelling a call stops nothing; cancel_run does.

Results carry ids, download_url with expiry (get_run signs a fresh one), path when on this machine,
degradations (tell the user what was weaker and what lifts it) and next_step. Errors say what
happened, whether it was charged and what to do next.

Without VIDEOGEN_API_KEY a local engine works: free, offline, half a minute per minute of video;
what it cannot make fails with not_available and what would lift it. With a key the hosted API does
it in minutes, for credits; get_me tells which.
"""
