/** Those who watch a pool: figures, progress and the user's listeners. */
@NullMarked
package dev.pooled.internal.host.observe;

import org.jspecify.annotations.NullMarked;
