/** The workers as the host sees them: how they are started, watched, replaced and ended. */
@NullMarked
package dev.pooled.internal.host.fleet;

import org.jspecify.annotations.NullMarked;
