/** Events for the JDK's flight recorder, in host and workers. */
@NullMarked
package dev.pooled.internal.wire.flight;

import org.jspecify.annotations.NullMarked;
