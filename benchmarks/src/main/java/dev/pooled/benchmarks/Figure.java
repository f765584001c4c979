package dev.pooled.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be measured: what each side is asked for, how often, and which rows of the table come of it. */
enum Figure {
    OPEN("open", "open", "open-spawn", Processes.FRESH, once("pool of 2: open to first result; Python: spawn")),
    OPEN_BOOTED(
            "open-booted",
            "open-booted",
            "open-spawn",
            Processes.FRESH_WITH_AGENT,
            once("the same, started with the agent 0.5 s ago; Python: spawn")),
    OPEN_FORK(
            "open-fork",
            "open-booted",
            "open-fork",
            Processes.FRESH_WITH_AGENT,
            once("for information: with the agent; Python: fork")),
    OPEN_AGAIN(
            "open-again",
            "open-again",
            "open-again",
            Processes.FRESH,
            once("for information: the second pool of a process; Python: spawn")),
    OPEN_AGENT(
            "open-agent",
            "open-agent",
            "open-spawn",
            Processes.FRESH_WITH_AGENT,
            once("for information: shared pool, opened by the agent 0.5 s ago; Python: spawn")),
    CALL(
            "call",
            "call",
            "call",
            Processes.LONG_LIVED,
            List.of(new Row("synchronous call: p50 of 2,000", 0, 0), new Row("synchronous call: p99 of 2,000", 0, 1))),
    ASYNC("async", "async", "async", Processes.FRESH, firstAndWarm("100,000 asynchronous calls")),
    MAP("map", "map", "map", Processes.FRESH, firstAndWarm("map of 1,000,000, List<Long>")),
    MAP_LONGS("map-longs", "map-longs", "map", Processes.FRESH, firstAndWarm("map of 1,000,000, long[]")),
    MAP_SMALL("map-small", "map-small", "map-small", Processes.FRESH, firstAndWarm("map of 1,000, List<Long>"));

    /** Which processes a pair is measured in. */
    enum Processes {
        /** New ones for every pair. */
        FRESH,
        /** New ones for every pair, and the JVM with the agent. */
        FRESH_WITH_AGENT,
        /** The same for all pairs. */
        LONG_LIVED
    }

    /**
     * One row of the table.
     *
     * @param run which answer of a pair it shows, from 0
     * @param value which number of that answer, from 0
     */
    record Row(String title, int run, int value) {}

    private static final int WARM_RUN = 2;

    private final String id;
    private final String pooledRequest;
    private final String pythonRequest;
    private final Processes processes;

    @SuppressWarnings("ImmutableEnumChecker") // the list is a copy that cannot change
    private final List<Row> rows;

    Figure(String id, String pooledRequest, String pythonRequest, Processes processes, List<Row> rows) {
        this.id = id;
        this.pooledRequest = pooledRequest;
        this.pythonRequest = pythonRequest;
        this.processes = processes;
        this.rows = List.copyOf(rows);
    }

    private static List<Row> once(String title) {
        return List.of(new Row(title, 0, 0));
    }

    private static List<Row> firstAndWarm(String title) {
        return List.of(new Row(title + ": first", 0, 0), new Row(title + ": warm", WARM_RUN, 0));
    }

    /** The name on the command line. */
    String id() {
        return id;
    }

    String pooledRequest() {
        return pooledRequest;
    }

    String pythonRequest() {
        return pythonRequest;
    }

    Processes processes() {
        return processes;
    }

    List<Row> rows() {
        return rows;
    }

    /** How often each side is asked within one pair. */
    int runs() {
        int last = 0;
        for (Row row : rows) {
            last = Math.max(last, row.run());
        }
        return last + 1;
    }

    static Optional<Figure> of(String id) {
        for (Figure figure : values()) {
            if (figure.id.equals(id)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Figure figure : values()) {
            ids.add(figure.id);
        }
        return ids;
    }
}
