"""Every way the product says no.

Refusal                       a rule said no; the person gets one sentence
├── NotUnderstood             what was typed could not be read (a quantity, a code, a choice)
├── TooMuch                   a cap was passed (text length, photos, messages a minute)
├── Stale                     a button or a page older than what it wants to change
├── NotAllowed                this person may not do this
├── NotPossible               the report is in a state from which the move does not exist
├── Missing                   the move needs something: a reason, evidence, a decision number
├── NotFound                  no such thing, or none that this person may know of
└── PhotoRefused              a photo that cannot be kept

Each carries a `reason`: a stable word that `screens/refusals.py` maps to one sentence for people.
"""


class Refusal(Exception):
    """A rule said no. `reason` is a stable word, never shown to people as it is."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


class NotUnderstood(Refusal):
    """What was typed could not be read."""


class TooMuch(Refusal):
    """A cap was passed."""


class Stale(Refusal):
    """The button or page is older than what it wants to change."""


class NotAllowed(Refusal):
    """This person may not do this."""


class NotPossible(Refusal):
    """The move does not exist from this state."""


class Missing(Refusal):
    """The move needs something that was not given."""


class NotFound(Refusal):
    """No such thing, or none that this person may know of."""


class PhotoRefused(Refusal):
    """A photo that cannot be kept."""
