package dev.pooled.examples.cluster;

import dev.pooled.examples.cluster.Journal.Again;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which node did how much, and what the death of one cost. */
final class NodesReport {

    private final List<String> nodes;
    private final Journal journal;
    private final StringBuilder text = new StringBuilder();

    NodesReport(List<String> nodes, Journal journal) {
        this.nodes = nodes;
        this.journal = journal;
    }

    String text() {
        addShares();
        if (journal.hasKilled()) {
            addLoss();
        } else if (!journal.plan().node().isEmpty()) {
            line(
                    "%s was to be killed, and no bundle began there in time.",
                    journal.plan().node());
        }
        return text.toString();
    }

    private void addShares() {
        line("");
        line(
                "%-20s%s",
                "bundles in round", nodes.stream().map(node -> cell(node)).collect(Collectors.joining()));
        for (int i = 0; i < journal.rounds().size(); i++) {
            Map<String, Integer> round = journal.rounds().get(i);
            line(
                    "%-20s%s",
                    i == 0 ? "1 (cold)" : String.valueOf(i + 1),
                    nodes.stream()
                            .map(node -> cell(String.format(Locale.ROOT, "%,d", round.getOrDefault(node, 0))))
                            .collect(Collectors.joining()));
        }
    }

    private static String cell(String content) {
        return String.format(Locale.ROOT, " %12s", content);
    }

    private void addLoss() {
        int ended = journal.endedAtKill();
        line("");
        line(
                "%s was killed in round %d, after %,d of %,d bundles.",
                journal.plan().node(), ended / journal.bundles() + 1, ended % journal.bundles(), journal.bundles());
        List<Again> begun = journal.again().stream().filter(Again::hadBegun).toList();
        List<Again> sent =
                journal.again().stream().filter(each -> !each.hadBegun()).toList();
        if (!begun.isEmpty()) {
            line("  %s had begun there, and ran again%s.", bundles(begun.size()), where(begun));
        }
        if (!sent.isEmpty()) {
            line("  %s had been sent there, and ran%s.", bundles(sent.size()), where(sent));
        }
        if (journal.again().isEmpty()) {
            line("  Nothing was running there.");
        }
        journal.again().stream()
                .map(Again::after)
                .min(Comparator.naturalOrder())
                .ifPresent(after -> line("  The first of them began again %d ms after the kill.", after.toMillis()));
        line("  All others ran once: what a node had not been sent was free to go elsewhere.");
    }

    private static String bundles(int count) {
        return count == 1 ? "1 bundle" : String.format(Locale.ROOT, "%,d bundles", count);
    }

    private static String where(List<Again> bundles) {
        Map<String, Long> byNode =
                bundles.stream().collect(Collectors.groupingBy(Again::node, TreeMap::new, Collectors.counting()));
        if (byNode.size() == 1) {
            return " on " + byNode.keySet().iterator().next();
        }
        return byNode.entrySet().stream()
                .map(each -> each.getValue() + " on " + each.getKey())
                .collect(Collectors.joining(", ", ": ", ""));
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append(System.lineSeparator());
    }
}
