"""What every model is told about this server when it connects: under two kilobytes."""

from __future__ import annotations

INSTRUCTIONS = """\
videogen makes narrated, captioned MP4 videos.

Flow: write the script, then one call of script_to_video returns the finished MP4 with captions.
Music: remix_actions [{"type":"GENERATE_MUSIC","prompt":"calm piano"}]. Logo: upload_file, then
{"type":"SET_LOGO","file_id":"vg_file_…"}. Phones: aspect_ratio {"width":9,"height":16}. The user's
own pictures: upload_file, then featured_b_roll_file_ids. To change a finished video call
remix_project with its project_id; it exports the new MP4 too. Do not make it anew for that.

Times: the local engine needs about half a minute per minute of video, the hosted API some minutes.
A call waits as long as the host allows (45 s or more).

status "running" is not an error: the run goes on by itself. Call what next_step says (wait_for_run
with kind and run_id) until status is "succeeded". Do not start it again: the same call only joins
the run under way and is never paid twice. Cancelling or losing a call stops nothing; only
cancel_run does.

Results carry ids, download_url with its expiry (get_run or get_file sign a fresh one), path when
the file is on this machine, duration_seconds, degradations (tell the user what was weaker and what
would lift it) and next_step. Errors say what happened, whether it was charged and what to do next.

Without VIDEOGEN_API_KEY everything is made by a local engine on this machine: free, offline, the
first call starts it. With a key the hosted VideoGen API is used, and runs cost credits; get_me
tells which.
"""
