"""How broadcasts are shown in a terminal: the preview, what an approval or a stop came to, and the account."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.reasons import what_so_many, what_they
from flows.broadcast import HOLD, LOOK_AFTER, Audience, pounds
from flows.limits import PENCE_A_SEGMENT
from flows.wording import Segments
from storage import broadcasts
from storage.broadcasts import Account, Preview
from storage.tables import Area, Broadcast

STATES = {
    "draft": "a draft: nobody gets it",
    "second": "waits for a second coordinator",
    "approved": "approved",
    "first": "a first part is out; the rest waits for a look at it",
    "held": "held back",
    "going": "goes out",
    "made": "sent, or on its way",
    "stopped": "stopped",
}


def banner(*, live: bool) -> str:
    """The first line of every output (X1)."""
    if live:
        return "LIVE: real texts to real people, at real cost."
    return "TEST: simulated phones only. Nobody is texted, whatever you type."


def of_preview(broadcast: Broadcast, area: Area, shown: Preview) -> Iterator[str]:
    """Everything to be seen before a number is typed."""
    tally, zone = shown.tally, ZoneInfo(area.zone)
    yield f"Broadcast {broadcast.id}, {area.name}: {STATES[broadcast.state]}"
    yield f"  for        {of_audience(broadcast, area)}"
    yield f"  slot       {_span(broadcast.slot_at, broadcast.expires_at, zone)}"
    yield f"  leaves     from {_when(shown.leaves_at, zone)}, were it approved now"
    yield ""
    yield f"{_people(tally.people)} would get it."
    if shown.last:
        yield f"  Last time, broadcast {shown.last.number} of {_when(shown.last.at, zone)}:"
        yield from (f"    {change}" for change in shown.last.changes or ("the same people, as far as can be counted",))
    else:
        yield "  It is the first of this area."
    yield from _not_getting_it(tally.without)
    for why, many in tally.waits.most_common():
        yield f"  Of those who get it, {many:,} get it later in the slot: they {what_they(why)}."
    yield ""
    yield from _cost(shown)
    yield from _words(broadcast, shown)
    yield ""
    yield from _next(broadcast, shown)


def of_audience(broadcast: Broadcast, area: Area) -> str:
    """Whom it is for, in a sentence."""
    if broadcast.corrects_id:
        return f"everybody who was, or may have been, sent broadcast {broadcast.corrects_id}"
    return _whom(broadcasts.audience_of(broadcast), area, broadcast.message_class)


def of_wrong_number(done: broadcasts.WrongNumber, typed: int) -> str:
    """Why it was not approved, and what it is now."""
    since = f" Since it was last shown: {'; '.join(done.changes)}." if done.changes else ""
    return f"{typed:,} is not the number: it is {_people(done.people)} now.{since} Look at the preview again"


def of_approval(
    done: broadcasts.Approved | broadcasts.Second | broadcasts.LetOn, broadcast: Broadcast, area: Area
) -> Iterator[str]:
    """What happens next, and how to stop it."""
    match done:
        case broadcasts.Second():
            yield f"Approved once, for {_people(done.people)}. So many need a second coordinator: another one says"
            yield f"  havesay broadcast approve {broadcast.id} --by THEIR-NAME --people {done.people}"
            return
        case broadcasts.LetOn():
            yield f"Let on: the {done.people:,} still to come are written to."
        case broadcasts.Approved():
            starts = _when(done.starts_at, ZoneInfo(area.zone))
            yield f"Approved for {_people(done.people)}. Nothing leaves before {starts}."
            if done.first_part:
                yield (
                    f"{done.first_part:,} get it first; {LOOK_AFTER.seconds // 60} minutes later Havesay looks how "
                    "many failed or said STOP, and sends the rest or holds it back."
                )
    yield f"To stop it: havesay broadcast stop {broadcast.id} --by NAME"


def of_stop(broadcast: Broadcast, done: broadcasts.Stopped) -> str:
    """What the stop came to."""
    spared = done.withdrawn + done.never_made
    words = f"Broadcast {broadcast.id} is stopped. {spared:,} texts will not leave."
    if done.on_their_way:
        words += f" {done.on_their_way:,} are on their way and cannot be called back."
    return words


def of_list(found: Sequence[tuple[Broadcast, Area]]) -> Iterator[str]:
    """One line each, the latest first."""
    for broadcast, area in found:
        start = broadcast.wording if len(broadcast.wording) <= 50 else f"{broadcast.wording[:47]}..."
        people = f", {_people(broadcast.people)}" if broadcast.people else ""
        when = _when(broadcast.slot_at, ZoneInfo(area.zone))
        yield f"{broadcast.id:>4}  {area.code}  {when}  {STATES[broadcast.state]}{people}  {start}"
    if not found:
        yield "No broadcast yet: `havesay broadcast new` drafts one."


def of_account(broadcast: Broadcast, area: Area, became: Account) -> Iterator[str]:
    """What became of it, in lines that add up."""
    zone = ZoneInfo(area.zone)
    why = f": {broadcast.why}" if broadcast.why else ""
    yield f"Broadcast {broadcast.id}, {area.name}: {STATES[broadcast.state]}{why}"
    yield f"  for        {of_audience(broadcast, area)}"
    yield f"  slot       {_span(broadcast.slot_at, broadcast.expires_at, zone)}"
    if not broadcast.places:
        yield "  Nobody has been written to."
        return
    if broadcast.state == "held":
        rest = broadcast.places - broadcast.made
        yield f"  Look why, then: havesay broadcast approve {broadcast.id} --by NAME --people {rest}   or stop it."
    yield f"  approved   {_people(broadcast.people)}, {_when(broadcast.approved_at or broadcast.slot_at, zone)}"
    yield ""
    yield f"{became.reached:>9,}  reached: {became.delivered:,} delivered, {became.sent:,} sent with no receipt so far"
    for count, what in (
        (became.undelivered, "not delivered"),
        *((many, f"failed: {reason or 'no reason given'}") for reason, many in became.failed.most_common()),
        *((many, f"not sent: they {what_they(reason)}") for reason, many in became.blocked.most_common()),
        (became.expired, "not sent: its slot was over"),
        (became.never_made, "not sent: it was stopped, or its slot was over, before their turn"),
        (became.gone, "not sent: they were deleted before their turn"),
        (became.unknown, "unknown: perhaps sent. It is not sent again"),
        (became.on_their_way, "on their way"),
        (became.due, "still to leave"),
        (became.to_come, "still to be written"),
    ):
        if count:
            yield f"{count:>9,}  {what}"
    yield f"{became.places:>9,}  in all"
    yield ""
    yield from (f"  {many:,} wait: they {what_they(why)}." for why, many in became.waits.most_common())
    yield f"  {became.opted_out:,} said STOP since it began."
    yield f"  About {pounds(became.pence)} spent, at {PENCE_A_SEGMENT}p a segment."
    for row in became.unknown_rows:
        yield f"  unknown: message {row.id} to {_masked(row.address)}"
    if became.unknown > len(became.unknown_rows):
        yield f"  and {became.unknown - len(became.unknown_rows):,} more"


def _not_getting_it(without: Mapping[str, int]) -> Iterator[str]:
    if not without:
        yield "Nobody it is for is left out."
        return
    yield f"{sum(without.values()):,} will not get it:"
    for reason, many in sorted(without.items(), key=lambda one: -one[1]):
        yield f"  {many:>7,}  {what_so_many(reason, many)}"


def _cost(shown: Preview) -> Iterator[str]:
    for channel, sums in sorted(shown.tally.channels.items()):
        price = f"{_segments(sums.segments)}, {pounds(PENCE_A_SEGMENT * sums.segments)}" if channel == "sms" else "free"
        yield f"  {channel:<10} {_people(sums.people)}, {price}"
    for lane in shown.lanes:
        if lane.paused:
            yield f"  {lane.channel} {lane.name} is paused ({lane.paused}):"
            yield f"    its {lane.people:,} wait, and do not get it unless it writes again within the slot."
    slowest = max((lane.minutes for lane in shown.lanes), default=0)
    if slowest:
        yield f"  It takes about {slowest} minutes to send."
    if shown.late:
        yield "  The slot is too short for that: whoever's turn comes after its end does not get it."
    budget = shown.budget
    cap = f"of £{budget.cap_pounds:,} a month" if budget.cap_pounds else "with no cap"
    yield f"  {budget.month} so far: {budget.broadcasts} broadcasts, {pounds(budget.pence)} {cap}."
    yield f"  With this one it is {pounds(budget.pence + shown.pence)}."


def _words(broadcast: Broadcast, shown: Preview) -> Iterator[str]:
    yield ""
    if shown.costly:
        letters = " ".join(repr(letter) for letter in shown.costly)
        yield f"A text takes {_segments(shown.size.count)} because of {letters}; mended, {shown.mended_size.count}:"
        yield f"  {shown.mended.wording if shown.mended else ''}"
        yield f"  To take that: havesay broadcast preview {broadcast.id} --mend --by NAME"
    if shown.tally.nameless:
        yield f"{shown.tally.nameless:,} never told us a name: for them {{name}} is {broadcast.no_name_words!r}."
    if shown.tally.dear:
        yield f"{shown.tally.dear:,} have a name that makes their text cost more, as {shown.tally.dearest!r}."
    for sample in shown.tally.samples:
        yield f"  [{sample.channel}, {_size(sample.size)}] {sample.text}"
    yield from (f"  Plainer: {complaint}" for complaint in shown.advice)


def _next(broadcast: Broadcast, shown: Preview) -> Iterator[str]:
    if broadcast.state not in ("draft", "second"):
        yield f"It is {STATES[broadcast.state]}: havesay broadcast status {broadcast.id}"
        return
    if shown.why_not:
        yield "It cannot be approved:"
        yield from (f"  {reason}" for reason in shown.why_not)
        return
    if shown.first_part:
        yield f"{shown.first_part:,} get it first, chosen by lot; the rest after a look at how that went."
    if shown.needs_second:
        yield "Two coordinators must approve it, one after the other."
    yield f"After approving, {HOLD.seconds // 60} minutes are left to stop it."
    yield f"  havesay broadcast approve {broadcast.id} --by NAME --people NUMBER"


def _whom(audience: Audience, area: Area, message_class: str) -> str:
    words = [f"the group {audience.group!r}" if audience.group else f"the residents of {area.name}"]
    if audience.said_yes is not None:
        words.append(f"who said yes to meeting {audience.said_yes}")
    if message_class == "promotional":
        words.append(f"who agreed to texts about {audience.purpose}")
    if audience.channel:
        words.append(f"by {audience.channel}")
    if audience.language:
        words.append(f"who chose the language {audience.language}")
    if audience.quiet_since:
        words.append(f"who have not heard from us since {audience.quiet_since:%-d %B %Y}")
    words += [f"but not the group {group!r}" for group in audience.without_groups]
    words += [f"but nobody who was sent broadcast {number}" for number in audience.without_broadcasts]
    return ", ".join(words)


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count:,} people"


def _segments(count: int) -> str:
    return "1 segment" if count == 1 else f"{count:,} segments"


def _size(size: Segments) -> str:
    return f"{_segments(size.count)}, {size.units} {'units' if size.encoding == 'GSM-7' else 'units of UCS-2'}"


def _span(begins: datetime, ends: datetime, zone: ZoneInfo) -> str:
    one_day = begins.astimezone(zone).date() == ends.astimezone(zone).date()
    return (
        f"{_when(begins, zone)} to {ends.astimezone(zone):%H:%M}"
        if one_day
        else f"{_when(begins, zone)} to {_when(ends, zone)}"
    )


def _when(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%a %-d %b %Y, %H:%M}"


def _masked(address: str) -> str:
    """Enough to recognise it by."""
    channel, _, rest = address.partition(":")
    return f"{channel}:…{rest[-3:]}"
