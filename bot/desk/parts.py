"""The desk put together: intake, gathering, rounds and lanes over the same database, clock and channels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.channels.channel import Channel
from bot.desk.answering import Answering, Room
from bot.desk.delivery import Lane
from bot.desk.gathering import Gathering
from bot.desk.intake import Intake
from bot.desk.photos import Darkroom
from bot.desk.rounds import Handed, Rounds
from domain.channels import Pace
from domain.screen import Screen
from domain.times import Clock
from handlers import router
from locales import Say
from screens import notices
from storage.database import Database
from storage.files import Files
from storage.queries import notices as kept_notices
from storage.talks import Talks


class Desk:
    """Everything between the messengers and the database. `intakes`, `gatherings` and `lanes` follow the order of
    `channels`; an account without a pace in `paces` sends as fast as it can."""

    def __init__(
        self,
        *,
        database: Database,
        files: Files,
        channels: Sequence[Channel],
        room: Room,
        clock: Clock,
        size: int,
        paces: Mapping[str, Pace] | None = None,
    ) -> None:
        talks = Talks()
        self.channels = tuple(channels)
        limited = paces or {}
        self.lanes = tuple(
            Lane(database=database, channel=c, clock=clock, word=word, pace=limited.get(c.name)) for c in channels
        )
        self.rounds = Rounds(
            database=database,
            channels=channels,
            answering=Answering(router(), talks, room),
            clock=clock,
            size=size,
            hand=self._hand,
            office=room.office,
        )
        darkroom = Darkroom(files)
        self.gatherings = tuple(
            Gathering(database=database, channel=c, darkroom=darkroom, clock=clock, ready=self._gathered)
            for c in channels
        )
        self.intakes = tuple(
            Intake(database, c, clock, to_hear=self.rounds.wake, to_gather=gathering.wake)
            for c, gathering in zip(channels, self.gatherings, strict=True)
        )

    def _hand(self, answers: Handed) -> None:
        """Answers were committed: those leave at once, and whatever else a round put in the outbox is looked for."""
        for channel, lane in zip(self.channels, self.lanes, strict=True):
            lane.hand(answers.get((channel.name, channel.account), ()))

    def _gathered(self) -> None:
        """Files have come, or somebody was told that they have not."""
        self.rounds.wake()
        self.wake_lanes()

    def wake_lanes(self) -> None:
        """Something was put in the outbox."""
        for lane in self.lanes:
            lane.wake()


def word(say: Say, notice: dict[str, object]) -> Screen:
    """A kept notice, worded for whoever gets it."""
    return notices.show(say, kept_notices.notice_of(notice))
