"""The native side of a run: threads walk a Program's steps, share each step's items, sleep when idle.

`post` runs on the caller: publish the steps, wake sleepers, walk as thread 0, return when every item is done.
`work` is the life of a worker: wait until the generation changes, first spinning, then asleep in the
system, walk, wait again.

*Who does what.* Each launch's items are divided among the threads by shape, so that a thread meets the data
that it wrote the step before. A thread takes its own share in a few chunks, then helps with the others'. Which
thread computes an item never changes its bits. So a worker that the operating system has put aside delays
nobody: the caller takes its share, and a step waits only for items that somebody has begun.

*How it stays right.* A claim is one 64-bit word, the run's number above and the next free item below, taken by
compare-and-exchange; a worker that comes late from an earlier run fails on the number and leaves, having read
nothing but the pool's own memory, which is never freed. Before the words of a run are written, all claims are
closed under the new number. A step that depends on earlier ones waits until the count of finished items has
reached theirs.

Denormals are flushed to zero on every thread while it walks; the caller's control word is restored.
"""

from __future__ import annotations

from striate.cpu import system
from striate.cpu.kernels.walk_words import LINE_WORDS, Block, Claim, Head, Line, Share, row, slot, words

# A run's number stands above the count of threads in the generation.
THREAD_BITS = 11
# Spins at a step before the processor is offered to another thread.
SPINS_BEFORE_YIELD = 2_000
_ITEM_MASK = 0xFFFFFFFF
# Bit 30 of a run's number is always set: as the top of a claim it then resembles no pointer and no size.
_RUN_MASK, _RUN_MARK = 0x3FFFFFFF, 0x40000000


def emit_walk() -> str:
    """The module with `post` and `work`; signatures (ptr block, i64 thread, i64 generation last seen)."""
    return "\n".join([_DECLARED, _wait(), _walk(), _publish(), _alone(), _CONTROL, _post(), _work()])


# The words of x86-64: a spinning thread's breath, and the control word (flush-to-zero and denormals-are-zero).
_PAUSE = "call void @llvm.x86.sse2.pause()"
_FLUSH = 0x8040

_DECLARED = f"""
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse2.pause()
{system.DECLARED}
"""

_CONTROL = f"""
define internal i32 @flush() nounwind noinline {{
  %saved = alloca i32, align 4
  %own = alloca i32, align 4
  call void @llvm.x86.sse.stmxcsr(ptr %saved)
  %control = load i32, ptr %saved, align 4
  %flushed = or i32 %control, {_FLUSH}
  store i32 %flushed, ptr %own, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %own)
  ret i32 %control
}}

define internal void @restore(i32 %control) nounwind noinline {{
  %slot = alloca i32, align 4
  store i32 %control, ptr %slot, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %slot)
  ret void
}}
"""


def _wait() -> str:
    return f"""
; Wait until `target` items of run `run` are finished. Returns false if that run is over.
define internal i1 @wait(ptr %block, i64 %run, i64 %target) nounwind noinline {{
entry:
  {slot("finished", "block", Block, "finished")}
  br label %look
look:
  %spins = phi i64 [0, %entry], [%next, %pause], [0, %offer]
  %word = load atomic i64, ptr %finished acquire, align 8
  %own = lshr i64 %word, 32
  %current = icmp eq i64 %own, %run
  br i1 %current, label %count, label %over
count:
  %items = and i64 %word, {_ITEM_MASK}
  %done = icmp uge i64 %items, %target
  br i1 %done, label %reached, label %more
more:
  %next = add i64 %spins, 1
  %long = icmp sgt i64 %next, {SPINS_BEFORE_YIELD}
  br i1 %long, label %offer, label %pause
pause:
  {_PAUSE}
  br label %look
offer:
  {slot("offer_slot", "block", Block, "offer")}
  %offer_processor = load ptr, ptr %offer_slot, align 8
  %ignored = call i32 %offer_processor()
  br label %look
reached:
  ret i1 true
over:
  ret i1 false
}}
"""


def _walk() -> str:
    """A thread's way through all steps."""
    return f"""
define internal void @walk(ptr %block, i64 %thread, i64 %run, i64 %threads, ptr %area, i64 %steps) nounwind noinline {{
entry:
  {slot("finished", "block", Block, "finished")}
  {slot("scratch_slot", "block", Block, "scratch")}
  %scratches = load ptr, ptr %scratch_slot, align 8
  {slot("bytes_slot", "block", Block, "scratch_bytes")}
  %scratch_bytes = load i64, ptr %bytes_slot, align 8
  %scratch_at = mul i64 %thread, %scratch_bytes
  %scratch = getelementptr inbounds i8, ptr %scratches, i64 %scratch_at
  %lines = add i64 %threads, 1
  %width = mul i64 %lines, {LINE_WORDS}
  %any = icmp sgt i64 %steps, 0
  br i1 %any, label %step, label %out
step:
  %index = phi i64 [0, %entry], [%following, %stepped]
  %at = mul i64 %index, %width
  %line = getelementptr inbounds i64, ptr %area, i64 %at
  %target = load atomic i64, ptr %line monotonic, align 8
  %depends = icmp sgt i64 %target, 0
  br i1 %depends, label %hold, label %share
hold:
  %alive = call i1 @wait(ptr %block, i64 %run, i64 %target)
  br i1 %alive, label %share, label %out
{_take_chunks()}"""


def _take_chunks() -> str:
    """Of a step: the thread's own share, then what others have left."""
    return f"""
share:
  %turn = phi i64 [0, %step], [0, %hold], [%next_turn, %spent]
  %sum = add i64 %thread, %turn
  %wraps = icmp sge i64 %sum, %threads
  %less = sub i64 %sum, %threads
  %owner = select i1 %wraps, i64 %less, i64 %sum
  %owner_line = add i64 %owner, 1
  %owner_at = mul i64 %owner_line, {LINE_WORDS}
  %claim = getelementptr inbounds i64, ptr %line, i64 %owner_at
  {slot("last_slot", "claim", Claim, "last")}
  {slot("grain_slot", "claim", Claim, "chunk")}
  br label %try
try:
  %word = load atomic i64, ptr %claim acquire, align 8
  %own = lshr i64 %word, 32
  %current = icmp eq i64 %own, %run
  br i1 %current, label %look, label %out
look:
  %first = and i64 %word, {_ITEM_MASK}
  %last = load atomic i64, ptr %last_slot monotonic, align 8
  %left = icmp ult i64 %first, %last
  br i1 %left, label %take, label %spent
take:
  %grain = load atomic i64, ptr %grain_slot monotonic, align 8
  %wanted = add i64 %word, %grain
  %pair = cmpxchg ptr %claim, i64 %word, i64 %wanted seq_cst seq_cst
  %won = extractvalue {{i64, i1}} %pair, 1
  br i1 %won, label %run_chunk, label %try
run_chunk:
  %reach = add i64 %first, %grain
  %short = icmp ult i64 %reach, %last
  %stop = select i1 %short, i64 %reach, i64 %last
  {slot("kernel_slot", "line", Line, "kernel")}
  %kernel = load ptr, ptr %kernel_slot, align 8
  {slot("arguments_slot", "line", Line, "arguments")}
  %arguments = load ptr, ptr %arguments_slot, align 8
  call void %kernel(ptr %arguments, i64 %first, i64 %stop, ptr %scratch)
  %items = sub i64 %stop, %first
  %before = atomicrmw add ptr %finished, i64 %items seq_cst
  br label %try
spent:
  %next_turn = add i64 %turn, 1
  %others = icmp slt i64 %next_turn, %threads
  br i1 %others, label %share, label %stepped
stepped:
  %following = add i64 %index, 1
  %continue = icmp slt i64 %following, %steps
  br i1 %continue, label %step, label %out
out:
  ret void
}}"""


def _publish() -> str:
    return f"""
; Copy the caller's table into the pool's area and open the run.
define internal void @publish(ptr %block, i64 %run, i64 %threads, ptr %area, i64 %steps) nounwind noinline {{
entry:
  {slot("table_slot", "block", Block, "table")}
  %table = load ptr, ptr %table_slot, align 8
  %tag = shl i64 %run, 32
  %closed = or i64 %tag, {_ITEM_MASK}
  %lines = add i64 %threads, 1
  %all = mul i64 %steps, %lines
  %shares = mul i64 %threads, {words(Share)}
  %row_width = add i64 %shares, {words(Head)}
  {slot("finished", "block", Block, "finished")}
  store atomic i64 %tag, ptr %finished seq_cst, align 8
  br label %close
close:
  %k = phi i64 [0, %entry], [%k_next, %close]
  %k_at = mul i64 %k, {LINE_WORDS}
  %k_claim = getelementptr inbounds i64, ptr %area, i64 %k_at
  store atomic i64 %closed, ptr %k_claim release, align 8
  %k_next = add i64 %k, 1
  %k_more = icmp slt i64 %k_next, %all
  br i1 %k_more, label %close, label %fence
{_copy_rows()}"""


def _copy_rows() -> str:
    return f"""
fence:
  fence seq_cst
  br label %row
row:
  %s = phi i64 [0, %fence], [%s_next, %row_done]
  %row_at = mul i64 %s, %row_width
  %source = getelementptr inbounds i64, ptr %table, i64 %row_at
  %line_index = mul i64 %s, %lines
  %line_at = mul i64 %line_index, {LINE_WORDS}
  %line = getelementptr inbounds i64, ptr %area, i64 %line_at
  %kernel = load i64, ptr %source, align 8
  {slot("kernel_slot", "line", Line, "kernel")}
  store atomic i64 %kernel, ptr %kernel_slot release, align 8
  {slot("arguments_source", "source", Head, "arguments")}
  %arguments = load i64, ptr %arguments_source, align 8
  {slot("arguments_slot", "line", Line, "arguments")}
  store atomic i64 %arguments, ptr %arguments_slot release, align 8
  {slot("target_source", "source", Head, "after")}
  %target = load i64, ptr %target_source, align 8
  store atomic i64 %target, ptr %line release, align 8
  br label %thread
thread:
  %t = phi i64 [0, %row], [%t_next, %thread]
  %t_share = mul i64 %t, {words(Share)}
  %t_at = add i64 %t_share, {words(Head)}
  %share = getelementptr inbounds i64, ptr %source, i64 %t_at
  {slot("last_source", "share", Share, "last")}
  {slot("grain_source", "share", Share, "chunk")}
  %first = load i64, ptr %share, align 8
  %last = load i64, ptr %last_source, align 8
  %grain = load i64, ptr %grain_source, align 8
  %t_line = add i64 %t, 1
  %claim_at = mul i64 %t_line, {LINE_WORDS}
  %claim = getelementptr inbounds i64, ptr %line, i64 %claim_at
  {slot("last_slot", "claim", Claim, "last")}
  {slot("grain_slot", "claim", Claim, "chunk")}
  store atomic i64 %last, ptr %last_slot release, align 8
  store atomic i64 %grain, ptr %grain_slot release, align 8
  %open = or i64 %tag, %first
  store atomic i64 %open, ptr %claim release, align 8
  %t_next = add i64 %t, 1
  %t_more = icmp slt i64 %t_next, %threads
  br i1 %t_more, label %thread, label %row_done
row_done:
  %s_next = add i64 %s, 1
  %s_more = icmp slt i64 %s_next, %steps
  br i1 %s_more, label %row, label %out
out:
  ret void
}}"""


def _alone() -> str:
    return f"""
; All steps on the caller alone, straight from its table.
define internal void @alone(ptr %table, i64 %steps, ptr %scratch) nounwind noinline {{
entry:
  %any = icmp sgt i64 %steps, 0
  br i1 %any, label %step, label %out
step:
  %index = phi i64 [0, %entry], [%following, %stepped]
  %at = mul i64 %index, {words(row(1))}
  %row = getelementptr inbounds i64, ptr %table, i64 %at
  {slot("share", "row", row(1), "shares")}
  %first = load i64, ptr %share, align 8
  {slot("last_slot", "share", Share, "last")}
  %last = load i64, ptr %last_slot, align 8
  %some = icmp slt i64 %first, %last
  br i1 %some, label %call, label %stepped
call:
  %kernel = load ptr, ptr %row, align 8
  {slot("arguments_slot", "row", Head, "arguments")}
  %arguments = load ptr, ptr %arguments_slot, align 8
  call void %kernel(ptr %arguments, i64 %first, i64 %last, ptr %scratch)
  br label %stepped
stepped:
  %following = add i64 %index, 1
  %continue = icmp slt i64 %following, %steps
  br i1 %continue, label %step, label %out
out:
  ret void
}}
"""


def _post() -> str:
    return f"""
define void @post(ptr %block, i64 %thread, i64 %ignored) nounwind {{
entry:
  {slot("threads_slot", "block", Block, "threads")}
  %threads = load i64, ptr %threads_slot, align 8
  {slot("steps_slot", "block", Block, "steps")}
  %steps = load i64, ptr %steps_slot, align 8
  %control = call i32 @flush()
  %single = icmp eq i64 %threads, 1
  br i1 %single, label %solo, label %open
solo:
  {slot("table_slot", "block", Block, "table")}
  %table = load ptr, ptr %table_slot, align 8
  {slot("scratch_slot", "block", Block, "scratch")}
  %scratch = load ptr, ptr %scratch_slot, align 8
  call void @alone(ptr %table, i64 %steps, ptr %scratch)
  br label %done
open:
  {slot("area_slot", "block", Block, "area")}
  %area = load ptr, ptr %area_slot, align 8
  %old = load atomic i64, ptr %block acquire, align 8
  %runs = lshr i64 %old, {THREAD_BITS}
  %next_run = add i64 %runs, 1
  %small_run = and i64 %next_run, {_RUN_MASK}
  %run = or i64 %small_run, {_RUN_MARK}
  call void @publish(ptr %block, i64 %run, i64 %threads, ptr %area, i64 %steps)
  %high = shl i64 %run, {THREAD_BITS}
  %generation = or i64 %high, %threads
  store atomic i64 %generation, ptr %block seq_cst, align 8
  {slot("sleepers_slot", "block", Block, "sleepers")}
  %sleepers = load atomic i64, ptr %sleepers_slot seq_cst, align 8
  %asleep = icmp sgt i64 %sleepers, 0
  br i1 %asleep, label %wake, label %go
wake:
  {slot("wake_slot", "block", Block, "wake")}
  %wake_all = load ptr, ptr %wake_slot, align 8
  {system.wake("%wake_all", "%block")}
  br label %go
go:
  call void @walk(ptr %block, i64 0, i64 %run, i64 %threads, ptr %area, i64 %steps)
  {slot("total_slot", "block", Block, "total")}
  %total = load i64, ptr %total_slot, align 8
  %all = call i1 @wait(ptr %block, i64 %run, i64 %total)
  br label %done
done:
  call void @restore(i32 %control)
  ret void
}}
"""


def _work() -> str:
    return f"""
define void @work(ptr %block, i64 %thread, i64 %seen_first) nounwind {{
entry:
  {slot("sleepers", "block", Block, "sleepers")}
  {slot("wait_slot", "block", Block, "wait")}
  %wait_here = load ptr, ptr %wait_slot, align 8
  {slot("area_slot", "block", Block, "area")}
  {slot("steps_slot", "block", Block, "steps")}
  %control = call i32 @flush()
  br label %idle
idle:
  %seen = phi i64 [%seen_first, %entry], [%now, %posted], [%now, %walked]
  %since = {system.TICK}
  br label %spin
spin:
  %now = load atomic i64, ptr %block acquire, align 8
  %changed = icmp ne i64 %now, %seen
  br i1 %changed, label %posted, label %pause
pause:
  {_PAUSE}
  %tick = {system.TICK}
  %spent = sub i64 %tick, %since
  %tired = icmp sgt i64 %spent, {system.SPIN_TICKS}
  br i1 %tired, label %sleep, label %spin
sleep:
  %before = atomicrmw add ptr %sleepers, i64 1 seq_cst
  %low = trunc i64 %seen to i32
  {system.wait("%wait_here", "%block", "%low")}
  %after = atomicrmw sub ptr %sleepers, i64 1 seq_cst
  br label %spin
posted:
  %threads = and i64 %now, {(1 << THREAD_BITS) - 1}
  %wanted = icmp slt i64 %thread, %threads
  br i1 %wanted, label %walked, label %idle
walked:
  %run = lshr i64 %now, {THREAD_BITS}
  %area = load atomic ptr, ptr %area_slot acquire, align 8
  %steps = load atomic i64, ptr %steps_slot acquire, align 8
  call void @walk(ptr %block, i64 %thread, i64 %run, i64 %threads, ptr %area, i64 %steps)
  br label %idle
}}
"""
