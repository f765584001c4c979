/** A job on real input: every class of the running JDK is parsed and counted in the workers. */
@NullMarked
package dev.pooled.examples.census;

import org.jspecify.annotations.NullMarked;
