"""An in-process world: the real desk on a real database, and a messenger that behaves."""

from bot import swift

# As the product does: before anybody imports aiogram.
swift.load()
