"""Photos, of which reports they are, and voice notes."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Float, ForeignKey, Index, Integer, String, Table

from storage.tables.columns import Moment, metadata

photos = Table(
    "photos",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("size", Integer, nullable=False),
    Column("dhash", String(32), nullable=False),
    Column(
        "likeness", BigInteger, comment="the 64 bits of dhash that look-alikes are found by; none: too plain a photo"
    ),
    *(Column(f"band_{number}", Integer, comment="16 of these bits") for number in range(4)),
    Column("taken", Moment),
    Column("lat", Float),
    Column("lon", Float),
    Column("created", Moment, nullable=False),
    *(Index(f"ix_photos_band_{number}", f"band_{number}", "likeness") for number in range(4)),
)

report_photos = Table(
    "report_photos",
    metadata,
    Column("report", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("sha256", String(64), ForeignKey("photos.sha256"), primary_key=True),
    Column("stage", String(8), primary_key=True, comment="report or result"),
    Column("position", Integer, nullable=False),
    Column("added", Moment, nullable=False),
    Index("ix_report_photos_sha256", "sha256"),
)

# Voice notes that wait for a person to listen. They belong to no report: nobody has typed what is in them.
voices = Table(
    "voices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("citizen", Integer, ForeignKey("citizens.id"), nullable=False),
    Column("unit", String(64), ForeignKey("units.id")),
    Column("at", Moment, nullable=False),
    Column("heard", Moment),
    Column("heard_by", Integer, ForeignKey("citizens.id")),
    CheckConstraint("(heard is null) = (heard_by is null)", name="heard_is_whole"),
    Index("ix_voices_unit_id", "unit", "id"),
)
