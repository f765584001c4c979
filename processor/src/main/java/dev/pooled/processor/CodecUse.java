package dev.pooled.processor;

/**
 * A codec at one place of a signature. Immutable.
 *
 * @param plan how the value travels
 * @param isExact whether the declared type is the plan's own; else it has type variables, wildcards or no type arguments
 */
record CodecUse(CodecPlan plan, boolean isExact) {}
