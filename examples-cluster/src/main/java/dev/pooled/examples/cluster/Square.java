package dev.pooled.examples.cluster;

import org.apache.ignite.lang.IgniteCallable;

/** The task of {@link Squares} as a closure of bare Ignite; a class, since Ignite cannot send records. */
final class Square implements IgniteCallable<Long> {

    private static final long serialVersionUID = 1;

    private final long n;

    Square(long n) {
        this.n = n;
    }

    @Override
    public Long call() {
        return n * n;
    }
}
