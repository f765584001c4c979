package dev.pooled.examples.census;

import java.util.EnumMap;
import java.util.Map;

/**
 * What was counted in some classes. Two tallies add up to one, in any order, so that the order in which workers end does
 * not matter. Immutable.
 *
 * @param classes how many class files
 * @param bytes their size
 * @param methods how many methods they declare
 * @param fields how many fields they declare
 * @param strings how many string constants they hold
 * @param instructions how many instructions of each kind
 * @param largest the method with the most instructions
 */
record Tally(
        long classes,
        long bytes,
        long methods,
        long fields,
        long strings,
        Map<InstructionKind, Long> instructions,
        LargestMethod largest) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, Map.of(), new LargestMethod("", 0));

    Tally plus(Tally other) {
        Map<InstructionKind, Long> sum = new EnumMap<>(InstructionKind.class);
        sum.putAll(instructions);
        other.instructions.forEach((kind, count) -> sum.merge(kind, count, Long::sum));
        return new Tally(
                classes + other.classes,
                bytes + other.bytes,
                methods + other.methods,
                fields + other.fields,
                strings + other.strings,
                sum,
                largest.orLarger(other.largest));
    }

    long allInstructions() {
        return instructions.values().stream().mapToLong(Long::longValue).sum();
    }

    /** A method by its full name, and how many instructions it has. */
    record LargestMethod(String name, long instructions) {

        /** Returns the larger one; of two equally large ones always the same. */
        LargestMethod orLarger(LargestMethod other) {
            if (instructions != other.instructions) {
                return instructions > other.instructions ? this : other;
            }
            return name.compareTo(other.name) <= 0 ? this : other;
        }
    }
}
