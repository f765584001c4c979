/** What happens to a task between the caller and a back end: queueing, maps, retries, futures. */
@NullMarked
package dev.pooled.internal.host.schedule;

import org.jspecify.annotations.NullMarked;
