"""An emulator of the Zalo Bot Platform: strict where it is documented, unfriendly where it is not."""

from tests.emulators.zalo_bot.account import Account as Account
from tests.emulators.zalo_bot.person import Person as Person
from tests.emulators.zalo_bot.seen import Seen as Seen
from tests.emulators.zalo_bot.server import Emulator as Emulator
