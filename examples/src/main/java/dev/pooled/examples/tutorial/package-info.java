/** The classic tutorial of a process pool, step by step: apply, apply asynchronously, map, callbacks. */
@NullMarked
package dev.pooled.examples.tutorial;

import org.jspecify.annotations.NullMarked;
