"""One turn of a chat: the assistant answers a message, or carries out what was approved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...wire import ExportProjectRequest, ScriptToVideoRequest, StartWorkflowRunResponse
from .. import ids
from ..assistant_replies import Reply, instructions, read_reply
from ..errors import EngineError
from ..names import one_line
from ..providers.text import Said, TextProvider
from ..remix import check_actions, read_action
from ..routes.starting import action_rows, export_row
from ..runs.job import Job
from ..store.runs import RunRow
from ..timeline import Timeline
from .assistant_wishes import answer_plainly
from .remix import apply_actions

MOST_TOKENS = 6000
REMEMBERED = 20
"""Messages of the chat that the model is shown."""

Turn = dict[str, Any]
"""`content` and `body` of the answer, `plans` by action id, the `rows` of what it starts, and the
`edits` that it makes itself before."""


def reply(job: Job) -> None:
    """Writes the answer that the job's row stands for, and starts what it promises."""
    job.progress().report(0.0, "Writing the answer")
    is_action = "actionId" in job.run.request
    turn: Turn = job.step("act" if is_action else "answer", lambda: _turn(job, is_action))
    notes = _apply(job, [RunRow(**row) for row in turn.get("edits", [])])
    job.step("start", lambda: _start(job, turn, notes))
    job.succeed(job.run.id, plans=turn["plans"])


def _turn(job: Job, is_action: bool) -> Turn:
    return _act(job) if is_action else _answer(job)


def _apply(job: Job, rows: list[RunRow]) -> list[str]:
    """Makes the edits of an approved offer; returns what was done in a weaker way."""
    if not rows:
        return []
    runs = job.services.runs
    with job.services.database.write() as connection:
        if not runs.is_there(connection, rows[0].id):
            runs.add(connection, rows)
    apply_actions(job, rows, job.progress())
    edited = [row for row in runs.of_job(job.run.id) if row.id != job.run.id]
    return list(dict.fromkeys(note for row in edited for note in row.degradations))


def _start(job: Job, turn: Turn, notes: Sequence[str]) -> None:
    services = job.services
    content = "\n".join([turn["content"], *(f"Note: {note}" for note in notes)])
    services.assistants.fill(job.run.id, content, turn["body"])
    rows = [RunRow(**row) for row in turn["rows"]]
    if rows:
        services.backlog.start(rows)


def _answer(job: Job) -> Turn:
    """What the model says, or without one the grammar of wishes."""
    settings = job.services.settings
    if not (settings.openai_base_url and settings.text_model):
        message = _history(job)[-1]["content"]
        return _offer(job, answer_plainly(job.services, message, _timeline(job)))
    return _answer_of_model(job, TextProvider.configured(settings, "The assistant"))


def _answer_of_model(job: Job, provider: TextProvider) -> Turn:
    """Asks the model, once more when its answer cannot be used."""
    timeline = _timeline(job)
    said = [{"role": "system", "content": instructions(timeline)}, *_history(job)]
    text = provider.write(said, max_tokens=MOST_TOKENS)
    try:
        answer = read_reply(job.services, text, has_video=timeline is not None)
    except EngineError as error:
        job.cancel.check()
        said += [
            {"role": "assistant", "content": text},
            {"role": "user", "content": f"{error.message} Answer again, with that mended."},
        ]
        answer = _second_try(job, provider, said, has_video=timeline is not None)
    return _offer(job, answer)


def _second_try(
    job: Job, provider: TextProvider, said: Sequence[Said], *, has_video: bool
) -> Reply:
    text = provider.write(said, max_tokens=MOST_TOKENS)
    try:
        return read_reply(job.services, text, has_video=has_video)
    except EngineError as error:
        raise EngineError(
            f"The language model answered twice in a way that cannot be used: {error.message} "
            "Say it in other words, or set VIDEOGEN_TEXT_MODEL to a more capable model.",
            "provider_failed",
            502,
        ) from error


def _timeline(job: Job) -> Timeline | None:
    project = job.services.projects.find(job.run.project_id)
    content = project.timeline if project else None
    return Timeline.model_validate(content) if content else None


def _history(job: Job) -> list[Said]:
    """The chat up to this turn, without answers that failed."""
    messages = job.services.assistants.messages(job.run.request["assistantId"])
    here = next(index for index, row in enumerate(messages) if row.id == job.run.id)
    told = [{"role": row.role, "content": row.content} for row in messages[:here] if row.content]
    return told[-REMEMBERED:]


def _offer(job: Job, answer: Reply) -> Turn:
    """The turn that puts suggestions and edits up for approval, or begins the first at once."""
    videos = {
        ids.new_id(ids.ACTION): {"workflow": item.workflow_type, **item.to_wire()}
        for item in answer.suggestions
    }
    edits = {
        ids.new_id(ids.ACTION): {
            "label": item.label,
            "summary": item.summary,
            "edit": [action.to_wire() for action in item.remix_actions],
            "export": item.export,
        }
        for item in answer.edits
    }
    if videos and job.run.request.get("autoGenerate"):
        return _generate(job, next(iter(videos.values())), answer.reply)
    suggestions = [
        {
            "actionId": action_id,
            "workflowType": plan["workflow"],
            "title": plan["title"],
            "description": plan["description"],
        }
        for action_id, plan in videos.items()
    ]
    actions = [
        {
            "actionId": action_id,
            "kind": "APPLY_EDIT",
            "label": plan["label"],
            "requiresApp": False,
            "detail": {"summary": plan["summary"]},
        }
        for action_id, plan in edits.items()
    ]
    body = _body(workflowSuggestions=suggestions, actions=actions)
    return {"content": answer.reply, "body": body, "plans": {**videos, **edits}, "rows": []}


def _act(job: Job) -> Turn:
    """The turn that carries out what was decided on an earlier offer."""
    request = job.run.request
    source = job.services.runs.find(request["source"])
    if source is None:
        raise EngineError("The offer of this action is gone.", "not_found", 404)
    plan = source.result["plans"][request["actionId"]]
    name = one_line(plan.get("title") or plan["label"])
    if request["decision"] == "REJECT":
        content = f"“{name}” was rejected; nothing was started."
        return {"content": content, "body": _body(), "plans": {}, "rows": []}
    if "workflow" in plan:
        return _generate(job, plan, f"“{name}” is being made.")
    return _edit(job, plan, name)


def _generate(job: Job, plan: dict[str, Any], content: str) -> Turn:
    """Starts the workflow of a suggestion in the assistant's own project."""
    services, project_id = job.services, job.run.project_id
    request = ScriptToVideoRequest.model_validate(plan["request"])
    check_actions(services, request.remix_actions)
    changes: dict[str, Any] = {"title": one_line(plan["title"]) or "Untitled"}
    if request.aspect_ratio is not None:
        changes["aspect_width"] = request.aspect_ratio.width
        changes["aspect_height"] = request.aspect_ratio.height
    services.projects.update(project_id, **changes)
    run_id = ids.new_id(ids.WORKFLOW_RUN)
    run = RunRow(
        id=run_id,
        kind="workflow",
        type=plan["workflow"],
        job_id=run_id,
        project_id=project_id,
        request=plan["request"],
    )
    actions = action_rows(request.remix_actions, project_id, run_id, first_position=1)
    rows = [run, *actions]
    if request.auto_export:
        rows.append(export_row(request.export_options, project_id, run_id, len(rows)))
    generation = StartWorkflowRunResponse(
        workflow_run_id=run_id,
        project_id=project_id,
        project_url=services.links.project(project_id),
        remix_action_ids=[row.id for row in actions],
    )
    body = _body(generation=generation.to_wire())
    return {"content": content, "body": body, "plans": {}, "rows": [vars(row) for row in rows]}


def _edit(job: Job, plan: dict[str, Any], name: str) -> Turn:
    """The turn that makes the edits of an offer, then starts the export asked for with them."""
    if _timeline(job) is None:
        raise EngineError(
            "There is no video in this project that could be edited. Make one first.",
            "conflict",
            409,
        )
    actions = [read_action.validate_python(action) for action in plan["edit"]]
    check_actions(job.services, actions)
    edits = action_rows(actions, job.run.project_id, job.run.id, first_position=1)
    content = f"“{name}” was applied to the video." if edits else f"“{name}” was started."
    rows: list[RunRow] = []
    if plan.get("export"):
        options = ExportProjectRequest(quality=plan["export"])
        rows.append(export_row(options, job.run.project_id))
        content += f" Export {rows[0].id} is being made."
    return {
        "content": content,
        "body": _body(),
        "plans": {},
        "edits": [vars(row) for row in edits],
        "rows": [vars(row) for row in rows],
    }


def _body(**parts: Any) -> dict[str, Any]:
    """The parts of an answer beside its text, as the contract spells them."""
    nothing: dict[str, Any] = {
        "attachments": [],
        "workflowSuggestions": [],
        "actions": [],
        "generation": None,
    }
    return {**nothing, **parts}
