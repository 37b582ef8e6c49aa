"""Files are written whole or not at all."""

import stat

import pytest

from kg.errors import KgError
from kg.files import write_atomic


def test_content_is_replaced_and_folders_are_made(tmp_path):
    path = tmp_path / "a" / "b.txt"
    write_atomic(path, b"one")
    write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in path.parent.iterdir()] == ["b.txt"]


def test_others_may_read_it_as_any_new_file(tmp_path):
    write_atomic(tmp_path / "ours", b"")
    (tmp_path / "theirs").touch()
    assert stat.S_IMODE((tmp_path / "ours").stat().st_mode) == stat.S_IMODE((tmp_path / "theirs").stat().st_mode)


def test_a_folder_in_the_way_leaves_nothing_behind(tmp_path):
    (tmp_path / "graph.ttl" / "x").mkdir(parents=True)
    with pytest.raises(KgError, match="Cannot write"):
        write_atomic(tmp_path / "graph.ttl", b"data")
    assert [each.name for each in tmp_path.iterdir()] == ["graph.ttl"]


def test_a_content_that_breaks_off_leaves_the_file_as_it_was(tmp_path):
    def pieces():
        yield b"half"
        raise OSError("the engine broke")

    write_atomic(tmp_path / "graph.ttl", b"whole")
    with pytest.raises(OSError, match="the engine broke"):
        write_atomic(tmp_path / "graph.ttl", pieces())
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("graph.ttl", b"whole")]
