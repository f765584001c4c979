/** The application that is launched in every way; it sees nothing of the tests. */
@org.jspecify.annotations.NullMarked
package dev.pooled.launch.app;
