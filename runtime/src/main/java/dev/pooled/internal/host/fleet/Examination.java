package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import dev.pooled.internal.host.fleet.LaunchRules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The doctor's report: what was found, what workers get of it, what was measured, and what is wrong, with its cure. Confined to
 * the thread that makes it.
 */
public final class Examination {

    /** Reports are sent to others. */
    private static final Pattern SECRET = Pattern.compile("(?is).*(?:pass|pwd|secret|token|key|auth|credential).*");

    /** What an agent is told may hold anything. */
    private static final List<String> AGENTS = List.of("-javaagent:", "-agentpath:", "-agentlib:", "-Xrun");

    private final HostFacts facts;
    private final PoolConfig config;
    private final StringBuilder text = new StringBuilder();

    private Examination(HostFacts facts, PoolConfig config) {
        this.facts = facts;
        this.config = config;
    }

    /** Examines this JVM: forks some workers, one after the other, and takes a second or two. */
    public static String report() {
        PoolConfig config;
        try {
            config = PoolConfig.builder()
                    .name("pooled-doctor")
                    .mode(PoolMode.PROCESSES)
                    .build();
        } catch (IllegalArgumentException e) {
            return "The settings cannot be read: " + e.getMessage() + "\n";
        }
        return of(HostFacts.current(config), config, StartMeasurement.take());
    }

    /** Writes the report. */
    static String of(HostFacts facts, PoolConfig config, StartMeasurement measured) {
        Examination examination = new Examination(facts, config);
        examination.writeFound();
        examination.writeArguments();
        examination.writeWorkers();
        examination.writeMeasured(measured);
        examination.writeAilments(measured);
        return examination.text.toString();
    }

    private void writeFound() {
        HostLaunch host = facts.host();
        HostLaunch.Machine machine = host.machine();
        text.append("Found\n");
        line("JDK", facts.jdk());
        line("java", facts.java().toString());
        line("processors", processors(machine));
        line(
                "memory",
                (machine.memoryBytes() == MachineMemory.UNKNOWN ? "not known" : megabytes(machine.memoryBytes()))
                        + ", of which this JVM's heap may take " + megabytes(machine.maxHeapBytes()));
        line("launched", facts.launch());
        line("agent", facts.agent());
        line(
                "shared memory",
                facts.sharedMemory().isEmpty()
                        ? "none"
                        : facts.sharedMemory() + ", " + megabytes(facts.sharedBytes()) + " free");
        line("temporary", facts.temporary().toString());
    }

    private String processors(HostLaunch.Machine machine) {
        int all = facts.machineProcessors();
        return machine.processors() + (all > machine.processors() ? " of the machine's " + all : "");
    }

    private void writeArguments() {
        text.append("\nArguments of this JVM, and what becomes of them in workers\n");
        if (facts.host().arguments().isEmpty()) {
            text.append("  none\n");
        }
        int version = facts.host().javaVersion();
        for (String argument : facts.host().arguments()) {
            HostLaunch alone = HostLaunch.of(
                    List.of(argument),
                    Map.of("user.dir", facts.host().workingDirectory().getPath()),
                    facts.host().environment(),
                    facts.host().machine(),
                    List.of(),
                    null);
            Rule rule = LaunchRules.ruleFor(argument);
            boolean chooses = WorkerJvmArgs.chooseCollector(config.jvmArgs());
            boolean isKept = !LaunchRules.kept(alone, chooses, version).isEmpty();
            text.append("  ")
                    .append(isKept ? "kept      " : "left out  ")
                    .append(masked(argument))
                    .append("  (")
                    .append(isKept ? whyKept(rule) : rule.reason())
                    .append(")\n");
        }
    }

    /** The reasons in the table are those for what a rule takes away or changes. */
    private static String whyKept(Rule rule) {
        return switch (rule.verdict()) {
            case OWN_FILE -> "each worker has a file of its own: " + rule.reason();
            case COLLECTOR -> "jvmArgs choose no other";
            case JACOCO -> "so that coverage counts in workers";
            case UNTIL_24 -> "this JVM still knows it";
            default -> rule.reason();
        };
    }

    private void writeWorkers() {
        text.append("\nA worker is started with\n");
        List<String> arguments = new ArrayList<>();
        try {
            arguments.addAll(JvmCommand.of(config, facts.host())
                    .arguments(1, facts.temporary().resolve("pooled-..."), List.of()));
        } catch (IllegalArgumentException | IllegalStateException e) { // a bad setting; an agent of another version
            text.append("  nothing: ").append(e.getMessage()).append('\n');
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("-cp")) {
                i++;
                text.append("  -cp with ").append(facts.launch()).append('\n');
            } else {
                text.append("  ").append(masked(arguments.get(i))).append('\n');
            }
        }
    }

    private void writeMeasured(StartMeasurement measured) {
        text.append("\nMeasured\n");
        if (!measured.failure().isEmpty()) {
            text.append("  nothing: a worker could not be used, see below\n");
            return;
        }
        line(
                "worker start",
                String.format(
                        Locale.ROOT,
                        "%.0f ms (until ready; median of %d)",
                        measured.startNanos() / 1e6,
                        StartMeasurement.STARTS));
        line(
                "round trip",
                String.format(
                        Locale.ROOT,
                        "%.3f ms (a call that does nothing; median of %d)",
                        measured.callNanos() / 1e6,
                        StartMeasurement.CALLS));
    }

    private void writeAilments(StartMeasurement measured) {
        text.append("\nSuggested size: ").append(suggestion()).append('\n');
        List<Ailment> found = new ArrayList<>(Ailment.of(facts, config));
        if (!measured.failure().isEmpty()) {
            found.add(
                    0,
                    new Ailment(
                            "a pool of one worker cannot be used: " + measured.failure(),
                            "see the other problems, and docs/troubleshooting.md"));
        }
        if (found.isEmpty()) {
            text.append("\nNo problem found\n");
            return;
        }
        text.append(found.size() == 1 ? "\n1 problem\n" : "\n" + found.size() + " problems\n");
        for (Ailment ailment : found) {
            text.append("  - ").append(ailment.what()).append('\n');
            text.append("    cure: ").append(ailment.cure()).append('\n');
        }
    }

    /** As many as there are processors, if the memory gives each of them enough. */
    private String suggestion() {
        HostLaunch.Machine machine = facts.host().machine();
        int workers = machine.processors();
        if (machine.memoryBytes() != MachineMemory.UNKNOWN) {
            long usable = machine.memoryBytes() / 100 * 75 - machine.maxHeapBytes();
            workers = (int) Math.max(1, Math.min(workers, usable / Ailment.COMFORTABLE_BYTES));
        }
        String why = workers < machine.processors()
                ? "the memory has room for no more heaps of " + megabytes(Ailment.COMFORTABLE_BYTES)
                : "one for each processor; more, if tasks wait for disks or networks";
        return workers + (workers == 1 ? " worker (" : " workers (") + why + ")";
    }

    private void line(String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-14s %s\n", name, value));
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }

    private static String masked(String argument) {
        int value = argument.indexOf('=') + 1;
        boolean isAgent = AGENTS.stream().anyMatch(argument::startsWith) && !argument.startsWith("-agentlib:jdwp");
        boolean isSecret = argument.startsWith("-D") && SECRET.matcher(argument).matches();
        return value > 0 && (isAgent || isSecret) ? argument.substring(0, value) + "***" : argument;
    }
}
