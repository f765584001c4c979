/** A test of the application, for test runners. */
@org.jspecify.annotations.NullMarked
package dev.pooled.launch.check;
