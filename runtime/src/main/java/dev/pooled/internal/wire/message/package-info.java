/** The messages that host and worker exchange, and how each becomes a frame. */
@NullMarked
package dev.pooled.internal.wire.message;

import org.jspecify.annotations.NullMarked;
