"""What costs every program half a second, done once in the process they are forked from."""

import gc
from datetime import UTC, datetime

from sqlalchemy.orm import configure_mappers

from flows import courtesy

configure_mappers()
courtesy.learn_holidays(datetime.now(UTC))
gc.freeze()  # or each would look through all that is imported for garbage, and copy every page it looks at
