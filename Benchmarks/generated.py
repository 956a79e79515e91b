"""What the generators share: dice, a calendar, amendments and the answer that they write."""
import argparse
import datetime
import json
import random
import sys

FIRST_DAY = datetime.date(2023, 4, 1)
DAYS = 731  # two years, one of them with a 29 February

SERVICES = (
    "District Nursing", "Health Visiting", "Community Midwifery", "Podiatry", "Physiotherapy",
    "Speech Therapy", "Mental Health", "Learning Disability", "Palliative Care", "Estates",
)
COST_CENTRES = [f"C{4000 + 7 * n} {SERVICES[n % 10]} {n // 10 + 1}" for n in range(200)]


class Dice:
    """Choices by `random.random` alone: of all of Python's generator only that never changes."""

    def __init__(self, seed):
        self.next = random.Random(seed).random

    def below(self, limit):
        return int(self.next() * limit)

    def of(self, choices):
        return choices[int(self.next() * len(choices))]


def dates():
    """Every day as the files write it, with its month as the daemon names it."""
    days = [FIRST_DAY + datetime.timedelta(days=n) for n in range(DAYS)]
    return [(f"{day:%d/%m/%Y}", f"{day:%Y-%m}") for day in days]


def tenths(count):
    """A whole number of tenths as a decimal number."""
    return f"{count // 10}.{count % 10}"


class Lot:
    """Which rows are asked for: so many, of which part, how many changed, how many new behind.

    Parts have different references and different rows. An amended lot has the references of the
    same lot without amendments, and so many of its rows say something else. `more` rows stand
    behind the others, which stay as they are: next month's cumulative file.
    """

    def __init__(self, rows, seed=1, part=0, amended=0.0, more=0):
        self.rows, self.more = rows, more
        self.dice = Dice(seed + part)
        self.first = part * rows + 1
        self.amending = Dice(-seed - part - 1).next if amended else None
        self.share = amended

    @property
    def numbers(self):
        """Where each row stands, and its reference's number."""
        behind = 100_000_000 - self.first
        for place in range(self.rows + self.more):
            yield place, place + self.first + (behind if place >= self.rows else 0)

    def day(self, calendar, place, late):
        """Rows come in order; a row tells of a day up to `late` days before."""
        index = min(place, self.rows - 1) * DAYS // self.rows - self.dice.below(late)
        return calendar[max(0, index)]

    def is_amended(self):
        return self.amending is not None and self.amending() < self.share


def options(description):
    given = argparse.ArgumentParser(description=description)
    given.add_argument("--rows", type=int, default=1_000_000)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--part", type=int, default=0, help="which of files that share no reference")
    given.add_argument(
        "--amended", type=float, default=0, metavar="SHARE", help="of the rows, say 0.01"
    )
    given.add_argument("--more", type=int, default=0, metavar="N", help="new rows behind the same")
    given.add_argument("--answer", type=argparse.FileType("w"), default=sys.stderr)
    return given


def lot(given):
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    return Lot(given.rows, given.seed, given.part, given.amended, given.more)


def write_answer(answer, file):
    json.dump(answer, file, indent=1)
    file.write("\n")
