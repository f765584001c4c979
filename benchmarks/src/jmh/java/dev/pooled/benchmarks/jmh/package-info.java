/** Parts of the engine by themselves, measured by JMH. */
@NullMarked
package dev.pooled.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
