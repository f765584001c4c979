/** The tests that every back end must pass, and what their tasks do. */
@NullMarked
package dev.pooled.conformance;

import org.jspecify.annotations.NullMarked;
