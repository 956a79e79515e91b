"""A daemon on a directory of its own, and what it costs."""
import decimal
import http.client
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Connection(http.client.HTTPConnection):
    """HTTP over a Unix socket, kept open from question to question."""

    def __init__(self, path):
        super().__init__("impactd", timeout=7200)
        self.path = str(path)

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)

    def bytes(self, route, **query):
        self.request("GET", f"/v1/{route}?{urllib.parse.urlencode(query)}")
        answer = self.getresponse()
        content = answer.read()
        if answer.status != 200:
            sys.exit(f"{route}: {answer.status} {content.decode()}")
        return content

    def ask(self, route, **query):
        return json.loads(self.bytes(route, **query), parse_float=decimal.Decimal)


class Daemon:
    def __init__(self, programs, place):
        self.program = pathlib.Path(programs) / "impactd"
        self.place = pathlib.Path(place)
        self.drop_folder, self.state = self.place / "drop", self.place / "state"
        self.socket, self.log = self.place / "socket", self.place / "log"
        for folder in (self.place, self.drop_folder, self.state):
            folder.mkdir()
        self.process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.place)

    def start(self):
        """Seconds from exec until it says that it is ready."""
        heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        notify = self.place / "notify"
        notify.unlink(missing_ok=True)
        heard.bind(str(notify))
        heard.settimeout(0.5)
        options = {
            "drop": self.drop_folder, "state": self.state, "socket": self.socket,
            "factors": ROOT / "Factors",
        }
        words = [str(word) for name, value in options.items() for word in (f"--{name}", value)]
        with open(self.log, "ab") as log:
            began = time.perf_counter()
            self.process = subprocess.Popen(
                [self.program, *words], stderr=log, env=os.environ | {"NOTIFY_SOCKET": str(notify)}
            )
        while True:
            try:
                if b"READY=1" in heard.recv(4096):
                    return time.perf_counter() - began
            except TimeoutError:
                if self.process.poll() is not None:
                    sys.exit(self.log.read_text(encoding="utf-8"))

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def connection(self):
        return Connection(self.socket)

    def ask(self, route, **query):
        return self.connection().ask(route, **query)

    def settle(self):
        """Returns when nothing is pending."""
        answer = self.ask("wait", timeout=3600)
        if not answer["idle"]:
            sys.exit(f"impactd is still busy: {answer}")

    @property
    def processor(self):
        """Seconds of processor time of all its threads, ended ones too (clock_getcpuclockid)."""
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def memory(self, name):
        """A line of /proc/PID/status, in bytes."""
        for line in open(f"/proc/{self.process.pid}/status", encoding="ascii"):
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) * 1024
        return 0

    def bytes_on_disk(self):
        """What the ledger's directory takes, counted in blocks."""
        return sum(file.stat().st_blocks * 512 for file in self.state.rglob("*"))

    def drop(self, file, name):
        """Renames a copy into the drop directory and waits; what that cost."""
        coming = self.place / "coming"
        shutil.copyfile(file, coming)
        with open(coming, "rb") as copy:
            os.fsync(copy.fileno())
        return self.measure(lambda: coming.rename(self.drop_folder / name))

    def measure(self, work):
        # The peak is counted anew from here (proc(5)).
        pathlib.Path(f"/proc/{self.process.pid}/clear_refs").write_text("5", encoding="ascii")
        processor, began = self.processor, time.perf_counter()
        work()
        self.settle()
        return {
            "wall": time.perf_counter() - began,
            "processor": self.processor - processor,
            "memory": self.memory("VmHWM"),
            "disk": self.bytes_on_disk(),
        }
