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
    inspect,
    select,
)

VERSION = 1
"""Version of the tables below. Raise it together with a step in `prepare`."""

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
    metadata.create_all(connection)
    if found == 0:
        connection.execute(meta.insert().values(name="version", value=str(VERSION)))


def _stored_version(connection: Connection) -> int:
    if not inspect(connection).has_table(meta.name):
        return 0
    stored = connection.execute(select(meta.c.value).where(meta.c.name == "version")).scalar()
    return int(stored or 0)
