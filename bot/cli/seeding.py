"""`seed`: units and sentences; with --demo also villages, works, people and a few reports to try."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

import typer

from actions import filing, identity, review
from bot import clock
from bot.cli.opening import Opened, opened
from domain.people import Citizen, Grant, Role
from domain.reports import Amount, Family, Filing, Involved, LineFiled
from storage import seed
from storage.database import Connection
from storage.demo_photos import draw
from storage.files import Files
from storage.images import Kept, process
from storage.queries import counters, people, photos, places

ACCOUNT = "demo"
PEOPLE = ("Lò Văn Sơn", "Giàng Thị Mỷ", "Vàng A Páo", "Nguyễn Thị Hoa")
MODERATOR = "Nguyễn Thị Hoa"
Subject = Literal["road", "lamp", "sand", "house"]


@dataclass(frozen=True, slots=True)
class Story:
    """One report to show."""

    who: str
    filing: Filing
    subject: Subject
    work: str = ""
    confirmed: bool = False


def _line(kind: str, quantity: str, unit: str) -> LineFiled:
    return LineFiled(kind, Amount(Decimal(quantity), unit))


def _filing(family: Family, text: str, *lines: LineFiled, domain: str | None = None, place: str = "") -> Filing:
    anonymous = family is Family.WASTE
    return Filing(
        family=family,
        unit=seed.DEMO_UNIT,
        desk=seed.DEMO_UNIT,
        involved=Involved.NO,
        anonymous=anonymous,
        text=text,
        domain=domain,
        place=place,
        lines=lines,
    )


STORIES = (
    Story(
        "Lò Văn Sơn",
        _filing(
            Family.CONTRIBUTION,
            "Nhà em góp làm đường.",
            _line("LABOR", "3", "ngay_cong"),
            _line("CASH", "500000", "VND"),
        ),
        "road",
        "Đường bản Nà Khuy",
        confirmed=True,
    ),
    Story(
        "Giàng Thị Mỷ", _filing(Family.CONTRIBUTION, "", _line("LAND", "2", "sao_bac_bo")), "road", "Đường bản Nà Khuy"
    ),
    Story(
        "Vàng A Páo",
        _filing(Family.CONTRIBUTION, "Cát ở bờ suối.", _line("MAT_SAND", "4", "m3"), _line("MAT_CEMENT", "10", "bao")),
        "sand",
        "Nhà văn hóa bản Chu Va 6",
    ),
    Story(
        "Vàng A Páo",
        _filing(Family.WASTE, "Đèn đường bật cả ban ngày, mấy hôm nay rồi.", domain="ENERGY", place="ngã ba chợ"),
        "lamp",
    ),
    Story(
        "Giàng Thị Mỷ",
        _filing(
            Family.WASTE, "Nhà văn hoá làm xong bỏ không, cửa khoá suốt năm.", domain="WORKS", place="bản Thèn Thầu"
        ),
        "house",
    ),
    Story("Lò Văn Sơn", _filing(Family.IDEA, "Mỗi nhà góp một bóng đèn năng lượng mặt trời dọc đường bản."), "lamp"),
)


async def sow(*, demo: bool) -> int:
    """Load what is asked for. The demo is loaded once; a second time nothing changes."""
    async with opened() as here:
        if not demo:
            typer.echo("Đã có đơn vị và câu mẫu / units and sentences are loaded.")
            return 0
        async with here.database.write() as db:
            if await counters.value(db, "demo"):
                typer.echo("Dữ liệu thử đã có / the demo is loaded already.")
                return 0
        pictures = await _pictures(here)
        async with here.database.write() as db:
            await counters.step(db, "demo")
            await seed.demo_places(db, now=clock.now())
            await photos.keep(db, pictures, now=clock.now())
            everyone = {name: await _person(db, here, name) for name in PEOPLE}
            for story, picture in zip(STORIES, pictures, strict=True):
                await _tell(db, here, story, picture, everyone)
    typer.echo(f"Đã nạp / loaded: {len(PEOPLE)} người / people, {len(STORIES)} việc / reports.")
    typer.echo("Mời người duyệt / invite a moderator: python -m bot invite --role moderator --unit binh-lu")
    return 0


async def _pictures(here: Opened) -> list[Kept]:
    files = Files.open(here.settings.photos.url)
    kept = []
    with typer.progressbar(STORIES, label="Vẽ ảnh / drawing") as bar:
        for number, story in enumerate(bar):
            one = await process(draw(story.subject, number))
            await files.keep(one)
            kept.append(one)
    return kept


async def _person(db: Connection, here: Opened, name: str) -> Citizen:
    now = clock.now()
    numbers = await people.resolve(db, channel=ACCOUNT, account=ACCOUNT, natives=[name], now=now)
    citizen = (await people.citizens_at(db, [numbers[name]]))[numbers[name]]
    await identity.agree(db, purpose=identity.HANDLE, by=citizen, now=now)
    await identity.agree(db, purpose=identity.CONTACT, by=citizen, now=now)
    await identity.set_name(db, name=name, vault=here.keys.vault, by=citizen, now=now)
    # Nobody reads these people's chats: nothing is to wait in the outbox for them.
    await people.block(db, citizen.address, now=now)
    if name == MODERATOR:
        await people.grant(db, who=citizen.id, given=Grant(Role.MODERATOR, seed.DEMO_UNIT), now=now)
        return replace(citizen, grants=(Grant(Role.MODERATOR, seed.DEMO_UNIT),))
    return citizen


async def _tell(db: Connection, here: Opened, story: Story, picture: Kept, everyone: dict[str, Citizen]) -> None:
    now = clock.now()
    works = {work.name: work.id for work in await places.works_of(db, seed.DEMO_UNIT)}
    whole = replace(story.filing, photos=(picture.sha256,), work=works.get(story.work))
    report = await filing.file(db, filing=whole, vault=here.keys.vault, by=everyone[story.who], now=now)
    if story.confirmed:
        await review.confirm(db, code=report.code, by=everyone[MODERATOR], now=now)
