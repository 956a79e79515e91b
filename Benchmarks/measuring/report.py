"""Medians, and the lines that are printed of them."""
import math
import statistics
import sys


def say(text):
    print(text, file=sys.stderr, flush=True)


def median(costs, figure):
    return statistics.median(cost[figure] for cost in costs)


def percentile(values, share):
    """The smallest of them that `share` of all do not exceed."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def row(label, *cells):
    print(f"{label:<44}" + "".join(f"{cell:>12}" for cell in cells), flush=True)


def target(what, figure, limit, unit="", decimals=2):
    """One line: the figure, the target, and whether it is met."""
    word = "met" if figure <= limit else "NOT MET"
    print(f"{what:<58} {figure:>9.{decimals}f}{unit} of {limit:g}{unit} {word}", flush=True)


def not_run(what, why):
    print(f"{what:<58} not run: {why}", flush=True)


def costs(label, all_costs):
    row(
        label,
        f"{median(all_costs, 'processor'):.2f}",
        f"{median(all_costs, 'wall'):.2f}",
        f"{median(all_costs, 'memory') / 1e6:.0f}",
        f"{median(all_costs, 'disk') / 1e6:.0f}",
    )


def heading(title):
    print(f"\n{title}", flush=True)


def cost_heading(first=""):
    row(first, "processor s", "wall s", "peak MB", "disk MB")
