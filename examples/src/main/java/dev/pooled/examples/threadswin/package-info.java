/** When threads win: the break-even of processes, measured for tasks of all lengths with payloads of all sizes. */
@NullMarked
package dev.pooled.examples.threadswin;

import org.jspecify.annotations.NullMarked;
