/** The pool as the user's JVM sees it, and the one place that wires its parts together. */
@NullMarked
package dev.pooled.internal.host;

import org.jspecify.annotations.NullMarked;
