/** The census on a cluster of nodes, one of which is killed in the middle of it. */
@NullMarked
package dev.pooled.examples.cluster;

import org.jspecify.annotations.NullMarked;
