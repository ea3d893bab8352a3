"""Every address an app answers to, read off the app itself."""

from collections.abc import Iterator
from typing import Any


def routes(found: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Method and path of each; routers inside are walked through, folders of files come with the method FILES."""
    for route in found:
        if hasattr(route, "original_router"):
            yield from routes(route.original_router.routes, prefix + route.include_context.prefix)
        else:
            for method in sorted(getattr(route, "methods", None) or ("FILES",)):
                yield method, prefix + route.path
