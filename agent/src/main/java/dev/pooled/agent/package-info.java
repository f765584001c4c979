/** The Java agent: what the pool can only learn from inside {@code premain}, kept until it asks. */
@NullMarked
package dev.pooled.agent;

import org.jspecify.annotations.NullMarked;
