"""Python's side: measures what it is asked for, as PooledSide.java does for Pooled.

It prints its version when it is up; then a line with a request comes in and a line with numbers goes out, until the
input ends. Its argument says which pool it uses: that of the platform's start method, "spawn", or "executor", a
ProcessPoolExecutor. Workers that are spawned import this file too, so it imports little.
"""

import multiprocessing
import os
import signal
import sys
import time

WORKERS = 2
MANY_WORKERS = 8
WARM_UP_CALLS = 500
SILENT_WARM_UP_CALLS = 10_000
CALLS = 10_000
SOME_CALLS = 2_000
SILENT_CALLS = 300
SILENCE_SECONDS = 0.002
ASYNC_CALLS = 100_000
SOME_ASYNC_CALLS = 10_000
MANY = 1_000_000
FEW = 1_000
STREAMED = 20_000
RECORDS = 100_000
SMALL_PAYLOAD = 1 << 10
SMALL_PAYLOADS = 100_000
LARGE_PAYLOAD = 64 << 20
HOLD_SECONDS = 60
BUSY_SECONDS = 0.3

# Fewer than in Java and C, since only the speed-up is compared.
NUMBERS = 120_000
PRIMES = 11_301
PARTS = 32


# What goes in, made once for all runs.
samples = []
payloads = []


def square(x):
    return x * x


def doubled(sample):
    return {
        "id": sample["id"],
        "name": sample["name"],
        "value": 2 * sample["value"],
        "valid": not sample["valid"],
    }


def ends(data):
    return len(data) * 65_536 + data[0] * 256 + data[-1]


def echo(data):
    return data


def primes(start):
    found = 0
    for n in range(max(2, start), start + NUMBERS // PARTS):
        divisor = 2
        while divisor * divisor <= n:
            if n % divisor == 0:
                break
            divisor += 1
        else:
            found += 1
    return found


def pid():
    return os.getpid()


def pid_of_worker(_):
    time.sleep(0.005)
    return os.getpid()


def report(ready):
    """Run by a worker that has just started."""
    ready.put(os.getpid())


def check(result, expected):
    if result != expected:
        raise SystemExit(f"wrong result: {result} instead of {expected}")


def sum_of_squares(count):
    return (count - 1) * count * (2 * count - 1) // 6


def opened(method):
    begin = time.perf_counter_ns()
    pool = multiprocessing.get_context(method).Pool(WORKERS)
    result = pool.apply(square, (7,))
    nanos = time.perf_counter_ns() - begin
    check(result, 49)
    pool.close()
    pool.join()
    return [nanos]


def opened_again(method):
    opened(method)
    return opened(method)


def ready_pool(method, workers):
    """A pool whose workers have all said that they are up, and their process ids."""
    context = multiprocessing.get_context(method)
    ready = context.SimpleQueue()
    pool = context.Pool(workers, initializer=report, initargs=(ready,))
    return pool, {ready.get() for _ in range(workers)}


def all_ready(method):
    begin = time.perf_counter_ns()
    pool, pids = ready_pool(method, MANY_WORKERS)
    nanos = time.perf_counter_ns() - begin
    check(len(pids), MANY_WORKERS)
    pool.close()
    pool.join()
    return [nanos]


def killed(method):
    """From kill -9 of a busy worker to an answer that only its successor can give: the other one is busy for longer."""
    pool, pids = ready_pool(method, WORKERS)
    for _ in range(WORKERS):
        pool.apply_async(time.sleep, (HOLD_SECONDS,))
    time.sleep(BUSY_SECONDS)
    begin = time.perf_counter_ns()
    os.kill(min(pids), signal.SIGKILL)
    successor = pool.apply(pid)
    nanos = time.perf_counter_ns() - begin
    check(successor in pids, False)
    pool.terminate()
    pool.join()
    return [nanos]


def percentile(nanos, percent):
    return sorted(nanos)[len(nanos) * percent // 100 - 1]


def one_by_one(pool, calls, silence=0.0):
    for i in range(SILENT_WARM_UP_CALLS if silence else WARM_UP_CALLS):
        pool.apply(square, (i,))
    nanos = []
    total = 0
    for i in range(calls):
        if silence:
            time.sleep(silence)
        begin = time.perf_counter_ns()
        total += pool.apply(square, (i,))
        nanos.append(time.perf_counter_ns() - begin)
    check(total, sum_of_squares(calls))
    return [percentile(nanos, 50), percentile(nanos, 99)]


def async_calls(pool, calls):
    begin = time.perf_counter_ns()
    results = [pool.apply_async(square, (i,)) for i in range(calls)]
    total = 0
    for result in results:
        total += result.get()
    nanos = time.perf_counter_ns() - begin
    check(total, sum_of_squares(calls))
    return [nanos]


def mapped(pool, count):
    begin = time.perf_counter_ns()
    squares = pool.map(square, range(count))
    nanos = time.perf_counter_ns() - begin
    check(sum(squares), sum_of_squares(count))
    return [nanos]


def streamed(imap):
    total = 0
    begin = time.perf_counter_ns()
    for result in imap(square, range(STREAMED)):
        total += result
    nanos = time.perf_counter_ns() - begin
    check(total, sum_of_squares(STREAMED))
    return [nanos]


def mapped_records(pool):
    if not samples:
        samples.extend({"id": i, "name": f"sample {i}", "value": float(i), "valid": i % 2 == 0} for i in range(RECORDS))
    begin = time.perf_counter_ns()
    results = pool.map(doubled, samples)
    nanos = time.perf_counter_ns() - begin
    check(results, [doubled(sample) for sample in samples])
    return [nanos]


def payload(size, seed):
    data = bytearray(b"\x07" * size)
    data[0:3] = seed.to_bytes(8, "little")[:3]
    data[-1] = seed * 31 & 0xFF
    return bytes(data)


def mapped_payloads(pool):
    if not payloads:
        payloads.extend(payload(SMALL_PAYLOAD, i) for i in range(SMALL_PAYLOADS))
    begin = time.perf_counter_ns()
    results = pool.map(ends, payloads)
    nanos = time.perf_counter_ns() - begin
    check(sum(results), sum(map(ends, payloads)))
    return [nanos]


def sent(pool, function):
    data = payload(LARGE_PAYLOAD, LARGE_PAYLOAD)
    begin = time.perf_counter_ns()
    result = pool.apply(function, (data,))
    nanos = time.perf_counter_ns() - begin
    check(result == function(data), True)
    return [nanos]


def computed(pool):
    starts = [part * (NUMBERS // PARTS) for part in range(PARTS)]
    pool.map(primes, starts, chunksize=1)
    begin = time.perf_counter_ns()
    check(sum(map(primes, starts)), PRIMES)
    one = time.perf_counter_ns() - begin
    begin = time.perf_counter_ns()
    check(sum(pool.map(primes, starts, chunksize=1)), PRIMES)
    return [one, time.perf_counter_ns() - begin]


class Executor:
    """A ProcessPoolExecutor that is called like a Pool."""

    def __init__(self):
        from concurrent.futures import ProcessPoolExecutor

        self.executor = ProcessPoolExecutor(WORKERS)

    def apply(self, function, arguments):
        return self.executor.submit(function, *arguments).result()

    def apply_async(self, function, arguments):
        return Result(self.executor.submit(function, *arguments))

    def map(self, function, items, chunksize=None):
        """With the chunks that a Pool would make: its own default is 1."""
        return list(self.executor.map(function, items, chunksize=chunksize or -(-len(items) // (4 * WORKERS))))

    def close(self):
        self.executor.shutdown()

    def join(self):
        pass


class Result:
    def __init__(self, future):
        self.get = future.result


class Side:
    """Holds the pool that most requests share."""

    def __init__(self, kind):
        self.kind = kind
        self.pool = None

    def ready(self):
        """The pool, with workers that are up."""
        if self.pool is None:
            if self.kind == "executor":
                self.pool = Executor()
            else:
                self.pool = multiprocessing.get_context(self.kind).Pool(WORKERS)
            while len(set(self.pool.map(pid_of_worker, range(2 * WORKERS), chunksize=1))) < WORKERS:
                pass
        return self.pool

    def measure(self, request):
        requests = {
            "open-spawn": lambda: opened("spawn"),
            "open-fork": lambda: opened("fork"),
            "open-again": lambda: opened_again("spawn"),
            "ready": lambda: all_ready("spawn"),
            "kill-spawn": lambda: killed("spawn"),
            "kill-fork": lambda: killed("fork"),
            "call": lambda: one_by_one(self.ready(), CALLS),
            "call-some": lambda: one_by_one(self.ready(), SOME_CALLS),
            "call-silent": lambda: one_by_one(self.ready(), SILENT_CALLS, SILENCE_SECONDS),
            "async": lambda: async_calls(self.ready(), ASYNC_CALLS),
            "async-some": lambda: async_calls(self.ready(), SOME_ASYNC_CALLS),
            "map": lambda: mapped(self.ready(), MANY),
            "map-small": lambda: mapped(self.ready(), FEW),
            "stream": lambda: streamed(self.ready().imap),
            "stream-unordered": lambda: streamed(self.ready().imap_unordered),
            "records": lambda: mapped_records(self.ready()),
            "small-payloads": lambda: mapped_payloads(self.ready()),
            "payload": lambda: sent(self.ready(), ends),
            "payload-echo": lambda: sent(self.ready(), echo),
            "primes": lambda: computed(self.ready()),
        }
        if request not in requests:
            raise SystemExit(f"no such request: {request}")
        return requests[request]()

    def close(self):
        if self.pool is not None:
            self.pool.close()
            self.pool.join()


def main():
    print(sys.version.split()[0], flush=True)
    side = Side(sys.argv[1] if len(sys.argv) > 1 else None)
    for line in sys.stdin:
        print(*side.measure(line.strip()), flush=True)
    side.close()


if __name__ == "__main__":
    main()
