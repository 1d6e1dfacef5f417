"""The native side of a run: walk a Program's steps on every thread, meet at barriers, sleep when idle.

`walk` runs on the caller and on each worker. The step table has one row a launch,

    [kernel, arguments, barrier before, first_0, last_0, first_1, last_1, ...]        (one item range a thread)

and threads meet, where a row asks for it, at a counter that only grows. `work` is the life of a worker: wait
until the generation changes, first spinning, then asleep in the kernel (futex), walk the posted table, arrive
without waiting (the counter is set back by the next `post`, which a waiting worker would miss).
`post` runs on the caller: publish the table, wake sleepers, walk as thread 0, wait for the last arrival.

Denormals are flushed to zero on every thread while it walks; the caller's control word is restored.
"""

from __future__ import annotations

from striate.cpu.target import Target

# Words of the pool's shared block, eight bytes each; those that threads write lie on cache lines of their own.
GENERATION, SLEEPERS, ARRIVED, TABLE, STEPS, THREADS, STOP, SYSCALL, YIELD = 0, 8, 16, 24, 25, 26, 27, 28, 29
BLOCK_WORDS = 32
# The generation's low bits say how many threads the run wants, so that a worker that is not wanted never
# reads the rest of the block while the next run is being posted.
THREAD_BITS = 11

# How long a worker spins before it sleeps, in ticks of the time-stamp counter: about a fifth of a millisecond.
SPIN_TICKS = 600_000
# Spins at a barrier before the processor is offered to another thread.
SPINS_BEFORE_YIELD = 4_000
_FLUSH = 0x8040  # flush-to-zero and denormals-are-zero
_FUTEX, _FUTEX_WAIT, _FUTEX_WAKE = 202, 128, 129  # private futexes


def emit_walk(target: Target) -> str:
    """The module with `post` and `work`; signatures (ptr block, i64 thread, i64 ignored)."""
    del target
    return f"""
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse2.pause()
declare i64 @llvm.readcyclecounter()

define internal void @meet(ptr %block, i64 %target) nounwind noinline {{
entry:
  %arrived = getelementptr inbounds i64, ptr %block, i64 {ARRIVED}
  %old = atomicrmw add ptr %arrived, i64 1 seq_cst
  br label %wait
wait:
  %spins = phi i64 [0, %entry], [%next, %again], [0, %offer]
  %now = load atomic i64, ptr %arrived acquire, align 8
  %done = icmp sge i64 %now, %target
  br i1 %done, label %out, label %more
more:
  call void @llvm.x86.sse2.pause()
  %next = add i64 %spins, 1
  %long = icmp sgt i64 %next, {SPINS_BEFORE_YIELD}
  br i1 %long, label %offer, label %again
again:
  br label %wait
offer:
  %slot = getelementptr inbounds i64, ptr %block, i64 {YIELD}
  %yield = load ptr, ptr %slot, align 8
  %ignored = call i32 %yield()
  br label %wait
out:
  ret void
}}

define internal void @walk(ptr %block, i64 %thread) nounwind noinline {{
entry:
  %table_slot = getelementptr inbounds i64, ptr %block, i64 {TABLE}
  %table = load ptr, ptr %table_slot, align 8
  %steps_slot = getelementptr inbounds i64, ptr %block, i64 {STEPS}
  %steps = load i64, ptr %steps_slot, align 8
  %threads_slot = getelementptr inbounds i64, ptr %block, i64 {THREADS}
  %threads = load i64, ptr %threads_slot, align 8
  %saved = alloca i32, align 4
  %own = alloca i32, align 4
  call void @llvm.x86.sse.stmxcsr(ptr %saved)
  %control = load i32, ptr %saved, align 4
  %flushed = or i32 %control, {_FLUSH}
  store i32 %flushed, ptr %own, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %own)
  %ranges = mul i64 %threads, 2
  %width = add i64 %ranges, 3
  %mine = mul i64 %thread, 2
  %mine_at = add i64 %mine, 3
  %any = icmp sgt i64 %steps, 0
  br i1 %any, label %step, label %finish
step:
  %index = phi i64 [0, %entry], [%following, %stepped]
  %meetings = phi i64 [0, %entry], [%met, %stepped]
  %at = mul i64 %index, %width
  %row = getelementptr inbounds i64, ptr %table, i64 %at
  %barrier_slot = getelementptr inbounds i64, ptr %row, i64 2
  %barrier = load i64, ptr %barrier_slot, align 8
  %met = add i64 %meetings, %barrier
  %wanted = mul i64 %barrier, %threads
  %several = icmp sgt i64 %wanted, 1
  br i1 %several, label %meeting, label %run
meeting:
  %target = mul i64 %met, %threads
  call void @meet(ptr %block, i64 %target)
  br label %run
run:
  %range = getelementptr inbounds i64, ptr %row, i64 %mine_at
  %first = load i64, ptr %range, align 8
  %last_slot = getelementptr inbounds i64, ptr %range, i64 1
  %last = load i64, ptr %last_slot, align 8
  %some = icmp slt i64 %first, %last
  br i1 %some, label %call, label %stepped
call:
  %kernel = load ptr, ptr %row, align 8
  %arguments_slot = getelementptr inbounds i64, ptr %row, i64 1
  %arguments = load ptr, ptr %arguments_slot, align 8
  call void %kernel(ptr %arguments, i64 %first, i64 %last)
  br label %stepped
stepped:
  %following = add i64 %index, 1
  %continue = icmp slt i64 %following, %steps
  br i1 %continue, label %step, label %finish
finish:
  %meetings_in_all = phi i64 [0, %entry], [%met, %stepped]
  %alone = icmp eq i64 %threads, 1
  br i1 %alone, label %restore, label %last_meeting
last_meeting:
  %caller = icmp eq i64 %thread, 0
  br i1 %caller, label %gather, label %arrive
gather:
  %one_more = add i64 %meetings_in_all, 1
  %last_target = mul i64 %one_more, %threads
  call void @meet(ptr %block, i64 %last_target)
  br label %restore
arrive:
  %arrived = getelementptr inbounds i64, ptr %block, i64 {ARRIVED}
  %before = atomicrmw add ptr %arrived, i64 1 seq_cst
  br label %restore
restore:
  call void @llvm.x86.sse.ldmxcsr(ptr %saved)
  ret void
}}

define void @post(ptr %block, i64 %thread, i64 %ignored) nounwind {{
entry:
  %threads_slot = getelementptr inbounds i64, ptr %block, i64 {THREADS}
  %threads = load i64, ptr %threads_slot, align 8
  %alone = icmp eq i64 %threads, 1
  br i1 %alone, label %walk, label %publish
publish:
  %arrived = getelementptr inbounds i64, ptr %block, i64 {ARRIVED}
  store atomic i64 0, ptr %arrived seq_cst, align 8
  %old = load atomic i64, ptr %block acquire, align 8
  %runs = lshr i64 %old, {THREAD_BITS}
  %next_run = add i64 %runs, 1
  %high = shl i64 %next_run, {THREAD_BITS}
  %generation = or i64 %high, %threads
  store atomic i64 %generation, ptr %block seq_cst, align 8
  %sleepers_slot = getelementptr inbounds i64, ptr %block, i64 {SLEEPERS}
  %sleepers = load atomic i64, ptr %sleepers_slot seq_cst, align 8
  %asleep = icmp sgt i64 %sleepers, 0
  br i1 %asleep, label %wake, label %walk
wake:
  %call_slot = getelementptr inbounds i64, ptr %block, i64 {SYSCALL}
  %call = load ptr, ptr %call_slot, align 8
  %woken = call i64 (i64, ...) %call(i64 {_FUTEX}, ptr %block, i64 {_FUTEX_WAKE}, i64 1024, i64 0, i64 0, i64 0)
  br label %walk
walk:
  call void @walk(ptr %block, i64 0)
  ret void
}}

define void @work(ptr %block, i64 %thread, i64 %seen_first) nounwind {{
entry:
  %sleepers = getelementptr inbounds i64, ptr %block, i64 {SLEEPERS}
  %call_slot = getelementptr inbounds i64, ptr %block, i64 {SYSCALL}
  %call = load ptr, ptr %call_slot, align 8
  br label %idle
idle:
  %seen = phi i64 [%seen_first, %entry], [%now, %walked], [%now, %again]
  %since = call i64 @llvm.readcyclecounter()
  br label %spin
spin:
  %now = load atomic i64, ptr %block acquire, align 8
  %changed = icmp ne i64 %now, %seen
  br i1 %changed, label %posted, label %pause
pause:
  call void @llvm.x86.sse2.pause()
  %tick = call i64 @llvm.readcyclecounter()
  %spent = sub i64 %tick, %since
  %tired = icmp sgt i64 %spent, {SPIN_TICKS}
  br i1 %tired, label %sleep, label %spin
sleep:
  %before = atomicrmw add ptr %sleepers, i64 1 seq_cst
  %low = trunc i64 %seen to i32
  %expected = zext i32 %low to i64
  %slept = call i64 (i64, ...) %call(i64 {_FUTEX}, ptr %block, i64 {_FUTEX_WAIT}, i64 %expected, i64 0, i64 0, i64 0)
  %after = atomicrmw sub ptr %sleepers, i64 1 seq_cst
  br label %spin
posted:
  %stop_slot = getelementptr inbounds i64, ptr %block, i64 {STOP}
  %stop = load atomic i64, ptr %stop_slot acquire, align 8
  %stopping = icmp ne i64 %stop, 0
  br i1 %stopping, label %out, label %check
check:
  %threads = and i64 %now, {(1 << THREAD_BITS) - 1}
  %wanted = icmp slt i64 %thread, %threads
  br i1 %wanted, label %walked, label %again
walked:
  call void @walk(ptr %block, i64 %thread)
  br label %idle
again:
  br label %idle
out:
  ret void
}}
"""
