/** Pooled on a cluster: how a JVM joins it. */
@NullMarked
package dev.pooled.ignite;

import org.jspecify.annotations.NullMarked;
