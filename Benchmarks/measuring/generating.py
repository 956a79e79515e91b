"""Generated files, made once a run."""
import json
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parents[1]


def claims(path, *options):
    """Writes claims to `path`; what they add up to."""
    return generated("generate-claims", path, *options)


def generated(program, path, *options):
    answer = path.with_suffix(".json")
    with open(path, "wb") as out:
        words = [HERE / program, *map(str, options), "--answer", answer]
        subprocess.run(["python3", *words], stdout=out, check=True)
    return json.loads(answer.read_text(encoding="utf-8"))
