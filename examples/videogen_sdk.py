"""A video over HTTP, by the vendor's own SDK pointed at the local engine.

pip install videogen videogen-mcp
python videogen_sdk.py
"""

import json
import subprocess
import sys
from pathlib import Path

from videogen import VideoGen

OUTPUT = Path("sky.mp4")


def main() -> None:
    """Starts the engine where none runs, and asks it as one would ask api.videogen.io."""
    url = subprocess.check_output(["videogen-mcp", "engine", "start"], text=True).strip()
    told = subprocess.check_output(["videogen-mcp", "engine", "status", "--json"], text=True)
    # The engine's own token; `videogen-mcp engine serve --api-key KEY` takes one of yours.
    token = json.loads((Path(json.loads(told)["home"]) / "engine.json").read_text("utf-8"))["token"]
    client = VideoGen(api_key=token, base_url=url)

    run = client.workflows.script_to_video_and_wait(
        script="Why is the sky blue? The air scatters blue light far more than red.",
        visual_style={"type": "AI_IMAGE", "ai_style": "soft watercolour"},
        remix_actions=[{"type": "ENABLE_CAPTIONS"}],
        auto_export=True,
        on_progress=lambda percentage: print(f"{percentage:3.0f} %"),
    )
    for note in run.get("degradations", []):
        print("Note:", note)

    OUTPUT.write_bytes(client.download_file(run["export_file_id"]))
    data = OUTPUT.read_bytes()
    if data[4:8] != b"ftyp" or b"moov" not in data:
        sys.exit(f"{OUTPUT} is no whole MP4")
    print(OUTPUT.absolute())


if __name__ == "__main__":
    main()
