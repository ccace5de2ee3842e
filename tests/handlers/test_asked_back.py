"""What is doubtful is asked back with its buttons, and nothing of what was said is lost."""

from __future__ import annotations

from domain.people import Role
from storage.queries import places
from tests.handlers.steps import known, sends
from tests.world.world import World


async def test_a_doubtful_quantity_is_asked_with_its_buttons(world: World) -> None:
    lan = await known(world)
    await lan.says("nhà em góp 300 làm đường bản Nà Khuy")
    lan.sees("Bác góp bao nhiêu ạ?")
    label = lan.screen.options[0].label
    await lan.taps(label)
    report = await sends(world, lan)
    assert len(report.lines) == 1


async def test_a_gift_without_a_quantity_is_asked_how_much(world: World) -> None:
    lan = await known(world)
    await lan.says("nhà em góp xi măng với 2 công làm đường bản Nà Khuy")
    lan.sees("Bác góp bao nhiêu ạ?", "Xi măng, tính bằng")
    await lan.says("10 bao")
    lan.sees("• Xi măng: 10 bao", "• Hiến công (ngày công): 2 ngày công")


async def test_words_that_may_mean_several_things_are_asked_back_and_kept(world: World) -> None:
    lan = await known(world)
    await lan.says("cái ở đầu bản ấy")
    lan.sees("Bác muốn gửi việc này là gì ạ?", "Việc khác")
    await lan.taps("Việc khác")
    lan.sees("được giữ lại", "Việc của tôi")
    await lan.taps("Hiến kế")
    lan.sees("Bác xem lại trước khi gửi", "Nội dung: cái ở đầu bản ấy")


async def test_what_is_written_in_two_messages_is_one_account(world: World) -> None:
    lan = await known(world)
    await lan.says("chuyện ở bản Nà Khuy nhà mình ấy")
    await lan.says("đèn đường sáng cả ban ngày")
    lan.sees("Nội dung: chuyện ở bản Nà Khuy nhà mình ấy\nđèn đường sáng cả ban ngày")
    await lan.taps("Huỷ")
    await lan.says("chuyện ở bản Nà Khuy nhà mình ấy")
    world.clock.advance(hours=2)
    await lan.says("đèn đường sáng cả ban ngày")
    lan.sees("Nội dung: đèn đường sáng cả ban ngày")


async def test_a_question_gets_the_phone_and_a_way_to_a_person(world: World) -> None:
    lan = await known(world)
    await lan.says("Cho hỏi bao giờ phát thẻ bảo hiểm y tế ạ?")
    lan.sees("0213 3751 234", "Hỏi cán bộ", "Phản ánh lãng phí", "lời bác được giữ lại")


async def test_whoever_goes_back_answers_for_themselves(world: World) -> None:
    lan = await known(world)
    await lan.says("nhà em góp 300 làm đường bản Nà Khuy")
    await lan.taps("Quay lại")
    lan.sees("Bác muốn góp gì ạ?")


async def test_two_communes_are_asked_with_their_buttons(world: World) -> None:
    lan = await known(world)
    await lan.says("Đèn đường ở xã Bản Bo và xã Khun Há sáng cả ban ngày")
    lan.sees("gửi về nơi nào", "Bản Bo", "Khun Há")
    assert [option.label for option in lan.screen.options] == ["Bản Bo", "Khun Há", "Nơi khác", "Quay lại", "Huỷ"]
    await lan.says("2")
    lan.sees("Bác xem lại trước khi gửi", "Xã, phường: Khun Há")


async def test_a_name_that_covers_more_than_one_commune_is_asked_and_the_others_stay_within_reach(world: World) -> None:
    lan = world.resident("Lan")
    await lan.says("Đèn đường ở Tam Đường sáng cả ban ngày")
    await lan.taps("Đồng ý")
    lan.sees("Bác đang ở xã, phường nào ạ?")
    await lan.taps("Nơi khác")
    lan.sees("Khun Há", "Bản Bo")
    await lan.taps("Khun Há")
    lan.sees("Bác xem lại trước khi gửi", "Xã, phường: Khun Há")


async def test_a_village_head_who_writes_for_another_is_asked_for_whom(world: World) -> None:
    pao = await world.officer("Páo", Role.VILLAGE_HEAD)
    await pao.says("chuyện ở đầu bản ấy mà")
    await pao.presses("*:behalf")
    await pao.taps("Đồng ý")
    await pao.taps("Bình Lư")
    pao.sees("gửi thay cho ai")


async def test_the_work_of_a_poster_stays_the_work_of_what_is_written_after_it(world: World) -> None:
    async with world.checking() as db:
        work = next(one for one in await places.works_of(db, "new_binh_lu") if one.name == "Đường bản Nà Khuy")
    lan = world.resident("Lan")
    await lan.says(f"/start work_{work.id}")
    await lan.says("nhà em góp 2 công làm đường nhé")
    await lan.taps("Đồng ý")
    lan.sees("Bác xem lại trước khi gửi", "Xã, phường: Bình Lư", "Công trình: Đường bản Nà Khuy", "2 ngày công")
