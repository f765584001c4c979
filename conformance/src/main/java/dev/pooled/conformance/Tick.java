package dev.pooled.conformance;

/** What an object that a worker keeps has counted, and in which JVM. */
record Tick(String jvm, int count) {}
