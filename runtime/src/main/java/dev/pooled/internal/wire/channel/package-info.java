/** The way between one host and one worker: frames in, frames out. */
@NullMarked
package dev.pooled.internal.wire.channel;

import org.jspecify.annotations.NullMarked;
