"""The page behind `projectUrl`: it plays the newest export of a project."""

from __future__ import annotations

from html import escape

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from ..finding import find_project
from ..services import Services
from ..store.projects import ProjectRow
from .file_views import file_info, hydrated

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: dark; }}
body {{ margin: 0; min-height: 100vh; display: grid; place-items: center;
  background: radial-gradient(120% 90% at 20% 0%, #2b2f55, #12131f 60%); color: #f4f4fa;
  font: 16px/1.5 system-ui, sans-serif; }}
main {{ width: min(92vw, 1100px); padding: 2rem 0; }}
h1 {{ font-size: clamp(1.3rem, 3vw, 2rem); line-height: 1.2; margin: 0 0 1rem; }}
video {{ width: 100%; max-height: 74vh; border-radius: 18px; background: #000;
  box-shadow: 0 24px 80px #0009; }}
p {{ color: #b9bbd0; margin: 1rem 0 0; }}
a {{ color: #9fb4ff; }}
</style>
<main><h1>{title}</h1>{content}</main>
</html>
"""
PLAYER = """<video controls autoplay playsinline src="{video}" poster="{poster}"></video>
<p>{width} × {height}, {seconds:.0f} seconds. <a href="{video}" download>Download</a></p>"""
WAITING = "<p>This video is not there yet: {reason}. The page looks again every five seconds.</p>"
REFRESH = {"refresh": "5"}
HEADERS = {
    "content-security-policy": "default-src 'none'; media-src 'self'; img-src 'self'; "
    "style-src 'unsafe-inline'",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
}


def mounts(services: Services) -> list[Route]:
    """`GET /projects/{id}`."""

    async def page(request: Request) -> Response:
        return await to_thread.run_sync(_page, services, request.path_params["project_id"])

    return [Route("/projects/{project_id}", page, methods=["GET"])]


def _page(services: Services, project_id: str) -> Response:
    project = find_project(services, project_id)
    player = _player(services, project)
    if player is not None:
        return HTMLResponse(_fill(project, player), headers=HEADERS)
    is_busy = services.runs.busy_projects([project.id])
    reason = "it is being made" if is_busy else "it has not been exported"
    return HTMLResponse(_fill(project, WAITING.format(reason=reason)), headers=HEADERS | REFRESH)


def _fill(project: ProjectRow, content: str) -> str:
    return PAGE.format(title=escape(project.title), content=content)


def _player(services: Services, project: ProjectRow) -> str | None:
    run = services.runs.latest_export(project.id)
    file = services.files.find(run.result["exportFileId"]) if run else None
    if file is None:
        return None
    info = file_info(services, hydrated(services, file))
    return PLAYER.format(
        video=escape(_path(info.download_url)),
        poster=escape(_path(info.thumbnail_url)),
        width=file.width,
        height=file.height,
        seconds=file.duration or 0,
    )


def _path(url: str | None) -> str:
    """A link of this engine without its host, so that the page works under any name."""
    return "/" + (url or "").partition("://")[2].partition("/")[2]
