"""Decisions on the report page: each form does what it says, once, on what its writer saw."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from domain.lifecycle import STATES, acts_from
from domain.people import Role
from domain.permissions import ALLOWED, Relation
from domain.reports import Family, State
from storage.queries import journal, people, remarks
from tests.console.office import THREE_DAYS, TWO_BAGS, TestOffice
from web import deciding
from web.forms import BY_ACT, FORMS, OFFICE_ACTS


def test_every_act_of_an_office_has_one_form_and_one_way_to_do_it() -> None:
    assert len(FORMS) == len(BY_ACT)
    assert set(BY_ACT) == OFFICE_ACTS == set(deciding.DOES)


@pytest.mark.parametrize("family", Family)
@pytest.mark.parametrize("who", Relation)
def test_no_two_forms_of_a_page_share_a_key(family: Family, who: Relation) -> None:
    for state in STATES[family]:
        acts = [act for act in acts_from(family, state) if who in ALLOWED[act]]
        keys = [BY_ACT[act].key for act in acts if act in BY_ACT and BY_ACT[act].key]
        assert len(keys) == len(set(keys)), state


async def test_a_pledge_is_confirmed_as_declared(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert hoa.form("/act/confirm")[f"amount-{report.lines[0].id}"] == "3 ngày công"

    answer = await hoa.sends("/act/confirm")

    assert (answer.status_code, answer.url.query) == (200, b"done=confirm")
    after = await office.report(report.code)
    assert after.state is State.CONFIRMED
    assert after.lines[0].confirmed == THREE_DAYS.declared
    assert office.woken == [office.clock()]


async def test_what_the_front_confirms_is_kept_beside_what_was_declared(office: TestOffice) -> None:
    report = await office.files(await office.resident(), lines=(TWO_BAGS, THREE_DAYS))
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    bags, days = report.lines
    found: dict[str, Any] = {f"amount-{bags.id}": "8 bao", f"amount-{days.id}": "hai công"}
    await hoa.sends("/act/confirm", **found)
    after = await office.report(report.code)
    assert [line.declared.quantity for line in after.lines] == [10, 3]
    assert [line.confirmed.quantity for line in after.lines if line.confirmed] == [8, 2]
    assert "8 bao" in hoa.words
    assert "10 bao" in hoa.words


async def test_one_line_can_be_confirmed_and_the_other_left_for_later(office: TestOffice) -> None:
    report = await office.files(await office.resident(), lines=(TWO_BAGS, THREE_DAYS))
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/confirm", leave_out=[f"line-{report.lines[1].id}"])
    after = await office.report(report.code)
    assert [line.state for line in after.lines] == [State.CONFIRMED, State.PLEDGED]
    assert f"amount-{report.lines[0].id}" not in hoa.form("/act/confirm")


async def test_confirming_no_line_at_all_is_refused(office: TestOffice) -> None:
    report = await office.files(await office.resident(), lines=(TWO_BAGS, THREE_DAYS))
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    refused = await hoa.sends("/act/confirm", leave_out=[f"line-{line.id}" for line in report.lines])
    assert refused.status_code == 422
    assert (await office.report(report.code)).version == report.version


@pytest.mark.parametrize("typed", ["abc", "-3", "0", "1e999", "vài công", "3 bao", ""])
async def test_a_quantity_that_is_none_is_refused_and_stays_in_its_field(office: TestOffice, typed: str) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    name = f"amount-{report.lines[0].id}"
    sent: dict[str, Any] = {name: typed}
    refused = await hoa.sends("/act/confirm", **sent)
    assert refused.status_code == 422
    assert 'role="alert"' in refused.text
    assert hoa.form("/act/confirm")[name] == typed
    assert (await office.report(report.code)).state is State.PLEDGED


async def test_a_question_goes_out_after_the_time_to_undo(office: TestOffice) -> None:
    report = await office.files(await office.resident(), Family.WASTE, text="Đèn đường sáng suốt ngày")
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/ask", text="Cột đèn nào ạ?")
    after = await office.report(report.code)
    assert (after.state, after.question) == (State.NEEDS_INFO, "Cột đèn nào ạ?")
    assert "Còn 20 giây để hoàn tác" in hoa.words


async def test_a_prepared_sentence_works_without_javascript(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/reject", template="1")
    assert (await office.report(report.code)).outcome == "Không liên hệ được để kiểm tra."


async def test_what_is_typed_wins_over_the_prepared_sentence(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/reject", template="1", text="Đã ghi ở phiếu của bác Páo.")
    assert (await office.report(report.code)).outcome == "Đã ghi ở phiếu của bác Páo."


async def test_a_rejection_needs_a_reason(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    refused = await hoa.sends("/act/reject")
    assert refused.status_code == 422
    assert (await office.report(report.code)).state is State.PLEDGED


async def test_a_text_beyond_the_cap_is_refused_and_kept(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    refused = await hoa.sends("/act/ask", text="dài " * 600)
    assert refused.status_code == 422
    assert hoa.form("/act/ask")["text"].startswith("dài dài")


async def test_a_decision_on_an_older_version_is_stopped_and_says_what_happened(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa, minh = await office.moderator("Hoa"), await office.moderator("Minh")
    await hoa.opens(f"/console/report/{report.code}")
    await minh.opens(f"/console/report/{report.code}")
    await minh.sends("/act/ask", text="Bác góp ngày nào?")
    late = await hoa.sends("/act/reject", text="Không liên hệ được.")
    assert late.status_code == 409
    assert "Từ lúc bác mở hồ sơ Minh : Hỏi lại người gửi" in hoa.words
    assert "Bác góp ngày nào?" in hoa.words
    assert "Không liên hệ được." in late.text
    assert (await office.report(report.code)).state is State.PLEDGED


async def test_two_moderators_who_decide_at_once_decide_once(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa, minh = await office.moderator("Hoa"), await office.moderator("Minh")
    for browser in (hoa, minh):
        await browser.opens(f"/console/report/{report.code}")
    answers = await asyncio.gather(hoa.sends("/act/confirm"), minh.sends("/act/confirm"))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    async with office.database.read() as db:
        acts = [entry.act for entry in await journal.of_report(db, report.id)]
    assert acts.count("confirm") == 1


@pytest.mark.parametrize("version", ["", "abc", "-1", "99999999999999999999999", "0x1"])
async def test_a_forged_version_is_stale(office: TestOffice, version: str) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    assert (await hoa.sends("/act/confirm", version=version)).status_code == 409


async def test_an_act_that_the_state_does_not_have_is_a_conflict(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    fields = hoa.form("/act/confirm")
    answer = await hoa.client.post(f"/console/report/{report.code}/act/accept", data=fields)
    assert answer.status_code == 409


async def test_an_unknown_act_is_not_found(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    for act in ("withdraw", "answer", "nothing"):
        answer = await hoa.client.post(f"/console/report/{report.code}/act/{act}", data=hoa.form("/act/confirm"))
        assert answer.status_code == 404


async def test_a_decision_can_be_taken_back_for_twenty_seconds(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/reject", text="Nhầm")
    office.clock.advance(seconds=19)
    await hoa.opens(f"/console/report/{report.code}")
    assert "Còn 1 giây để hoàn tác" in hoa.words
    await hoa.sends("/hold/undo")
    after = await office.report(report.code)
    assert (after.state, after.outcome) == (State.PLEDGED, "")
    async with office.database.read() as db:
        assert await remarks.of_report(db, report.id) == []


async def test_after_that_it_is_final(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/confirm")
    office.clock.advance(seconds=21)
    late = await hoa.sends("/hold/undo")
    assert late.status_code == 409
    assert not hoa.has("/hold/undo")
    assert (await office.report(report.code)).state is State.CONFIRMED


async def test_nobody_takes_back_what_somebody_else_decided(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    hoa, minh = await office.moderator("Hoa"), await office.moderator("Minh")
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/confirm")
    await minh.opens(f"/console/report/{report.code}")
    assert not minh.has("/hold/undo")
    forged = await minh.client.post(f"/console/report/{report.code}/hold/undo", data=minh.form("/signout"))
    assert forged.status_code == 409


async def test_looking_at_who_somebody_is_does_not_end_the_time_to_undo(office: TestOffice) -> None:
    report = await office.files(await office.resident("Lò Văn Páo"))
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    await hoa.sends("/act/confirm")
    await hoa.sends("/identity")
    assert "Lò Văn Páo" in hoa.words
    await hoa.sends("/hold/undo")
    assert (await office.report(report.code)).state is State.PLEDGED


async def test_a_role_that_was_taken_away_ends_at_once(office: TestOffice) -> None:
    report = await office.files(await office.resident())
    himself = await office.officer("Hoa", Role.MODERATOR)
    hoa = await office.at_work(himself)
    await hoa.opens(f"/console/report/{report.code}")
    async with office.database.write() as db:
        from sqlalchemy import update

        from storage.tables import grants

        await db.execute(update(grants).where(grants.c.citizen == himself.id).values(until=office.clock()))
        assert (await people.citizen(db, himself.id)) is not None
    assert (await hoa.sends("/act/confirm")).status_code == 403
    assert (await office.report(report.code)).state is State.PLEDGED


@pytest.mark.parametrize("gone", [timedelta(hours=12), timedelta(days=9)])
async def test_a_session_ends_after_twelve_hours(office: TestOffice, gone: timedelta) -> None:
    report = await office.files(await office.resident())
    hoa = await office.moderator()
    await hoa.opens(f"/console/report/{report.code}")
    office.clock.advance(seconds=gone.total_seconds())
    assert (await hoa.sends("/act/confirm")).status_code == 401
