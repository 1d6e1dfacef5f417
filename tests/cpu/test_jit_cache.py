"""The disk cache: whatever is wrong with an entry or a folder is a miss, never an error, never executed."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
import time

import pytest

from striate.cpu import cache as cache_module
from striate.cpu import entry_lock
from striate.cpu.cache import Cache, open_cache, pack, unpack
from striate.cpu.image import Image

posix = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX file owners")
pytestmark = posix

IMAGE = Image(bytes(range(200)), {"kernel": 0, "tail": 64})


@pytest.fixture
def cache(tmp_path) -> Cache:
    folder = tmp_path / "cache"
    folder.mkdir(mode=0o700)
    return Cache(str(folder))


def test_an_entry_comes_back_whole(cache):
    assert cache.read("identity") is None
    cache.write("identity", IMAGE)
    assert cache.read("identity") == IMAGE
    assert cache.read("another") is None
    assert os.listdir(cache.folder) == [os.path.basename(cache.path("identity"))]
    assert stat.S_IMODE(os.stat(cache.path("identity")).st_mode) == 0o600


def test_every_truncation_is_a_miss():
    data = pack("identity", IMAGE)
    assert unpack(data, "identity") == IMAGE
    for length in range(len(data)):
        assert unpack(data[:length], "identity") is None
    assert unpack(data + b"\0", "identity") is None


def test_every_flipped_byte_is_a_miss():
    data = pack("identity", IMAGE)
    for position in range(len(data)):
        damaged = bytearray(data)
        damaged[position] ^= 0x40
        assert unpack(bytes(damaged), "identity") is None


def test_a_well_formed_entry_that_makes_no_sense_is_a_miss():
    assert unpack(pack("identity", Image(b"\xc3", {"kernel": 7})), "identity") is None
    assert unpack(pack("identity", Image(b"\xc3", {})), "identity") is None
    body = b"\xff\xff\xff\xff"
    assert unpack(cache_module.MAGIC + cache_module.checksum(body) + body, "identity") is None


def test_an_entry_under_a_wrong_name_is_a_miss(cache):
    cache.write("one", IMAGE)
    os.rename(cache.path("one"), cache.path("two"))
    assert cache.read("two") is None


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666, 0o777])
def test_an_entry_that_others_can_write_is_a_miss(cache, mode):
    cache.write("identity", IMAGE)
    os.chmod(cache.path("identity"), mode)
    assert cache.read("identity") is None


def test_an_entry_of_another_user_is_a_miss(cache, monkeypatch):
    cache.write("identity", IMAGE)
    real = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: real + 1)
    assert cache.read("identity") is None


def test_a_link_a_folder_or_a_pipe_in_place_of_an_entry_is_a_miss(cache):
    cache.write("real", IMAGE)
    os.symlink(cache.path("real"), cache.path("link"))
    os.mkdir(cache.path("folder"))
    os.mkfifo(cache.path("pipe"))
    assert cache.read("link") is None
    assert cache.read("folder") is None
    assert cache.read("pipe") is None


def test_a_damaged_entry_is_replaced(cache):
    cache.write("identity", IMAGE)
    with open(cache.path("identity"), "r+b") as file:
        file.truncate(50)
    assert cache.read("identity") is None
    cache.write("identity", IMAGE)
    assert cache.read("identity") == IMAGE


def test_a_full_disk_is_no_error_and_leaves_nothing(cache, monkeypatch):
    def full(identity: str, image: Image) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache_module, "pack", full)
    cache.write("identity", IMAGE)
    assert os.listdir(cache.folder) == []


def test_an_interrupted_write_leaves_nothing(cache, monkeypatch):
    def interrupted(identity: str, image: Image) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(cache_module, "pack", interrupted)
    with pytest.raises(KeyboardInterrupt):
        cache.write("identity", IMAGE)
    assert os.listdir(cache.folder) == []


def test_a_folder_that_vanished_or_cannot_be_written_is_no_error(tmp_path):
    absent = Cache(str(tmp_path / "absent"))
    absent.write("identity", IMAGE)
    assert absent.read("identity") is None
    absent.prune()


def test_concurrent_writers_and_readers_see_whole_entries(cache):
    images = [Image(bytes([number]) * 50_000, {"kernel": 0}) for number in range(4)]
    stop = time.monotonic() + 0.5
    wrong: list[object] = []

    def write(image: Image) -> None:
        while time.monotonic() < stop:
            cache.write("identity", image)

    def read() -> None:
        while time.monotonic() < stop:
            found = cache.read("identity")
            if found not in (None, *images):
                wrong.append(found)

    threads = [threading.Thread(target=write, args=(image,)) for image in images]
    threads += [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert cache.read("identity") in images
    assert len(os.listdir(cache.folder)) == 1


def test_pruning_drops_what_went_unused_longest(cache):
    now = time.time()
    for number in range(6):
        cache.write(str(number), Image(bytes(1000), {"kernel": 0}))
        os.utime(cache.path(str(number)), (now, now - 1000 + number))
    size = os.path.getsize(cache.path("0"))
    cache.prune(largest=3 * size)
    assert [cache.read(str(number)) is not None for number in range(6)] == [False] * 3 + [True] * 3


def test_pruning_removes_what_a_crashed_writer_left(cache):
    fresh, old = (os.path.join(cache.folder, name) for name in (".1-1-1.new", ".2-2-2.new"))
    foreign = os.path.join(cache.folder, "notes.txt")
    for path in (fresh, old, foreign):
        with open(path, "wb") as file:
            file.write(b"half")
    os.utime(old, (0, time.time() - 7200))
    cache.prune()
    assert sorted(os.listdir(cache.folder)) == [".1-1-1.new", "notes.txt"]


def test_use_keeps_an_entry_young(cache):
    cache.write("identity", IMAGE)
    path = cache.path("identity")
    long_ago = time.time() - 10 * cache_module.SECONDS_A_DAY
    os.utime(path, (long_ago, long_ago))
    assert cache.read("identity") == IMAGE
    assert time.time() - os.path.getmtime(path) < 60


def test_the_folder_is_made_private_in_the_users_cache(tmp_path, monkeypatch):
    monkeypatch.delenv("STRIATE_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    found = open_cache()
    assert found == Cache(str(tmp_path / "xdg" / "striate"))
    assert stat.S_IMODE(os.stat(found.folder).st_mode) == 0o700
    monkeypatch.setenv("XDG_CACHE_HOME", "relative/is/ignored")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert open_cache() == Cache(str(tmp_path / "home" / ".cache" / "striate"))


def test_the_folder_can_be_named(tmp_path, monkeypatch):
    monkeypatch.setenv("STRIATE_CACHE", str(tmp_path / "mine"))
    assert open_cache() == Cache(str(tmp_path / "mine"))


@pytest.mark.parametrize("mode", [0o770, 0o707, 0o777, 0o1777])
def test_a_folder_that_others_can_write_is_not_used(tmp_path, monkeypatch, mode):
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(mode)
    monkeypatch.setenv("STRIATE_CACHE", str(folder))
    assert open_cache() is None


def test_a_folder_of_another_user_is_not_used(tmp_path, monkeypatch):
    monkeypatch.setenv("STRIATE_CACHE", str(tmp_path / "theirs"))
    assert open_cache() is not None
    real = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: real + 1)
    assert open_cache() is None


@pytest.mark.parametrize("value", ["", "off"])
def test_the_cache_is_switched_off(monkeypatch, value):
    monkeypatch.setenv("STRIATE_CACHE", value)
    assert open_cache() is None


MANY = """
import sys, time
from striate.cpu import jit
from striate.cpu.target import SSE2

compile_kernel = jit.compile_kernel

def slow(*arguments):
    image = compile_kernel(*arguments)
    time.sleep(0.15)
    return image

jit.compile_kernel = slow
wanted = [(jit.KernelKey(f"many {k}", ()), lambda: "define void @kernel() { ret void }") for k in range(6)]
print("ready", flush=True)
sys.stdin.readline()
assert len(jit.load_all(wanted, SSE2)) == 6
print(jit.counts().compiled, flush=True)
"""


def test_of_several_processes_one_compiles_a_kernel(tmp_path):
    environment = {**os.environ, "STRIATE_CACHE": str(tmp_path / "cache")}
    children = [
        subprocess.Popen(
            [sys.executable, "-c", MANY],
            env={**environment, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for child in children:
        assert child.stdout.readline() == "ready\n"
    for child in children:
        child.stdin.write("\n")
        child.stdin.flush()
    compiled = [int(child.communicate(timeout=60)[0]) for child in children]
    assert sum(compiled) == 6
    assert max(compiled) < 6
    assert not [name for name in os.listdir(tmp_path / "cache") if name.endswith(".lock")]


def test_a_holder_that_died_or_stopped_keeps_nobody(cache, monkeypatch):
    path = cache.path("identity")
    # Left by one that died: the system has taken its lock back.
    open(path + entry_lock.SUFFIX, "w").close()
    with entry_lock.making(path, wait=False) as allowed:
        assert allowed
    assert os.listdir(cache.folder) == []
    # Held by one that goes on for ever.
    monkeypatch.setattr(entry_lock, "LONGEST_WAIT", 0.02)
    with entry_lock.making(path, wait=False) as allowed:
        assert allowed
        with entry_lock.making(path, wait=False) as second:
            assert not second
        with entry_lock.making(path, wait=True) as second:
            assert second
        assert os.path.exists(path + entry_lock.SUFFIX)


def test_without_locks_everybody_compiles(cache, monkeypatch, tmp_path):
    with entry_lock.making(str(tmp_path / "absent" / "entry"), wait=False) as allowed:
        assert allowed

    def refused(*arguments: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(entry_lock.fcntl, "flock", refused)
    with entry_lock.making(cache.path("identity"), wait=False) as allowed:
        assert allowed


def test_locks_of_the_dead_are_pruned(cache):
    left = cache.path("identity") + entry_lock.SUFFIX
    open(left, "w").close()
    cache.prune()
    assert os.path.exists(left)
    os.utime(left, (time.time() - 4000,) * 2)
    cache.prune()
    assert not os.path.exists(left)
