/** The launch modes: each builds what it starts, starts it, and looks at what the workers saw. */
@org.jspecify.annotations.NullMarked
package dev.pooled.launch;
