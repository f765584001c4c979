/** What runs in the forked JVM: it takes calls, runs them, and tells how they ended. */
@NullMarked
package dev.pooled.internal.worker;

import org.jspecify.annotations.NullMarked;
