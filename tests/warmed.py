"""What costs every program a third of a second, done once in the process they are forked from."""

import gc

from sqlalchemy.orm import configure_mappers

configure_mappers()
gc.freeze()  # or each would look through all that is imported for garbage, and copy every page it looks at
