/** How any value becomes bytes and comes back: buffers, built-in codecs, filtered Java serialization, exceptions. */
@NullMarked
package dev.pooled.internal.wire.codec;

import org.jspecify.annotations.NullMarked;
