"""What differs between two training runs, in words: "learning rate schedule: warm-up over 400 steps, now 900"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from striate.nn.training.described import CODE, FUNCTION, KIND

TITLES = {
    "batch_size": "batch size",
    "optimizer": "optimiser",
    "schedule": "learning rate schedule",
    "augment": "augmentation",
    "version": "version of Striate",
    "numpy": "version of NumPy",
    "data": "training data",
    "validation": "validation data",
}
# What is taken down as a digest.
WORDS = {
    "computed loss": "loss: it computes something else, under the same name",
    "tune_file": "tune file: another one, or with one and without",
}
# Those that follow from others, so that their difference says nothing more where the others differ.
FOLLOWING = {
    "rates": ("epochs", "batch_size", "data", "optimizer"),
    "computed loss": ("batch_size", "model", "loss", "data"),
    "steps": ("batch_size", "data"),
    "model": ("batch_size",),
}
MOST = 6


def differences(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> list[str]:
    """A phrase for each setting that differs, the most telling first; `found` is the file's."""
    changed = [name for name in wanted if found.get(name) != wanted[name]]
    words: list[str] = []
    for name in changed:
        if any(other in changed for other in FOLLOWING.get(name, ())):
            continue
        was, now = found.get(name), wanted[name]
        if name in WORDS:
            words.append(WORDS[name])
            continue
        special = SPECIAL.get(name)
        if special is not None and isinstance(was, dict) and isinstance(now, dict):
            words += special(cast("dict[str, Any]", was), cast("dict[str, Any]", now))
        elif special is None or name == "validation":
            words += _between(TITLES.get(name, name), was, now)
        else:
            words.append(f"{TITLES.get(name, name)}: the file does not say which")
    # What only follows from something else must still be a difference.
    return words or [f"{TITLES.get(name, name)}: another one" for name in changed]


def _between(what: str, was: Any, now: Any) -> list[str]:
    """Phrases for the parts of a setting that differ."""
    if was == now:
        return []
    if isinstance(was, dict) and isinstance(now, dict):
        old, new = cast("dict[str, Any]", was), cast("dict[str, Any]", now)
        if any(old.get(key) != new.get(key) for key in (KIND, FUNCTION)):
            return [f"{what}: {brief(old)}, now {brief(new)}"]
        found = [
            phrase
            for key in [*old, *(key for key in new if key not in old)]
            for phrase in _part(what, key, old, new)
        ]
        return found[:MOST]
    if isinstance(was, list) and isinstance(now, list):
        olds, news = cast("list[Any]", was), cast("list[Any]", now)
        if len(olds) == len(news) and any(isinstance(each, dict) for each in olds):
            pairs = zip(olds, news, strict=True)
            return [phrase for old, new in pairs for phrase in _between(what, old, new)][:MOST]
    return [f"{what}: {brief(was)}, now {brief(now)}"]


def _part(what: str, key: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    was, now = old.get(key), new.get(key)
    if was == now:
        return []
    if key == CODE:
        versions = [str(each).rpartition(" ")[0] for each in (was, now)]
        if versions[0] != versions[1]:
            return [f"{what}: the code of {brief(new)} cannot be compared ({versions[0]}, now {versions[1]})"]
        return [f"{what}: the code of {brief(new)}, or something that it refers to, was changed"]
    if key == "digest":
        return [f"{what}: other numbers"]
    inner = f"{what}: {key}" if ":" not in what else f"{what} {key}"
    if isinstance(was, (dict, list)) and isinstance(now, (dict, list)):
        return _between(f"{what}, {key}", was, now)
    return [f"{inner} {brief(was)}, now {brief(now)}"]


def brief(value: Any) -> str:
    """A setting in a few words."""
    if value is None:
        return "none"
    if isinstance(value, dict):
        told = cast("dict[str, Any]", value)
        if isinstance(told.get(FUNCTION), dict):
            return brief(told[FUNCTION])
        if "array" in told or "shape" in told:
            return str(told.get("array", told.get("shape")))
        name = told.get(KIND) or str(told.get(FUNCTION, "")).rpartition(".")[2]
        return str(name) or ", ".join(f"{key} {brief(each)}" for key, each in told.items())[:80]
    if isinstance(value, list):
        return "[" + ", ".join(brief(each) for each in cast("list[Any]", value))[:80] + "]"
    if isinstance(value, str):
        return value[:80]
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else f"{value!r:.40}"


def _rates(was: dict[str, Any], now: dict[str, Any]) -> list[str]:
    what = "learning rate schedule"
    if was["warm-up"] != now["warm-up"]:
        after = f"{now['warm-up']:,}" if now["warm-up"] else "none"
        before = f"warm-up over {was['warm-up']:,} steps" if was["warm-up"] else "no warm-up"
        return [f"{what}: {before}, now {after if was['warm-up'] else f'one over {after} steps'}"]
    if was["highest"] != now["highest"]:
        return [f"{what}: up to {was['highest']:g}, now up to {now['highest']:g}"]
    for (step, rate), (_, other) in zip(was["some"], now["some"], strict=False):
        if rate != other:
            return [f"{what}: {rate:g} at step {step + 1:,}, now {other:g}"]
    return [f"{what}: other rates between"]


def _data(what: str, was: dict[str, Any], now: dict[str, Any]) -> list[str]:
    if was["shape"] != now["shape"]:
        return [f"{what}: {was['shape']}, now {now['shape']}"]
    found = [f"{what}: other pictures of the same size"] if was["pictures"] != now["pictures"] else []
    return found + ([f"{what}: other targets"] if was["targets"] != now["targets"] else [])


def _model(was: dict[str, Any], now: dict[str, Any]) -> list[str]:
    shapes, others = was["parameters"], now["parameters"]
    for name, shape in shapes.items():
        if name not in others:
            return [f"model: it had {name} {shape}, and has no such parameter now"]
        if others[name] != shape:
            return [f"model: {name} was {shape}, now {others[name]}"]
    if len(others) > len(shapes):
        extra = next(name for name in others if name not in shapes)
        return [f"model: {extra} {others[extra]} is new"]
    if was["trained"] != now["trained"]:
        odd = sorted(set(was["trained"]) ^ set(now["trained"]))[0]
        state = ("trained", "frozen") if odd in was["trained"] else ("frozen", "trained")
        return [f"model: {odd} was {state[0]} when the run began, now it is {state[1]}"]
    for line, other in zip(was["lines"], now["lines"], strict=False):
        if line != other:
            return [f"model: {line[:100]!r}, now {other[:100]!r}"]
    return [f"model: {len(was['lines']):,} operations, now {len(now['lines']):,}"]


def _processor(was: dict[str, Any], now: dict[str, Any]) -> list[str]:
    if was["code for"] != now["code for"]:
        return [f"instruction set: {was['code for']}, now {now['code for']}"]
    if was["name"] != now["name"]:
        return [f"processor: {was['name']}, now {now['name']}"]
    features, others = set(was["features"]), set(now["features"])
    if features != others:
        lost, new = sorted(features - others)[:MOST], sorted(others - features)[:MOST]
        return [
            f"processor: without {', '.join(lost) or 'nothing'} and with {', '.join(new) or 'nothing'} now"
        ]
    if was["caches"] != now["caches"]:
        return [f"bytes of the caches: {was['caches']}, now {now['caches']}"]
    return ["processor: one that works at another speed, for which other kernels may be chosen"]


SPECIAL: dict[str, Any] = {
    "rates": _rates,
    "model": _model,
    "processor": _processor,
    "data": lambda was, now: _data("training data", was, now),
    "validation": lambda was, now: _data("validation data", was, now),
}
