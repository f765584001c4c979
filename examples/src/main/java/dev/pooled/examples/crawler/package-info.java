/** A crawler: the network waits in the application, the hostile bytes are read in workers. */
@NullMarked
package dev.pooled.examples.crawler;

import org.jspecify.annotations.NullMarked;
