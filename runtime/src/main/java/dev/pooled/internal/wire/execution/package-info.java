/** Running one item of a call, in a worker or in the host's own threads alike. */
@NullMarked
package dev.pooled.internal.wire.execution;

import org.jspecify.annotations.NullMarked;
