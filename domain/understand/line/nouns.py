"""Which noun a quantity measures."""

from __future__ import annotations

from domain.understand.found import Quantity, Type
from domain.understand.line.kinds import fits
from domain.understand.line.scene import STOPS, Scene
from domain.understand.topic.clues import Clue, each_of

_PARTING = each_of(", va voi cung de lam cho xay sua mua o tai tu nua vs : + - /")
_JOINING = each_of(", va voi cung vs + hoac")
_AFTER, _BEFORE, _EARLIER = 4, 5, 12
_OF_STUFF = frozenset({Type.MASS, Type.VOLUME, Type.COUNT})
_STUFF = each_of(
    "MAT_CEMENT MAT_SAND MAT_STONE MAT_GRAVEL MAT_BRICK MAT_STEEL MAT_TIMBER MAT_ROOF MAT_PIPE MAT_ELECTRIC "
    "MAT_FUEL FOOD"
)
_PEOPLE = frozenset({"SKILL", "LABOR", "TRUCK", "HEAVY"})
_FOR = frozenset({"cho", "nuoi", "thue", "moi", "goi"})
_THINGS = frozenset({"THING", "TOOL", "TREE", "MAT_OTHER"})
_CLASSES = each_of("cai chiec bo cay con quyen qua")
_EACH = ("moi",)
_SORTS = frozenset({"thu", "loai"})


def noun_of(scene: Scene, quantity: Quantity, before: int, end: int) -> Clue | None:
    """The noun of a quantity: right behind it, in it, soon behind it, else before it; one that it can measure first."""
    within = [scene.nouns[i] for i in range(quantity.first + 1, quantity.last) if i in scene.nouns]
    inside = max(within, key=lambda noun: noun.last, default=None)
    behind = noun_behind(scene, quantity, end)
    ahead = noun_ahead(scene, quantity, before)
    if behind and inside and behind.first > quantity.last and inside.tags[0] != "TRUCK":
        behind = inside
    if behind and ahead and _begins_next(scene, behind, end) and fits(ahead.tags[0], quantity):
        return ahead
    found = [noun for noun in (behind, inside, ahead) if noun] or _earlier(scene, quantity, before)
    return next((noun for noun in found if fits(noun.tags[0], quantity)), found[0] if found else None)


def _begins_next(scene: Scene, noun: Clue, end: int) -> bool:
    """Does the noun stand right before the next quantity? "Xi măng 10 bao cát 3 khối"."""
    return end in scene.starts and scene.only_fillers(noun.last, end)


def noun_behind(scene: Scene, quantity: Quantity, end: int) -> Clue | None:
    """The noun that soon follows a quantity."""
    strange = 0
    for place in range(quantity.last, min(quantity.last + _AFTER, end)):
        if place in scene.nouns:
            return scene.nouns[place]
        strange += not scene.is_filler(place)
        if strange > 1 or scene.bare(place) in _PARTING or scene.bare(place) in STOPS:
            return None
    return None


def noun_ahead(scene: Scene, quantity: Quantity, before: int) -> Clue | None:
    """The noun right before a quantity."""
    for place in range(quantity.first - 1, max(before, quantity.first - _BEFORE) - 1, -1):
        noun = scene.nouns.get(place)
        if noun and scene.only_fillers(noun.last, quantity.first) and not _is_whom(scene, noun):
            return noun
    return None


def _is_whom(scene: Scene, noun: Clue) -> bool:
    """Is it for them that something is given? "Nước cho thợ 10 thùng"."""
    return noun.tags[0] in _PEOPLE and noun.first > 0 and scene.bare(noun.first - 1) in _FOR


def _earlier(scene: Scene, quantity: Quantity, before: int) -> list[Clue]:
    """The noun said earlier in the sentence: "xi măng thì nhà em góp 2 tạ"."""
    if quantity.type not in _OF_STUFF:
        return []
    for place in range(quantity.first - 1, max(before, quantity.first - _EARLIER) - 1, -1):
        noun = scene.nouns.get(place)
        if noun and _may_be_meant(noun.tags[0], quantity):
            return [noun]
        if scene.bare(place) in STOPS:
            break
    return []


def _may_be_meant(tag: str, quantity: Quantity) -> bool:
    if tag == "LAND":
        return quantity.type is Type.VOLUME
    return tag in _STUFF or (tag in _THINGS and quantity.unit in _CLASSES)


def each_sort(scene: Scene, quantity: Quantity, before: int, end: int) -> list[Clue]:
    """The nouns that share a quantity: "mỗi thứ 5 bao xi măng và cát", "xi măng với cát mỗi thứ 5 bao"."""
    first = quantity.first
    if first < 2 or scene.bare(first - 2) not in _EACH or scene.bare(first - 1) not in _SORTS:
        return []
    behind = chain(scene, quantity.last, end)
    return behind or [noun for place in range(max(before, first - 12), first - 2) if (noun := scene.nouns.get(place))]


def chain(scene: Scene, place: int, end: int, skipped: frozenset[str] = frozenset()) -> list[Clue]:
    """Nouns that follow each other, joined by "và" and the like; "cho" begins whom they are for. Words of `skipped` may
    stand before the first."""
    found: list[Clue] = []
    joined = True
    while place < end:
        noun = scene.nouns.get(place)
        if noun and joined:
            found.append(noun)
            place, joined = noun.last, False
        elif scene.bare(place) in _JOINING:
            place, joined = place + 1, True
        elif (scene.is_filler(place) and scene.bare(place) != "cho") or (not found and scene.bare(place) in skipped):
            place += 1
        else:
            break
    return found
