package dev.pooled.processor;

import java.util.Set;

/**
 * What the body of one method does, by names alone: the compiler has not yet looked up what they mean. Immutable.
 *
 * @param calls the methods it calls without an object, or on {@code this} or its class
 * @param mentions all simple names in it, of types too
 * @param fields the names that may be those of fields of its class
 * @param changedFields those of them that it assigns, or changes by a method like {@code add}
 * @param changedLocals the parameters and variables that it may change or that reach other code that may
 */
record BodyFacts(
        Set<String> calls,
        Set<String> mentions,
        Set<String> fields,
        Set<String> changedFields,
        Set<String> changedLocals) {

    BodyFacts {
        calls = Set.copyOf(calls);
        mentions = Set.copyOf(mentions);
        fields = Set.copyOf(fields);
        changedFields = Set.copyOf(changedFields);
        changedLocals = Set.copyOf(changedLocals);
    }
}
