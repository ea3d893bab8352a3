"""The desk: where coordinators read what came in, and see to what needs a person."""

from fastapi import APIRouter, Depends

from bot.desk import events, ideas, matters, sign_in
from bot.pages import refuse_forged

router = APIRouter(dependencies=[Depends(refuse_forged)], include_in_schema=False)
for family in (sign_in, ideas, matters, events):
    router.include_router(family.router, prefix="/desk")
