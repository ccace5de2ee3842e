"""`python -m bot …`: a thin command line. Nothing heavy is imported before a command needs it."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated

import typer

app = typer.Typer(
    help="Chung Tay: góp sức làm hạ tầng, chống lãng phí.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
keys_app = typer.Typer(help="Khoá mã hoá / encryption keys", no_args_is_help=True)
app.add_typer(keys_app, name="keys")
zalo_app = typer.Typer(help="Zalo Official Account", no_args_is_help=True)
app.add_typer(zalo_app, name="zalo")
campaign_app = typer.Typer(help="Bản tin / campaigns", no_args_is_help=True)
app.add_typer(campaign_app, name="campaign")


@app.command()
def run() -> None:
    """Chạy Chung Tay / run the product until stopped."""
    from bot.cli.running import start

    start()


@app.command()
def doctor(
    journal: Annotated[bool, typer.Option("--journal", help="Verify the whole journal chain.")] = False,
) -> None:
    """Kiểm tra và nói cần làm gì / check everything, say what to do; exit code 1 if something is wrong."""
    from bot.cli.doctor import examine

    raise typer.Exit(asyncio.run(examine(journal=journal)))


@app.command()
def invite(
    role: Annotated[str, typer.Option(help="moderator, staff, village_head, publicity, admin")],
    unit: Annotated[str, typer.Option(help="binh-lu, ta-leng … or province:lai_chau")],
) -> None:
    """Mời người vào một vai / print a one-time code and link for a role."""
    from bot.cli.inviting import print_invitation

    raise typer.Exit(asyncio.run(print_invitation(role=role, unit=unit)))


@app.command()
def seed(demo: Annotated[bool, typer.Option("--demo", help="People, works and a few reports to try.")] = False) -> None:
    """Nạp dữ liệu ban đầu / load units and sentences; with --demo also something to try."""
    from bot.cli.seeding import sow

    raise typer.Exit(asyncio.run(sow(demo=demo)))


@keys_app.command("rotate")
def rotate() -> None:
    """Đổi khoá và mã hoá lại / new current key, everything sealed again."""
    from bot.cli.rotating import rotate_keys

    raise typer.Exit(asyncio.run(rotate_keys()))


@app.command()
def housekeeping(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would be; change nothing.")] = False,
) -> None:
    """Dọn những gì đã hết hạn / remove what is over, as the clock does by itself; print what and how many."""
    from bot.cli.housekeeping import tidy_up

    raise typer.Exit(asyncio.run(tidy_up(dry=dry_run)))


@campaign_app.command("status")
def campaign_status(
    code: Annotated[str, typer.Argument(help="TB-26-00012-W; without it: all that wait or run.")] = "",
) -> None:
    """Bản tin đi tới đâu / how far campaigns are, by outcome and reason."""
    from bot.cli.campaigns import show_status

    raise typer.Exit(asyncio.run(show_status(code)))


@zalo_app.command("connect")
def connect(
    code: Annotated[str, typer.Option(help="The code, or the whole address that Zalo led to: nothing is asked.")] = "",
    refresh_token: Annotated[
        bool, typer.Option("--refresh-token", help="Take a refresh token of the API Explorer from stdin.")
    ] = False,
    wait: Annotated[bool, typer.Option(help="Wait until it is connected.")] = True,
) -> None:
    """Nối Official Account / connect the Official Account: what to save, what to open, what is connected."""
    from bot.cli.connecting import connect

    raise typer.Exit(asyncio.run(connect(code=code, by_hand=refresh_token, wait=wait)))


@app.command()
def understand(
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help='The day that "hôm qua" is counted from.')
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Also where everything stands, and why.")] = False,
    register: Annotated[bool, typer.Option("--register", help="Also this installation's villages and works.")] = False,
    from_corrections: Annotated[
        bool, typer.Option("--from-corrections", help="What moderators decided otherwise, instead of reading messages.")
    ] = False,
) -> None:
    """Hiểu từng dòng tin nhắn / read messages, one on each line; print what they say, as JSON."""
    if from_corrections:
        from bot.cli.corrections import report

        report()
        return
    from bot.cli.understanding import of_register, print_understood

    day = today.date() if today else None
    gazetteer = asyncio.run(of_register(day)) if register else None
    raise typer.Exit(print_understood(today=day, explain=explain, gazetteer=gazetteer))


@app.command()
def version() -> None:
    """Phiên bản / the version."""
    from bot.cli.version import show

    typer.echo(show())


if __name__ == "__main__":
    app()
