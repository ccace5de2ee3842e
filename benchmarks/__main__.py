"""`python -m benchmarks NAME [--short]`: run one benchmark. `--short` shows in seconds that it works; its figures
mean nothing."""

from __future__ import annotations

import argparse
import importlib

BENCHMARKS = ("talk", "photo", "queue", "start", "understand", "channels", "audience", "campaign")
"""Each is a module of this package with `run(short: bool) -> Outcome`, which prints its tables on the way."""


def main() -> None:
    """Run what was asked for, and end with its line of JSON."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", choices=BENCHMARKS)
    parser.add_argument("--short", action="store_true", help="a few seconds, to see that it works")
    parser.add_argument(
        "--practice", nargs="?", const="", metavar="PART", help="understand: print what is wrong in the practice set"
    )
    asked = parser.parse_args()
    # Only the one asked for is imported: another's imports would count in `start`.
    module = importlib.import_module(f"benchmarks.{asked.name}")
    if asked.practice is not None:
        module.practise(asked.practice)
        return
    print(module.run(asked.short).line(), flush=True)


if __name__ == "__main__":
    main()
