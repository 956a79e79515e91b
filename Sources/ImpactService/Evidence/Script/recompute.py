"""Recomputes every figure of the evidence pack that it lies in: python3 recompute.py"""
import csv, hashlib, pathlib, sys
from fractions import Fraction
PACK, SIGNS = pathlib.Path(__file__).resolve().parent, {"add": Fraction(1), "less": Fraction(-1)}

def check_files():
    lines = (PACK / "manifest.sha256").read_text(encoding="utf-8").splitlines()
    listed = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    found = {p.relative_to(PACK).as_posix(): p for p in PACK.rglob("*") if not p.is_dir()}
    del found["manifest.sha256"]
    for name in sorted(listed.keys() | found.keys()):
        digest = hashlib.sha256(found[name].read_bytes()).hexdigest() if name in found else None
        if digest != listed.get(name): sys.exit(f"{name} is not as manifest.sha256 lists it.")

def rows(name):
    with open(PACK / name, encoding="utf-8", newline="") as file: return list(csv.DictReader(file))

def result(step, values):  # (add name * name ... less name * name ...) / (name * name ...)
    terms, divisor = [], Fraction(1)
    for word in step["terms"].split():
        if word in SIGNS: terms.append(SIGNS[word])
        elif word != "*": terms[-1] *= values[word]
    for word in step["divisor"].replace("*", " ").split(): divisor *= values[word]
    if divisor == 1: return sum(terms)
    digits = int(abs(sum(terms) / divisor) * 10**12 + Fraction(1, 2))  # Half away from zero.
    return Fraction(digits if sum(terms) / divisor > 0 else -digits, 10**12)

def recompute(values, steps, figures):  # A step names what stands above it, and whole figures.
    sums = {row["figure"]: Fraction(0) for row in figures if row["value"]}
    last = {step["figure"]: step["step"] for step in steps}
    values.update((figure, sums[figure]) for figure in sums if figure not in last)
    for step in steps:
        name, figure, made = step["step"], step["figure"], result(step, values)
        if made != Fraction(step["result"]): sys.exit(f"steps.csv: {name} of {figure} is wrong.")
        values[name], sums[figure] = made, sums[figure] + made
        if name == last[figure]: values[figure] = sums[figure]
    wrong = [f for f in figures if f["value"] and sums[f["figure"]] != Fraction(f["value"])]
    if wrong: sys.exit(f"figures.csv: {wrong[0]['figure']} is not the sum of its steps.")

try:
    check_files()
    steps, figures, measures = rows("steps.csv"), rows("figures.csv"), rows("measures.csv")
    recompute({row["input"]: Fraction(row["value"]) for row in rows("inputs.csv")}, steps, figures)
    told = {"value", "net", "before", "now", "previous", "change_percent"}
    proven = {(f["measure"], f["unit"], f["what"], f["value"]) for f in figures if f["value"]}
    shown = {(m["measure"], m["unit"], what, m[what]) for m in measures for what in told if m[what]}
    for odd in sorted(odd for odd in proven ^ shown if odd[2] in told):
        sys.exit(f"measures.csv and figures.csv do not agree on {' '.join(odd)}.")
except Exception as fault: sys.exit(f"A file of the pack lacks what the steps need: {fault}.")
print(f"{len(figures)} figures recomputed from {len(steps)} steps: all agree.")
