"""The parts of one engine, made once and handed to whatever needs them."""

from __future__ import annotations

from dataclasses import dataclass

from .links import Links
from .metrics import Metrics
from .runs.backlog import Backlog
from .runs.cancel import Cancellations
from .runs.watch import Watch
from .runs.workers import Workers
from .search.index import SearchIndex
from .settings import EngineSettings
from .store.assistants import AssistantStore
from .store.cursors import Cursors
from .store.database import Database
from .store.entities import EntityStore
from .store.files import FileStore
from .store.projects import ProjectStore
from .store.runs import RunStore
from .store.webhooks import WebhookStore
from .webhooks import Webhooks


@dataclass(frozen=True)
class Services:
    """Everything that routes and pipelines share.

    `workers` do what somebody waits for, `background` is one more process for all the rest.
    """

    settings: EngineSettings
    links: Links
    database: Database
    runs: RunStore
    projects: ProjectStore
    files: FileStore
    entities: EntityStore
    assistants: AssistantStore
    webhook_store: WebhookStore
    webhooks: Webhooks
    search: SearchIndex
    watch: Watch
    cancellations: Cancellations
    workers: Workers
    background: Workers
    backlog: Backlog
    metrics: Metrics


def open_services(settings: EngineSettings, links: Links) -> Services:
    """Opens the stores of a data folder; raises NewerDatabase."""
    cursors = Cursors(links.signing_key)
    database = (
        Database(settings.database_url)
        if settings.database_url
        else Database.in_folder(settings.folder())
    )
    runs = RunStore(database, cursors)
    webhook_store = WebhookStore(database, cursors)
    services = Services(
        settings=settings,
        links=links,
        database=database,
        runs=runs,
        projects=ProjectStore(database, cursors),
        files=FileStore(database, cursors, settings.folder("files")),
        entities=EntityStore(database, cursors),
        assistants=AssistantStore(database, cursors),
        webhook_store=webhook_store,
        webhooks=Webhooks(webhook_store),
        search=SearchIndex(database),
        watch=Watch(),
        cancellations=Cancellations(),
        workers=Workers(settings.workers, settings.worker_memory, settings.task_seconds),
        background=Workers(1, settings.worker_memory, settings.task_seconds, patience=15),
        backlog=Backlog(database, runs),
        metrics=Metrics(),
    )
    services.webhooks.attach(services)
    return services
