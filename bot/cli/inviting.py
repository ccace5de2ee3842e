"""`invite`: a one-time code for a role: to type, and in links."""

from __future__ import annotations

import typer

from actions import membership
from bot import clock
from bot.cli.opening import opened
from domain.people import Grant, Role
from domain.typed_codes import grouped
from storage.queries import places


async def print_invitation(*, role: str, unit: str) -> int:
    """Print the code and how to use it; exit code 2 for a role or unit that does not exist."""
    if role not in tuple(Role):
        typer.echo(f"Không có vai {role!r} / no such role: {', '.join(Role)}", err=True)
        return 2
    async with opened() as here:
        async with here.database.write() as db:
            found = await places.by_slug(db, unit)
            if found is None:
                typer.echo(f"Không có đơn vị {unit!r} / no such unit. Thử/try: binh-lu, ta-leng, lai-chau", err=True)
                return 2
            code = await membership.invite(db, given=Grant(Role(role), found.id), by=None, now=clock.now())
        web = here.settings.web
        address = web.public_url or f"http://{web.host}:{web.port}"
    typer.echo(f"{Role(role)} · {found.name} ({found.id})")
    typer.echo(f"Trong chat / in the chat:      mời {grouped(code)}")
    typer.echo(f"Đường dẫn / as a link:         /start invite_{code}")
    typer.echo(f"Trên trang / in the browser:   {address}/chat?start=invite_{code}")
    typer.echo(f"Bàn duyệt / the console:       {address}/console/join/{code}")
    typer.echo("Dùng một lần, trong 7 ngày / once, within 7 days.")
    return 0
