/** A picture, computed tile by tile in the workers and put together in the parent. */
@NullMarked
package dev.pooled.examples.mandelbrot;

import org.jspecify.annotations.NullMarked;
