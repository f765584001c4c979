/** A stand-in for an application server. */
@org.jspecify.annotations.NullMarked
package dev.pooled.launch.container;
