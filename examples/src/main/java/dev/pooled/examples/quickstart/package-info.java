/** The first program of the README: one method, three ways to call it in other processes. */
@NullMarked
package dev.pooled.examples.quickstart;

import org.jspecify.annotations.NullMarked;
