"""The tables, and the steps that bring an older database up to date."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Connection,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    false,
    inspect,
    select,
)
from sqlalchemy.schema import CreateColumn

VERSION = 2
"""Version of the tables below: raise it whenever they change. New tables and new columns are added
to an older database by themselves; anything else needs a step in `prepare`."""

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

projects = Table(
    "projects",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", Text, nullable=False),
    Column("aspect_width", Integer, nullable=False),
    Column("aspect_height", Integer, nullable=False),
    Column("timeline", JSON, nullable=True),
    Column("version", Integer, nullable=False, default=0),
    Column("assistant_id", String, nullable=True),
    Column("created", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("projects_updated", "updated", "id"),
)

runs = Table(
    "runs",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("type", String, nullable=False),
    Column("job_id", String, nullable=False),
    Column("position", Integer, nullable=False, default=0),
    Column("project_id", String, nullable=False),
    Column("status", String, nullable=False),
    Column("progress", Float, nullable=False, default=0.0),
    Column("stage", Text, nullable=True),
    Column("attempt", Integer, nullable=False, default=0),
    Column("request", JSON, nullable=False),
    Column("result", JSON, nullable=False, default=dict),
    Column("error", JSON, nullable=True),
    Column("degradations", JSON, nullable=False, default=list),
    Column("cancel_requested", Boolean, nullable=False, default=False),
    Column("created", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("runs_kind_created", "kind", "created", "id"),
    Index("runs_project_created", "project_id", "kind", "created", "id"),
    Index("runs_job", "job_id"),
    Index("runs_status", "status"),
)

files = Table(
    "files",
    metadata,
    Column("id", String, primary_key=True),
    Column("type", String, nullable=True),
    Column("scope", String, nullable=False),
    Column("status", String, nullable=False),
    Column("display_name", Text, nullable=False),
    Column("extension", String, nullable=False, default=""),
    Column("content_type", String, nullable=False, default="application/octet-stream"),
    Column("bytes", BigInteger, nullable=True),
    Column("sha256", String, nullable=True),
    Column("width", Integer, nullable=True),
    Column("height", Integer, nullable=True),
    Column("duration", Float, nullable=True),
    Column("has_thumbnail", Boolean, nullable=False, default=False),
    Column("transcript", JSON, nullable=True),
    Column("project_id", String, nullable=True),
    Column("is_temporary", Boolean, nullable=False, default=False),
    Column("is_archived", Boolean, nullable=False, default=False),
    Column("error", Text, nullable=True),
    Column("description", Text, nullable=True),
    Column("search_text", Text, nullable=True),
    Column("signed_until", BigInteger, nullable=False, server_default="0"),
    Column("renditions", JSON, nullable=False, server_default="{}"),
    Column("analysis_state", String, nullable=False, server_default="UNATTEMPTED"),
    Column("analysis_progress", Float, nullable=False, server_default="0"),
    Column("analysis_attempt", Integer, nullable=False, server_default="0"),
    Column("degradations", JSON, nullable=False, server_default="[]"),
    Column("is_public", Boolean, nullable=False, server_default=false()),
    Column("playback_id", String, nullable=True, index=True),
    Column("origin", String, nullable=False, server_default="UPLOAD"),
    Column("source_tool_type", String, nullable=True),
    Column("source_tool_execution_id", String, nullable=True),
    Column("created", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("files_updated", "updated", "id"),
)

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("key", String, primary_key=True),
    Column("route", String, primary_key=True),
    Column("body_hash", String, nullable=False),
    Column("response", JSON, nullable=False),
    Column("created", BigInteger, nullable=False),
)

entities = Table(
    "entities",
    metadata,
    Column("id", String, primary_key=True),
    Column("type", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("description", Text, nullable=False, default=""),
    Column("voice_id", String, nullable=True),
    Column("is_archived", Boolean, nullable=False, default=False),
    Column("created", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("entities_created", "created", "id"),
)

entity_references = Table(
    "entity_references",
    metadata,
    Column("entity_id", String, primary_key=True),
    Column("file_id", String, primary_key=True),
    Column("description", Text, nullable=False, default=""),
    Column("is_default", Boolean, nullable=False, default=False),
    Column("position", Integer, nullable=False, default=0),
)

assistants = Table(
    "assistants",
    metadata,
    Column("id", String, primary_key=True),
    Column("project_id", String, nullable=False, unique=True),
    Column("created", BigInteger, nullable=False),
)

assistant_messages = Table(
    "assistant_messages",
    metadata,
    Column("id", String, primary_key=True),
    Column("assistant_id", String, nullable=False),
    Column("role", String, nullable=False),
    Column("status", String, nullable=False),
    Column("content", Text, nullable=True),
    Column("body", JSON, nullable=False, default=dict),
    Column("error", JSON, nullable=True),
    Column("created", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("assistant_messages_created", "assistant_id", "created", "id"),
)

webhook_endpoints = Table(
    "webhook_endpoints",
    metadata,
    Column("id", String, primary_key=True),
    Column("url", Text, nullable=False),
    Column("events", JSON, nullable=False),
    Column("description", Text, nullable=True),
    Column("secret", String, nullable=False),
    Column("is_disabled", Boolean, nullable=False, default=False),
    Column("failing_since", BigInteger, nullable=True),
    Column("created", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("webhook_endpoints_created", "created", "id"),
)

webhook_deliveries = Table(
    "webhook_deliveries",
    metadata,
    Column("id", String, primary_key=True),
    Column("endpoint_id", String, nullable=False),
    Column("event_id", String, nullable=False),
    Column("event", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("status", String, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("next_attempt", BigInteger, nullable=False),
    Column("last_status", Integer, nullable=True),
    Column("last_error", Text, nullable=True),
    Column("created", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Index("webhook_deliveries_due", "status", "next_attempt"),
    Index("webhook_deliveries_created", "endpoint_id", "created", "id"),
)


class NewerDatabase(RuntimeError):
    """The data folder was written by a newer version, which this one must not touch."""


def prepare(connection: Connection) -> None:
    """Creates the tables, or brings them to `VERSION`; raises NewerDatabase."""
    found = _stored_version(connection)
    if found > VERSION:
        raise NewerDatabase(
            f"The data folder has tables of version {found}; this videogen-mcp knows {VERSION}. "
            "Update videogen-mcp, or set VIDEOGEN_HOME to another folder."
        )
    if found:
        _add_missing_columns(connection)
    metadata.create_all(connection)
    if found == 0:
        connection.execute(meta.insert().values(name="version", value=str(VERSION)))
    elif found < VERSION:
        changed = meta.update().where(meta.c.name == "version")
        connection.execute(changed.values(value=str(VERSION)))


def _add_missing_columns(connection: Connection) -> None:
    """Columns and indexes that an older version lacks; the columns have defaults or may be null."""
    known = inspect(connection)
    for table in metadata.sorted_tables:
        if not known.has_table(table.name):
            continue
        present = {column["name"] for column in known.get_columns(table.name)}
        for column in table.columns:
            if column.name not in present:
                kind = CreateColumn(column).compile(dialect=connection.dialect)
                connection.exec_driver_sql(f"ALTER TABLE {table.name} ADD COLUMN {kind}")
        for index in table.indexes:
            index.create(connection, checkfirst=True)


def _stored_version(connection: Connection) -> int:
    if not inspect(connection).has_table(meta.name):
        return 0
    stored = connection.execute(select(meta.c.value).where(meta.c.name == "version")).scalar()
    return int(stored or 0)
