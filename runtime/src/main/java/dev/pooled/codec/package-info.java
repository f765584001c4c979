/** How values become bytes: the codec a type may bring along, and the writer and reader it is given. */
@NullMarked
package dev.pooled.codec;

import org.jspecify.annotations.NullMarked;
