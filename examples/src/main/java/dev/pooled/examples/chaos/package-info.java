/** Many threads and a saboteur against one pool, and an oracle that knows what may come out. */
@NullMarked
package dev.pooled.examples.chaos;

import org.jspecify.annotations.NullMarked;
