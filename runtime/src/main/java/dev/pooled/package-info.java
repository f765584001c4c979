/**
 * What a user of Pooled writes and calls: the annotation, the pools, their settings, and everything they throw or tell.
 */
@NullMarked
package dev.pooled;

import org.jspecify.annotations.NullMarked;
