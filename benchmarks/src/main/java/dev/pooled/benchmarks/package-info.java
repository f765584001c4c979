/** The side-by-side of Pooled with Python's {@code multiprocessing.Pool}. */
@NullMarked
package dev.pooled.benchmarks;

import org.jspecify.annotations.NullMarked;
