/** Fakes that tests share: a back end that runs nothing by itself, so that a test decides what happens when. */
@org.jspecify.annotations.NullMarked
package dev.pooled.testkit;
