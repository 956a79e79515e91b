"""The other tools, each in a process of its own that is counted as a whole."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parents[1]
NAMES = {
    "duckdb-keyed": "DuckDB, table with a key, grouped",
    "duckdb-csv": "DuckDB, grouped from the CSV",
    "polars": "Polars, grouped from the CSV",
    "pandas": "pandas, grouped from the CSV",
    "sqlite": "sqlite3 .import without a key, grouped",
}
# References that stand twice count once in it.
KEYED = "duckdb-keyed"

SQLITE = """
PRAGMA temp_store = memory;
PRAGMA cache_size = -65536;
.mode csv
.import {claims} claims
.mode json
SELECT substr("Date of Expense", 7) || '-' || substr("Date of Expense", 4, 2) AS month,
  "Engine Type" AS fuel, count(*) AS rows, sum("Number of Miles") AS miles,
  sum("Number of Miles") * CASE "Engine Type" WHEN 'Petrol' THEN 0.26473 WHEN 'Diesel' THEN 0.27332
    WHEN 'Hybrid' THEN 0.20289 WHEN 'Plug-in Hybrid' THEN 0.15650 WHEN 'Electric' THEN 0
    ELSE 0.26830 END AS kg
FROM claims
WHERE "Claim Status" IN ('Paid', 'Approved') AND "Number of Miles" GLOB '*[0-9].[0-9]'
GROUP BY 1, 2;
"""


def installed(python):
    """The tools that can be run here; the others with the reason."""
    there, missing = [], {}
    for tool in NAMES:
        if tool == "sqlite":
            if shutil.which("sqlite3"):
                there.append(tool)
            else:
                missing[tool] = "there is no sqlite3 shell"
        elif python:
            there.append(tool)
        else:
            missing[tool] = "the peers are not installed"
    return there, missing


def run(tool, python, claims, place):
    """Runs one tool on the claims: its groups, and what it cost."""
    database = pathlib.Path(place) / f"{tool}.db"
    database.unlink(missing_ok=True)
    given, words = None, [str(python), str(HERE / "peer"), tool, str(claims), str(database)]
    if tool == "sqlite":
        given, words = SQLITE.format(claims=claims), ["sqlite3", str(database)]
    # From and to files, so that waiting for the child alone tells what it cost.
    asked, answered = pathlib.Path(place) / "asked", pathlib.Path(place) / "answered"
    asked.write_text(given or "", encoding="utf-8")
    with open(asked, "rb") as stdin, open(answered, "wb") as stdout:
        began = time.perf_counter()
        child = subprocess.Popen(words, stdin=stdin, stdout=stdout)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{tool} failed")
    groups = json.loads(answered.read_text(encoding="utf-8"))
    if tool == "sqlite":
        groups = [tuple(group.values()) for group in groups]
    disk = database.stat().st_blocks * 512 if database.exists() else 0
    database.unlink(missing_ok=True)
    return groups, {
        "wall": wall, "processor": used.ru_utime + used.ru_stime,
        "memory": used.ru_maxrss * 1024, "disk": disk,
    }
