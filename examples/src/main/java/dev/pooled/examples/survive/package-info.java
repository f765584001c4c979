/** Six tasks that end or block an application with threads, and what a pool makes of each. */
@NullMarked
package dev.pooled.examples.survive;

import org.jspecify.annotations.NullMarked;
