/** The annotation processor: reads {@code @Pooled} methods into immutable models, then writes a stub for each owner. */
@NullMarked
package dev.pooled.processor;

import org.jspecify.annotations.NullMarked;
