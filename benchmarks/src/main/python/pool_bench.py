"""Python's side: measures what it is asked for, as PooledSide.java does for Pooled.

It prints its version when it is up; then a line with a request comes in and a line with nanoseconds goes out, until the
input ends. Workers that are spawned import this file too, so it imports little.
"""

import multiprocessing
import os
import sys
import time

WORKERS = 2
WARM_UP_CALLS = 500
CALLS = 2_000
ASYNC_CALLS = 100_000
MANY = 1_000_000
FEW = 1_000


def square(x):
    return x * x


def pid_of_worker(_):
    time.sleep(0.005)
    return os.getpid()


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


def call(pool):
    for i in range(WARM_UP_CALLS):
        pool.apply(square, (i,))
    nanos = []
    total = 0
    for i in range(CALLS):
        begin = time.perf_counter_ns()
        total += pool.apply(square, (i,))
        nanos.append(time.perf_counter_ns() - begin)
    check(total, sum_of_squares(CALLS))
    nanos.sort()
    return [nanos[CALLS // 2 - 1], nanos[CALLS * 99 // 100 - 1]]


def async_calls(pool):
    begin = time.perf_counter_ns()
    results = [pool.apply_async(square, (i,)) for i in range(ASYNC_CALLS)]
    total = 0
    for result in results:
        total += result.get()
    nanos = time.perf_counter_ns() - begin
    check(total, sum_of_squares(ASYNC_CALLS))
    return [nanos]


def mapped(pool, count):
    begin = time.perf_counter_ns()
    squares = pool.map(square, range(count))
    nanos = time.perf_counter_ns() - begin
    check(sum(squares), sum_of_squares(count))
    return [nanos]


class Side:
    """Holds the pool that all requests but the opening ones share."""

    def __init__(self):
        self.pool = None

    def ready(self):
        """The pool, with workers that are up."""
        if self.pool is None:
            self.pool = multiprocessing.Pool(WORKERS)
            while len(set(self.pool.map(pid_of_worker, range(2 * WORKERS), chunksize=1))) < WORKERS:
                pass
        return self.pool

    def measure(self, request):
        if request == "open-spawn":
            return opened("spawn")
        if request == "open-fork":
            return opened("fork")
        if request == "open-again":
            return opened_again("spawn")
        if request == "call":
            return call(self.ready())
        if request == "async":
            return async_calls(self.ready())
        if request == "map":
            return mapped(self.ready(), MANY)
        if request == "map-small":
            return mapped(self.ready(), FEW)
        raise SystemExit(f"no such request: {request}")

    def close(self):
        if self.pool is not None:
            self.pool.close()
            self.pool.join()


def main():
    print(sys.version.split()[0], flush=True)
    side = Side()
    for line in sys.stdin:
        print(*side.measure(line.strip()), flush=True)
    side.close()


if __name__ == "__main__":
    main()
