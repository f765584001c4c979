package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.fleet.LaunchRules.Verdict;

/** Which of a worker's options a {@link StartArchive} depends on, and which exclude one. Stateless. */
final class ArchivedOptions {

    /** What changes where classes come from or who may change them, or chooses an archive itself. */
    private static final String[] FORBIDDING_ARCHIVE = {
        "-javaagent:",
        "-agentlib:",
        "-agentpath:",
        "-Xrun",
        "-Xbootclasspath",
        "--module-path",
        "--upgrade-module-path",
        "--patch-module",
        "--limit-modules",
        "--add-modules",
        "-Xshare:",
        "-XX:SharedArchiveFile=",
        "-XX:ArchiveClassesAtExit=",
        "-XX:+AutoCreateSharedArchive",
        "-XX:AOT",
        "-XX:+AOT",
        "-XX:Flags=",
        "-XX:VMOptionsFile=",
    };

    static final String MAX_HEAP = "-Xmx";

    /** Somewhat less than what short references reach, 32 GiB: how much less depends on the JVM. */
    private static final long LARGE_HEAP_BYTES = 31L << 30;

    private ArchivedOptions() {}

    /** Returns whether a worker with this option cannot start from an archive of ours, or should not. */
    static boolean forbid(String option) {
        for (String start : FORBIDDING_ARCHIVE) {
            if (option.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an archive that was made with this option differs, or may differ, from one made without. */
    static boolean matter(String option) {
        if (option.startsWith(MAX_HEAP)) {
            return isLargeHeap(option.substring(MAX_HEAP.length()));
        }
        if (option.startsWith(ProcessorShare.OPTION)) {
            return option.equals(ProcessorShare.OPTION + "1"); // then the JVM may choose another collector
        }
        Verdict verdict = LaunchRules.ruleFor(option).verdict();
        if (verdict != Verdict.KEEP && verdict != Verdict.COLLECTOR) {
            return false;
        }
        return option.startsWith("-XX:") || option.startsWith("--add-") || option.equals("--enable-preview");
    }

    /** Returns whether references to such a heap have 64 bits: an archive holds either those or short ones. */
    private static boolean isLargeHeap(String size) {
        int digits = 0;
        while (digits < size.length() && digits < 18 && Character.isDigit(size.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            return false; // the JVM will refuse it
        }
        int shift =
                switch (size.substring(digits)) {
                    case "k", "K" -> 10;
                    case "m", "M" -> 20;
                    case "g", "G" -> 30;
                    case "t", "T" -> 40;
                    default -> 0;
                };
        return Long.parseLong(size.substring(0, digits)) > LARGE_HEAP_BYTES >> shift;
    }
}
