/** What several examples need; each example is a package of its own. */
@NullMarked
package dev.pooled.examples;

import org.jspecify.annotations.NullMarked;
