"""The desk: where coordinators read what came in, and see to what needs a person."""

from fastapi import APIRouter, Depends

from bot.desk import (
    account,
    audit,
    broadcast_writing,
    broadcasts,
    cards,
    events,
    exports,
    groups,
    helpers,
    ideas,
    imports,
    jobs,
    joining,
    languages,
    matters,
    meeting_after,
    meeting_door,
    meeting_making,
    meeting_members,
    meetings,
    replies,
    report,
    residents,
    retention,
    schedule,
    senders,
    settings,
    sign_in,
    slips,
    talk_acts,
    talks,
    team,
    themes,
    times_away,
    today,
    unsent,
    wording,
)
from bot.pages import refuse_forged

FAMILIES = (
    sign_in,
    account,
    times_away,
    team,
    today,
    ideas,
    slips,  # "new" is looked for before a reference is
    cards,
    unsent,
    groups,
    broadcast_writing,  # "new" is looked for before a number is
    broadcasts,
    matters,
    meeting_making,  # "new" and "members" are looked for before a number is
    meeting_members,
    meetings,
    meeting_door,
    meeting_after,
    replies,
    talks,
    talk_acts,
    jobs,
    helpers,
    residents,
    joining,
    report,
    settings,
    senders,
    languages,
    themes,
    wording,
    schedule,
    audit,
    exports,
    imports,
    retention,
    events,
)

router = APIRouter(dependencies=[Depends(refuse_forged)], include_in_schema=False)
for family in FAMILIES:
    router.include_router(family.router, prefix="/desk")
