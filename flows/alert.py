"""What the lead and deputies are told by text: to open the desk. What the resident wrote never travels."""

from flows.facts import Area
from flows.wording import straighten

MAX_NAME = 60  # characters of the area's name, so that the alert stays one segment


def open_the_desk(area: Area) -> str:
    """The alert that a resident may be in danger (D3), in the coordinators' English."""
    return f"{straighten(area.name)[:MAX_NAME]}: a resident may be in danger. Please open the desk now."
