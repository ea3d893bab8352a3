"""The words ideas are found by: made from `idea` rows, and made again from them whenever reading words changes."""

from sqlmodel import Field

from storage.tables.columns import BigId, Table, row_of


class IdeaWord(Table, table=True):
    """An idea holds a family of words. Read a word at a time, so it is kept in that order and no other."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    area_id: int = Field(sa_type=BigId, primary_key=True)
    word: str = Field(primary_key=True)
    idea_id: int = Field(sa_type=BigId, primary_key=True)  # no reference: ten rows an idea would each be looked up


class AreaWord(Table, table=True):
    """How many ideas of an area hold a family of words. What no idea holds any more is not there."""

    __table_args__ = ({"sqlite_with_rowid": False},)

    area_id: int = Field(sa_type=BigId, primary_key=True)
    word: str = Field(primary_key=True)
    ideas: int


class WordIndex(Table, table=True):
    """How far an area's ideas are in its word index."""

    area_id: int = row_of("area", primary_key=True)
    up_to: int = Field(default=0, sa_type=BigId)  # the last idea that is in it
    ideas: int = 0
    version: int = 0  # of reading words; another one means that the index is being made again
