"""Whether an answer is what the generator says that its rows add up to."""
import decimal
import sys

FUELS = {
    "Petrol": "petrol", "Diesel": "diesel", "Hybrid": "hybrid", "Plug-in Hybrid": "phev",
    "Electric": "bev", "": "unknown",
}


def added(*answers):
    """Rows and miles of every month and fuel over several files."""
    sums = {}
    for answer in answers:
        for group in answer["groups"]:
            key = group["month"], group["fuel"]
            rows, miles = sums.get(key, (0, 0))
            sums[key] = rows + group["rows"], miles + decimal.Decimal(group["miles"])
    return sums


def with_repeats(answer):
    """The same where a reference that stands twice counts twice."""
    return {
        (group["month"], group["fuel"]): (
            group["rows"] + group["rows_twice"],
            decimal.Decimal(group["miles"]) + decimal.Decimal(group["miles_twice"]),
        )
        for group in answer["groups"]
    }


def of_totals(totals):
    return {
        (group["key"]["month"], group["key"]["fuel"]): (
            int(group["coverage"]["rows_counted"]), group["activity"]["distance_miles"]
        )
        for group in totals["groups"]
    }


def of_peer(groups):
    """To a tenth of a mile: some add up in binary floating point."""
    tenth = decimal.Decimal("0.1")
    return {
        (month, FUELS[fuel]): (int(rows), decimal.Decimal(str(miles)).quantize(tenth))
        for month, fuel, rows, miles, *_ in groups
    }


def insist(who, found, expected):
    """Ends the run where an answer is wrong: no figure of such a run counts."""
    for key in sorted(found.keys() | expected.keys()):
        if found.get(key) != expected.get(key):
            sys.exit(f"{who}: {key} is {found.get(key)}, not {expected.get(key)}")
