/** The few threads that all pools of a host share, and how they end. */
@NullMarked
package dev.pooled.internal.host.threads;

import org.jspecify.annotations.NullMarked;
