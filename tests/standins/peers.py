"""Holds calls and answers against what the providers publish of their interfaces (see `conftest.SHARED_PEERS`).

Every complaint is a sentence; an empty list means the call is one the provider would understand.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
JSON_TYPES = {"Integer": int, "String": str, "Boolean": bool, "Float": (int, float), "True": bool}
MOST = {"text": 4096, "callback_data": 64}  # the descriptions' numbers for what we send


@cache
def _load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text())
    return loaded


def telegram_call(folder: Path, method: str, params: Mapping[str, Any]) -> list[str]:
    """Complaints about one call of the Bot API: unknown or missing parameters, wrong types, lengths."""
    described = _load(folder / "telegram_bot_api.json")["methods"].get(method)
    if described is None:
        return [f"there is no method {method}"]
    return list(_check_fields(folder, method, described.get("fields", []), params))


def telegram_object(folder: Path, type_name: str, value: Any) -> list[str]:
    """Complaints about one object, down to its leaves."""
    return list(_check_type(folder, type_name, [type_name], value))


def _check_fields(folder: Path, where: str, fields: list[dict[str, Any]], value: Mapping[str, Any]) -> Iterator[str]:
    known = {field["name"]: field for field in fields}
    for name in set(value) - set(known):
        yield f"{where} has no {name}"
    for name, field in known.items():
        if name in value:
            yield from _check_type(folder, f"{where}.{name}", field["types"], value[name])
            if name in MOST and len(str(value[name]).encode("utf-8" if name == "callback_data" else "utf-16-le")) > (
                MOST[name] * (1 if name == "callback_data" else 2)
            ):
                yield f"{where}.{name} is too long"
        elif field["required"]:
            yield f"{where} lacks {name}"


def _check_type(folder: Path, where: str, allowed: list[str], value: Any) -> Iterator[str]:
    complaints = [list(_check_one(folder, where, one, value)) for one in allowed]
    if all(complaints):
        yield from min(complaints, key=len)


def _check_one(folder: Path, where: str, name: str, value: Any) -> Iterator[str]:
    if name.startswith("Array of "):
        if not isinstance(value, list):
            yield f"{where} is not a list"
            return
        for item in value:
            yield from _check_one(folder, where, name.removeprefix("Array of "), item)
    elif name in JSON_TYPES:
        right = isinstance(value, JSON_TYPES[name]) and (name in ("Boolean", "True") or not isinstance(value, bool))
        if not right:
            yield f"{where} is not {name}"
    else:
        described = _load(folder / "telegram_bot_api.json")["types"][name]
        if described.get("subtypes"):
            yield from _check_type(folder, where, described["subtypes"], value)
        elif not isinstance(value, dict):
            yield f"{where} is not {name}"
        else:
            yield from _check_fields(folder, where, described.get("fields", []), value)


def twilio_create(folder: Path, params: Mapping[str, str]) -> list[str]:
    """Complaints about the form of one message to be created."""
    spec = _load(folder / "twilio_api_v2010.json")
    form = spec["paths"][MESSAGES]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    complaints = [f"there is no {name}" for name in set(params) - set(form["properties"])]
    complaints += [f"{name} is missing" for name in set(form["required"]) - set(params)]
    for name, value in params.items():
        schema = form["properties"].get(name, {})
        whole = schema.get("type") == "integer"
        if whole and not value.isdecimal():
            complaints.append(f"{name} is no number")
            continue
        complaints += _against(spec, schema, int(value) if whole else value)
    validity = params.get("ValidityPeriod", "36000")
    if not validity.isdecimal() or not 1 <= int(validity) <= 36000:
        complaints.append("ValidityPeriod is out of range")
    return complaints


def twilio_list(folder: Path, query: Mapping[str, str]) -> list[str]:
    """Complaints about the query of one listing."""
    spec = _load(folder / "twilio_api_v2010.json")
    known = {one["name"]: one["schema"] for one in spec["paths"][MESSAGES]["get"]["parameters"]}
    complaints = [f"there is no {name}" for name in set(query) - set(known)]
    for name, value in query.items():
        schema = known.get(name, {})
        complaints += _against(spec, schema, int(value) if schema.get("type") == "integer" else value)
    return complaints


def twilio_message(folder: Path, message: Any) -> list[str]:
    """Complaints about one message as Twilio answers with it."""
    spec = _load(folder / "twilio_api_v2010.json")
    schema = spec["components"]["schemas"]["api.v2010.account.message"]
    complaints = [f"the message lacks {name}" for name in set(schema["properties"]) - set(message)]
    complaints += [f"the message has no {name}" for name in set(message) - set(schema["properties"])]
    return complaints + _against(spec, schema, message)


def twilio_page(folder: Path, page: Any) -> list[str]:
    """Complaints about one page of a listing."""
    spec = _load(folder / "twilio_api_v2010.json")
    answer = spec["paths"][MESSAGES]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return _against(spec, answer, page)


def _against(spec: Mapping[str, Any], schema: Mapping[str, Any], value: Any) -> list[str]:
    whole = {**_as_json_schema(schema), "components": _as_json_schema(spec["components"])}
    return [error.message for error in Draft202012Validator(whole).iter_errors(value)]


def _as_json_schema(part: Any) -> Any:
    """OpenAPI 3.0 says `nullable`, JSON Schema says type null."""
    if isinstance(part, list):
        return [_as_json_schema(one) for one in part]
    if not isinstance(part, dict):
        return part
    schema = {name: _as_json_schema(one) for name, one in part.items()}
    if schema.pop("nullable", False) is True and isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    return schema
