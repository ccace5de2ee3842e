"""An emulator of the Zalo Official Account API: strict where Zalo is known to be strict, with Zalo's numbers."""

from tests.emulators.zalo_oa.account import Account as Account
from tests.emulators.zalo_oa.person import Person as Person
from tests.emulators.zalo_oa.seen import Seen as Seen
from tests.emulators.zalo_oa.server import Emulator as Emulator
