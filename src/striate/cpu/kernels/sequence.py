"""Several launches as one: each group of images goes through all of them before the next group begins.

    for g in first .. last - 1:
        for every launch s:
            kernel[s](arguments[s], g * items[s], (g + 1) * items[s])

A group's activations then stay in L2 from the first layer to the last gradient, and threads that
have groups of their own need not wait for each other between the layers. Work item: one group.

The words behind `arguments`: the number of launches, then for each its kernel, its arguments, its items a group.
"""

from __future__ import annotations

from striate.cpu.kernels.walk_words import Part, slot, words

# Before the launches: their number.
WORDS_BEFORE = 1


def emit_sequence() -> str:
    """The IR text."""
    return f"""
define void @kernel(ptr noalias readonly %arguments, i64 %first, i64 %last, ptr %scratch) nounwind {{
entry:
  %count = load i64, ptr %arguments, align 8
  %some = icmp sgt i64 %count, 0
  %any = icmp slt i64 %first, %last
  %work = and i1 %some, %any
  br i1 %work, label %group, label %out
group:
  %g = phi i64 [%first, %entry], [%g_next, %grouped]
  %g_next = add i64 %g, 1
  br label %launch
launch:
  %s = phi i64 [0, %group], [%s_next, %launch]
  %position = mul i64 %s, {words(Part)}
  %word = add i64 %position, {WORDS_BEFORE}
  %part = getelementptr inbounds i64, ptr %arguments, i64 %word
  %kernel = load ptr, ptr %part, align 8
  {slot("own_slot", "part", Part, "arguments")}
  %own = load ptr, ptr %own_slot, align 8
  {slot("items_slot", "part", Part, "items")}
  %items = load i64, ptr %items_slot, align 8
  %start = mul i64 %g, %items
  %stop = add i64 %start, %items
  call void %kernel(ptr %own, i64 %start, i64 %stop, ptr %scratch)
  %s_next = add i64 %s, 1
  %more = icmp slt i64 %s_next, %count
  br i1 %more, label %launch, label %grouped
grouped:
  %again = icmp slt i64 %g_next, %last
  br i1 %again, label %group, label %out
out:
  ret void
}}
"""
