/** The programs that are measured, other than Python's: each takes its own times and checks its results. */
@NullMarked
package dev.pooled.benchmarks.side;

import org.jspecify.annotations.NullMarked;
