"""An emulator of the Telegram Bot API: strict where Telegram is strict, in its own words and codes."""

from tests.emulators.telegram.person import Person as Person
from tests.emulators.telegram.screen import Seen as Seen
from tests.emulators.telegram.server import Emulator as Emulator
