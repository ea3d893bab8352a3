"""/health and /metrics: whether Havesay is well, for the people and programs that look after it.

Rules
- Honest: a database that is away or a clock that stopped is a 503, never a cheerful 200; also a clock whose heart
  beats while something else it does hangs, and one of many clocks that stopped while the others beat.
- No personal data: counts and ages, nothing else.
- /metrics answers only to its own token, and is not there at all without one.
"""

import hmac
from collections.abc import Iterator
from datetime import datetime

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import HEARTBEAT
from bot.house import House
from bot.pages import house_of
from storage import pulse
from storage.database import reading

OUR_OWN = frozenset({"heartbeat", "timers", "expire", "doubts"})  # hooks that need only the database to end well
STOPPED_AFTER_SECONDS = 120.0  # the clock leaves its mark every 30 s

router = APIRouter(include_in_schema=False)


@router.get("/health")
def health(request: Request) -> Response:
    house = house_of(request)
    now = house.now()
    try:
        found = _take(house)
    except SQLAlchemyError:
        return JSONResponse({"status": "unwell", "database": "away"}, 503)
    beat_age = None if found.beat_at is None else round((now - found.beat_at).total_seconds(), 1)
    late = house.clock.late_hooks()
    beats = beat_age is not None and beat_age <= STOPPED_AFTER_SECONDS and not OUR_OWN.intersection(late)
    answer = {
        "status": "ok" if beats else "unwell",
        "live": house.settings.live,
        "database": "ok",
        "heartbeat_age_seconds": beat_age,
        "hooks_late": late,
        "senders_paused": found.senders_paused,
        "oldest_due_seconds": _age(found.oldest_due_at, now),
        "oldest_timer_seconds": _age(found.oldest_timer_at, now),
        "timers_missed": found.timers_missed,
    }
    return JSONResponse(answer, 200 if beats else 503)


def _age(moment: datetime | None, now: datetime) -> float:
    return 0.0 if moment is None else round((now - moment).total_seconds(), 1)


@router.get("/metrics")
def metrics(request: Request) -> Response:
    house = house_of(request)
    token = house.settings.metrics_token.get_secret_value()
    if not token:
        return Response(status_code=404)
    given = request.headers.get("authorization", "")
    if not hmac.compare_digest(given.encode("utf-8", "replace"), f"Bearer {token}".encode()):
        return Response(status_code=401, headers={"www-authenticate": "Bearer"})
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    registry.register(_Measures(house))
    return Response(generate_latest(registry), media_type="text/plain; version=0.0.4; charset=utf-8")


def _take(house: House) -> pulse.Pulse:
    with reading(house.database) as session:
        return pulse.take(session, house.now(), beat=HEARTBEAT)


class _Measures(Collector):
    """What the database says at the moment it is asked."""

    def __init__(self, house: House) -> None:
        self._house = house

    def describe(self) -> Iterator[Metric]:
        return iter(())

    def collect(self) -> Iterator[Metric]:
        now = self._house.now()
        try:
            found = _take(self._house)
        except SQLAlchemyError:
            yield GaugeMetricFamily("havesay_database_up", "1 when the database answers.", value=0)
            return
        yield GaugeMetricFamily("havesay_database_up", "1 when the database answers.", value=1)
        yield GaugeMetricFamily(
            "havesay_ideas_kept", "References given so far, over all areas.", value=found.ideas_kept
        )
        yield GaugeMetricFamily("havesay_matters_open", "Matters waiting for a person.", value=found.matters_open)
        yield GaugeMetricFamily("havesay_senders_paused", "Senders that do not send.", value=found.senders_paused)
        waiting = GaugeMetricFamily("havesay_outgoing", "Messages not settled yet, by state.", labels=["state"])
        for state in ("due", "claimed", "unknown"):
            waiting.add_metric([state], found.waiting.get(state, 0))
        yield waiting
        late = _age(found.oldest_due_at, now)
        yield GaugeMetricFamily("havesay_oldest_due_seconds", "How long the oldest due message waits.", value=late)
        late = _age(found.oldest_timer_at, now)
        yield GaugeMetricFamily("havesay_oldest_timer_seconds", "How long the oldest due timer waits.", value=late)
        missed = "Timers nobody was there for, in the last 7 days."
        yield GaugeMetricFamily("havesay_timers_missed", missed, value=found.timers_missed)
        if found.beat_at is not None:
            age = (now - found.beat_at).total_seconds()
            yield GaugeMetricFamily("havesay_heartbeat_age_seconds", "Since the clock last ticked.", value=age)
