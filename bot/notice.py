"""/privacy/{area}: the public notice about what happens to people's texts."""

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response

from bot.pages import house_of, page
from storage import areas
from storage.database import reading

router = APIRouter(include_in_schema=False)


@router.get("/privacy/{code}")
def show(request: Request, code: str) -> Response:
    """By the area's code, in any case."""
    with reading(house_of(request).database) as session:
        area = areas.find_area(session, code)
    if area is None:
        raise HTTPException(404, "There is no neighbourhood under that name here.")
    return page(request, "notice.html", area=area, zone=area.zone)
