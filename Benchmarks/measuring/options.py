"""Options of every program that measures."""
import argparse
import contextlib
import pathlib
import tempfile


def options(description):
    given = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    given.add_argument(
        "--programs", type=pathlib.Path, required=True, help="directory of built programs"
    )
    given.add_argument("--place", help="directory to measure in; else the temporary one")
    return given


@contextlib.contextmanager
def private(given):
    """A directory that is gone afterwards, on the disk that is measured."""
    with tempfile.TemporaryDirectory(dir=given.place) as place:
        yield pathlib.Path(place)
