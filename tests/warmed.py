"""What costs every program seconds, done once in the process they are forked from."""

import gc
from datetime import UTC, datetime

from sqlalchemy.orm import configure_mappers

from flows import courtesy
from flows.words import first_look

configure_mappers()
courtesy.learn_holidays(datetime.now(UTC))
first_look.get_ready()
gc.freeze()  # or each would look through all that is imported for garbage, and copy every page it looks at
