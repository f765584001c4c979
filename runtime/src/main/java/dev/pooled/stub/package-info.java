/** What generated stubs are made of: their common base, the shape of a pooled method, and the codecs they compose. */
@NullMarked
package dev.pooled.stub;

import org.jspecify.annotations.NullMarked;
