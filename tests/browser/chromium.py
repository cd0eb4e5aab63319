"""Debian's chromium, steered over a pipe: pages, scripts in frames, files, pictures."""

from __future__ import annotations

import base64
import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

PATH = shutil.which("chromium")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process",
    "--remote-debugging-pipe",
)
ANSWER_SECONDS = 30
EVENT_SECONDS = 120

PLUG = """import os, sys
ends = [os.dup(int(end)) for end in sys.argv[1:3]]
high = [os.dup2(end, 100 + at) for at, end in enumerate(ends)]
for at, end in enumerate(high): os.dup2(end, 3 + at)
os.execv(sys.argv[3], sys.argv[3:])"""
"""The browser speaks through the file descriptors 3 and 4."""

TIDINGS = """new Promise((resolve, reject) => {
  const look = () => { try { const found = %s; if (found) return stop(found); } catch (e) { } };
  const stop = found => { clearInterval(timer); clearTimeout(end); resolve(found); };
  const timer = setInterval(look, 30);
  const end = setTimeout(() => { clearInterval(timer); reject(new Error(%s)); }, %d);
  look();
})"""


class Chromium:
    """One browser with one page."""

    def __init__(self, profile: Path) -> None:
        read, self._out = os.pipe()
        self._in, write = os.pipe()
        command = [str(PATH), *FLAGS, f"--user-data-dir={profile}"]
        self._process = subprocess.Popen(
            [sys.executable, "-c", PLUG, str(read), str(write), *command],
            pass_fds=(read, write),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(read)
        os.close(write)
        self._number = 0
        self._answers: queue.Queue[dict[str, Any]] = queue.Queue()
        self._contexts: dict[int, dict[str, Any]] = {}
        threading.Thread(target=self._listen, daemon=True).start()
        target = self._send("Target.createTarget", url="about:blank")["targetId"]
        attached = self._send("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "DOM"):
            self._send(f"{domain}.enable")

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        os.close(self._out)

    def size(self, width: int, height: int, *, dark: bool = False) -> None:
        """The size of the window, and which colours the person prefers."""
        self._send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2,
            mobile=False,
        )
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self._send("Emulation.setEmulatedMedia", features=features)

    def open(self, url: str) -> None:
        self._contexts.clear()
        self._send("Page.navigate", url="about:blank")
        self._send("Page.navigate", url=url)

    def run(self, script: str, *, in_frame: bool = False) -> Any:
        """What an expression gives; promises are awaited."""
        result = self._evaluate(script, in_frame, returnByValue=True, awaitPromise=True)
        return result["result"].get("value")

    def wait_for(self, condition: str, *, in_frame: bool = False, seconds: int = 60) -> Any:
        """The first truthy value of an expression."""
        if in_frame:
            self.wait_for("document.querySelector('iframe')?.contentWindow", seconds=seconds)
            self._frame()
        script = TIDINGS % (condition, json.dumps(f"never: {condition}"), seconds * 1000)
        return self.run(script, in_frame=in_frame)

    def choose(self, selector: str, *paths: Path) -> None:
        """Picks files in an input of the app's frame, as a person does."""
        found = self._evaluate(f"document.querySelector({json.dumps(selector)})", True)
        self._send(
            "DOM.setFileInputFiles",
            files=[str(path) for path in paths],
            objectId=found["result"]["objectId"],
        )

    def picture(self, path: Path) -> None:
        """A picture of the app in its frame."""
        shown = self.run("document.querySelector('iframe').offsetHeight")
        width = self.run("innerWidth")
        clip = {"x": 0, "y": 0, "width": width, "height": shown, "scale": 1}
        taken = self._send("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(taken["data"]))

    def _evaluate(self, script: str, in_frame: bool, **options: Any) -> dict[str, Any]:
        where = {"contextId": self._frame()} if in_frame else {}
        answer = self._send("Runtime.evaluate", expression=script, **where, **options)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise AssertionError(details.get("exception", {}).get("description", details["text"]))
        return answer

    def _frame(self) -> int:
        """The context of the page in the iframe."""
        top = self._send("Page.getFrameTree")["frameTree"]
        [child] = top.get("childFrames", [])
        wanted = child["frame"]["id"]
        for number, context in self._contexts.items():
            about = context["auxData"]
            if about.get("frameId") == wanted and about.get("isDefault"):
                return number
        raise AssertionError("the frame has no context")

    def _send(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if getattr(self, "_session", None) is not None:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._answers.get(timeout=EVENT_SECONDS)
            if answer["id"] == self._number:
                if "error" in answer:
                    raise AssertionError(answer["error"]["message"])
                result: dict[str, Any] = answer["result"]
                return result

    def _listen(self) -> None:
        rest = b""
        while chunk := os.read(self._in, 1 << 16):
            *messages, rest = (rest + chunk).split(b"\0")
            for message in messages:
                self._heard(json.loads(message))

    def _heard(self, said: dict[str, Any]) -> None:
        if "id" in said:
            self._answers.put(said)
        elif said["method"] == "Runtime.executionContextCreated":
            context = said["params"]["context"]
            self._contexts[context["id"]] = context
        elif said["method"] == "Runtime.executionContextDestroyed":
            self._contexts.pop(said["params"]["executionContextId"], None)
