"""What can be done with a campaign, by whom and when: one line for each button of its page."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from domain.campaigns import EDITABLE, LEAVING, Campaign, State
from domain.permissions import Actor, may_approve, may_compose
from domain.words import N_


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands to a campaign: `mine`: they composed it; `decides`: they may be the second person; `steers`:
    they may pause, resume and stop it."""

    state: State
    mine: bool
    decides: bool
    steers: bool

    @property
    def editable(self) -> bool:
        """May they change it?"""
        return self.mine and self.state in EDITABLE


@dataclass(frozen=True, slots=True)
class Act:
    """One button. `reason`: it asks for one, behind a step of its own; `done` is said when it has been done."""

    name: str
    states: frozenset[State]
    who: Callable[[Standing], bool]
    label: str
    hint: str
    done: str
    tone: str = "plain"
    reason: bool = False


ACTS = (
    Act("submit", EDITABLE, lambda one: one.mine, N_("Gửi duyệt"),
        N_("Người khác của xã hoặc cấp trên xem và duyệt. Chưa duyệt thì chưa gửi cho ai."),
        N_("Đã gửi duyệt. Anh/chị sẽ được báo khi có kết quả."), "main"),
    Act("approve", frozenset({State.WAITING}), lambda one: one.decides, N_("Duyệt, cho gửi"),
        N_("Bản tin tự gửi đúng giờ hẹn. Anh/chị xem kỹ nội dung và số người nhận trước."),
        N_("Đã duyệt. Bản tin tự gửi khi đến giờ."), "main"),
    Act("refuse", frozenset({State.WAITING}), lambda one: one.decides, N_("Trả lại"),
        N_("Người soạn đọc được lý do, sửa và gửi duyệt lại được."),
        N_("Đã trả lại người soạn, kèm lý do."), "danger", reason=True),
    Act("pause", LEAVING, lambda one: one.steers, N_("Tạm dừng"),
        N_("Ngừng gửi ngay; gửi tiếp được bất cứ lúc nào."), N_("Đã tạm dừng.")),
    Act("resume", frozenset({State.PAUSED}), lambda one: one.steers, N_("Gửi tiếp"),
        N_("Gửi cho những người chưa nhận. Không ai nhận hai lần."), N_("Đang gửi tiếp."), "main"),
    Act("stop", LEAVING | {State.PAUSED}, lambda one: one.steers, N_("Dừng hẳn"),
        N_("Không gửi nữa và không mở lại được. Người đã nhận thì vẫn giữ tin."),
        N_("Bản tin đã dừng hẳn."), "danger", reason=True),
    Act("stop", frozenset({State.DRAFT, State.WAITING}), lambda one: one.mine, N_("Bỏ bản tin này"),
        N_("Chưa gửi cho ai. Bỏ rồi thì không mở lại được."), N_("Bản tin đã dừng hẳn."), "danger", reason=True),
)  # fmt: skip

WITH_REASON = frozenset(act.name for act in ACTS if act.reason)

DONE = {act.name: act.done for act in ACTS} | {
    "preview": N_("Đã gửi xem thử vào kênh trò chuyện của anh/chị."),
    "saved": N_("Đã lưu. Anh/chị xem lại rồi gửi duyệt."),
}
"""What is said when something was done."""


def standing(who: Actor, one: Campaign, units: Collection[str]) -> Standing:
    """How somebody stands to it; `units`: its own and those above it."""
    mine = who.id == one.author and may_compose(who, one.unit)
    decides = may_approve(who, one.author, units)
    return Standing(one.state, mine, decides, who.id == one.author or decides)


def offered(mine: Standing) -> tuple[Act, ...]:
    """What would be accepted from them now."""
    return tuple(act for act in ACTS if mine.state in act.states and act.who(mine))


def idle(mine: Standing) -> str:
    """What is said where the next step is somebody else's; empty where it is theirs."""
    if mine.state is State.WAITING and mine.mine:
        return N_("Đang chờ người khác duyệt. Anh/chị không tự duyệt tin mình soạn.")
    return "" if offered(mine) else N_("Lúc này không có việc gì cho anh/chị ở bản tin này.")
