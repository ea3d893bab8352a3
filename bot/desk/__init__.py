"""The desk: where coordinators read what came in, and see to what needs a person."""

from fastapi import APIRouter, Depends

from bot.desk import account, cards, events, ideas, matters, residents, sign_in, team, times_away
from bot.pages import refuse_forged

router = APIRouter(dependencies=[Depends(refuse_forged)], include_in_schema=False)
for family in (sign_in, account, times_away, team, ideas, cards, matters, residents, events):
    router.include_router(family.router, prefix="/desk")
