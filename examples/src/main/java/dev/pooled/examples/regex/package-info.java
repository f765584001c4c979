/** Regular expressions that never return, among two hundred that do: each has a second, and no thread is lost. */
@NullMarked
package dev.pooled.examples.regex;

import org.jspecify.annotations.NullMarked;
