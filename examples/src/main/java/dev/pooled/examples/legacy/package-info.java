/** A library with static state: wrong in threads, as slow as one thread behind a lock, right and fast in processes. */
@NullMarked
package dev.pooled.examples.legacy;

import org.jspecify.annotations.NullMarked;
