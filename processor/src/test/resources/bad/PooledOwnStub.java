package bad;

import dev.pooled.Pooled;

class Fibonacci {
    @Pooled
    static long fib(int n) {
        return n < 2 ? n : FibonacciPooled.shared().fib(n - 1) + fib(n - 2);
    }
}
