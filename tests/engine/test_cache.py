from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

from videogen_mcp.engine.cache import RECENT, cached, content_key, is_there, source_key, sweep
from videogen_mcp.engine.reserve import RESERVED, keep_reserve, spend_reserve
from videogen_mcp.engine.settings import EngineSettings


def test_the_oldest_files_go_until_the_cache_fits(tmp_path: Path) -> None:
    settings = EngineSettings(tmp_path, cache_limit=2500)
    paths = [cached(settings, "segments", str(n)) for n in range(4)]
    long_ago = time.time() - 3 * RECENT
    for age, path in enumerate(paths):
        path.write_bytes(b"x" * 1000)
        os.utime(path, (long_ago + age, long_ago + age))
    assert is_there(paths[0]), "this makes it the one used last"
    sweep(settings)
    assert [path.exists() for path in paths] == [True, False, False, True]


def test_files_in_use_are_never_swept(tmp_path: Path) -> None:
    settings = EngineSettings(tmp_path, cache_limit=10)
    path = cached(settings, "segments", "new")
    path.write_bytes(b"x" * 1000)
    sweep(settings)
    assert path.exists()
    sweep(replace(settings, cache_limit=10**9))
    assert path.exists()


def test_a_missing_file_is_not_there(tmp_path: Path) -> None:
    assert not is_there(tmp_path / "none")


def test_keys_depend_on_every_part_and_on_the_code() -> None:
    assert content_key("a", {"b": 1, "c": 2}) == content_key("a", {"c": 2, "b": 1})
    assert content_key("a", 1) != content_key("a", 2)
    assert source_key("videogen_mcp.media.audio") != source_key("videogen_mcp.media.speech")


def test_some_room_is_kept_back_for_a_full_disk_and_given_free(tmp_path: Path) -> None:
    keep_reserve(tmp_path)
    keep_reserve(tmp_path)
    assert [path.stat().st_size for path in tmp_path.iterdir()] == [RESERVED]
    spend_reserve(tmp_path)
    spend_reserve(tmp_path)
    assert list(tmp_path.iterdir()) == []
