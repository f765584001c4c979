package dev.pooled.benchmarks;

import static dev.pooled.benchmarks.Requests.Processes.FRESH_WITH_AGENT;
import static dev.pooled.benchmarks.Requests.Processes.FRESH_WITH_SMALL_HEAP;
import static dev.pooled.benchmarks.Requests.Processes.LONG_LIVED;
import static dev.pooled.benchmarks.Requests.Processes.LONG_LIVED_AND_WARM;
import static dev.pooled.benchmarks.Requests.both;
import static dev.pooled.benchmarks.Requests.pooled;
import static dev.pooled.benchmarks.Target.faster;
import static dev.pooled.benchmarks.Target.partOfTime;
import static dev.pooled.benchmarks.Target.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be measured: who is asked for what, and which rows of the tables come of it. */
enum Figure {
    OPEN(
            "open",
            pooled("open").and(Contender.PYTHON, "open-spawn").beside(Limit.BOOT_TWO),
            Row.time("pool of 2: open to first result; Python: spawn")
                    .beside(Limit.BOOT_TWO)
                    .must(partOfTime(0.75, 0.4))),
    OPEN_BOOTED(
            "open-booted",
            pooled("open-booted")
                    .and(Contender.PYTHON, "open-spawn")
                    .beside(Limit.BOOT_TWO)
                    .in(FRESH_WITH_AGENT),
            Row.time("the same, started with the agent 0.5 s ago; Python: spawn")
                    .beside(Limit.BOOT_TWO)
                    .must(partOfTime(0.75, 0.4))),
    OPEN_FORK(
            "open-fork",
            pooled("open-booted").and(Contender.PYTHON, "open-fork").in(FRESH_WITH_AGENT),
            Row.time("for information: with the agent; Python: fork")),
    OPEN_AGAIN(
            "open-again", both("open-again"), Row.time("for information: the second pool of a process; Python: spawn")),
    OPEN_AGENT(
            "open-agent",
            pooled("open-agent").and(Contender.PYTHON, "open-spawn").in(FRESH_WITH_AGENT),
            Row.time("for information: shared pool, opened by the agent 0.5 s ago; Python: spawn")),
    READY(
            "ready",
            both("ready").beside(Limit.BOOT_EIGHT),
            Row.time("pool of 8: open until all are ready; Python: spawn")
                    .beside(Limit.BOOT_EIGHT)
                    .must(partOfTime(0.8, 0.5))),
    CALL(
            "call",
            both("call").beside(Limit.TRIP).in(LONG_LIVED_AND_WARM),
            Row.time("synchronous call, warm: p50 of 10,000; Python: apply")
                    .beside(Limit.TRIP)
                    .must(faster(6, 20)),
            Row.time("synchronous call, warm: p99 of 10,000; Python: apply")
                    .at(1)
                    .beside(Limit.TRIP)
                    .must(faster(30, 100).or(share(0.5, 0.5)))),
    CALL_SILENT(
            "call-silent",
            both("call-silent").beside(Limit.TRIP_AFTER_SILENCE).in(LONG_LIVED_AND_WARM),
            Row.time("call after 2 ms of silence, warm: p50 of 300; Python: apply")
                    .beside(Limit.TRIP_AFTER_SILENCE)
                    .must(faster(8, 20))),
    CALL_FIRST(
            "call-first",
            both("call"),
            Row.time("for information: synchronous call by a JVM that has just started: p50; Python: apply"),
            Row.time("for information: the same: p99; Python: apply").at(1)),
    CALL_SILENT_FIRST(
            "call-silent-first",
            both("call-silent"),
            Row.time("for information: call after 2 ms of silence by a JVM that has just started: p50; Python: apply")),
    ASYNC(
            "async",
            both("async"),
            firstAndWarm(
                    "100,000 asynchronous calls, submitted and awaited%s; Python: apply_async",
                    faster(20, 60), faster(60, 200))),
    MAP("map", both("map"), firstAndWarm("map of 1,000,000, List<Long>%s; Python: map", faster(1, 3), faster(5, 20))),
    MAP_LONGS(
            "map-longs",
            pooled("map-longs").and(Contender.PYTHON, "map"),
            firstAndWarm("map of 1,000,000, long[]%s; Python: map", faster(2, 5), faster(15, 40))),
    MAP_SMALL(
            "map-small",
            both("map-small"),
            firstAndWarm("map of 1,000, List<Long>%s; Python: map", faster(1, 3), faster(2, 6))),
    STREAM(
            "stream",
            both("stream"),
            firstAndWarm("lazy stream of 20,000, in order%s; Python: imap", Target.none(), faster(10, 50))),
    STREAM_UNORDERED(
            "stream-unordered",
            both("stream-unordered"),
            firstAndWarm(
                    "lazy stream of 20,000, as they finish%s; Python: imap_unordered", Target.none(), faster(10, 50))),
    RECORDS(
            "records",
            both("records"),
            firstAndWarm("map of 100,000 records to records%s; Python: map of dicts", faster(0.5, 1), faster(2, 8))),
    SMALL_PAYLOADS(
            "small-payloads",
            both("small-payloads"),
            firstAndWarm("map of 100,000 times 1 KB, one way%s; Python: map", Target.none(), faster(5, 20))),
    PAYLOAD(
            "payload",
            both("payload").beside(Limit.COPY),
            firstAndWarm(
                    "64 MB one way%s; Python: apply", Limit.COPY, faster(8, 20).and(share(0.3, 0.6)))),
    PAYLOAD_ECHO(
            "payload-echo",
            both("payload-echo").beside(Limit.COPY_TWICE),
            firstAndWarm(
                    "64 MB there and back%s; Python: apply",
                    Limit.COPY_TWICE, faster(8, 20).and(share(0.3, 0.6)))),
    PRIMES(
            "primes",
            both("primes").beside(Limit.PRIMES).in(LONG_LIVED),
            Row.of("speed-up of counting primes on 2 workers over one thread", Reading.SPEED_UP)
                    .beside(Limit.PRIMES)
                    .must(share(0.95, 1))),
    KILL(
            "kill",
            pooled("kill").and(Contender.PYTHON, "kill-spawn").beside(Limit.BOOT_ONE),
            Row.time("kill -9 of a busy worker to full strength; Python: spawn")
                    .beside(Limit.BOOT_ONE)
                    .must(faster(1, 2))),
    KILL_SPARE(
            "kill-spare",
            pooled("kill-spare").and(Contender.PYTHON, "kill-fork"),
            Row.time("the same with one spare worker; Python: fork").must(faster(1, 2))),
    IDLE(
            "idle",
            pooled("idle").in(LONG_LIVED),
            Row.of("CPU of 8 idle workers, all together", Reading.CPU_PER_SECOND)
                    .must(new Target.Between(Reading.CPU_PER_SECOND, 0, 4e6, 1e6)),
            Row.of("for information: CPU of their idle host", Reading.CPU_PER_SECOND)
                    .at(1)),
    GROWTH_MAP(
            "growth-map",
            pooled("growth-map").in(LONG_LIVED).inFewPairs(),
            slope("map of 10^3 to 10^7, List<Long>, warm: slope of the time", 0.9, 1.1),
            Row.of("for information: the same slope from 10^5 on", Reading.SLOPE)
                    .at(4),
            Row.time("for information: 10^3 of these").at(1),
            Row.time("for information: 10^7 of these").at(9)),
    GROWTH_MAP_LONGS(
            "growth-map-longs",
            pooled("growth-map-longs").in(LONG_LIVED).inFewPairs(),
            slope("map of 10^3 to 10^7, long[], warm: slope of the time", 0.9, 1.1),
            Row.of("for information: the same slope from 10^5 on, long[]", Reading.SLOPE)
                    .at(4),
            Row.time("for information: 10^3 of these, long[]").at(1),
            Row.time("for information: 10^7 of these, long[]").at(9)),
    GROWTH_START(
            "growth-start",
            pooled("growth-start"),
            slope("start of 1, 2, 4 and 8 workers for each core: slope of the time", 0, 1.1)),
    GROWTH_IDLE(
            "growth-idle",
            pooled("growth-idle"),
            Row.of("p50 of a call, after 3,000 others, while 16 more workers idle, over that without", Reading.FACTOR)
                    .must(new Target.Between(Reading.FACTOR, 0, 1.25, 1.1))),
    GROWTH_PAYLOAD(
            "growth-payload",
            pooled("growth-payload").in(LONG_LIVED).inFewPairs(),
            slope("1 to 256 MB one way, warm: slope of the time", 0.9, 1.1),
            Row.of("for information: the same slope from 16 MB on", Reading.SLOPE)
                    .at(4),
            Row.time("for information: 1 MB of these").at(1),
            Row.time("for information: 256 MB of these").at(9)),
    GROWTH_RING(
            "growth-ring",
            pooled("growth-ring").in(LONG_LIVED),
            Row.of("time per byte just above the size of a ring, over that below", Reading.FACTOR)
                    .must(new Target.Between(Reading.FACTOR, 0, 1.25, 1.1))),
    GROWTH_STREAM(
            "growth-stream",
            pooled("growth-stream").in(FRESH_WITH_SMALL_HEAP).inFewPairs(),
            Row.time("lazy stream of 10^7 in a host with a heap of 64 MB").must(new Target.Ends())),
    OTHERS_CALL("others-call", others("call-some"), Row.time("synchronous call: p50 of 2,000")),
    OTHERS_ASYNC(
            "others-async",
            others("async-some"),
            firstAndWarm("10,000 asynchronous calls, submitted and awaited%s", Target.none(), Target.none())),
    OTHERS_MAP("others-map", others("map"), firstAndWarm("map of 1,000,000, boxed%s", Target.none(), Target.none())),
    OTHERS_MAP_SMALL(
            "others-map-small",
            others("map-small"),
            firstAndWarm("map of 1,000, boxed%s", Target.none(), Target.none()));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // the map in it is a copy that cannot change
    private final Requests requests;

    @SuppressWarnings("ImmutableEnumChecker") // the list is a copy that cannot change
    private final List<Row> rows;

    Figure(String id, Requests requests, Row... rows) {
        this(id, requests, List.of(rows));
    }

    Figure(String id, Requests requests, List<Row> rows) {
        this.id = id;
        this.requests = requests;
        this.rows = rows;
    }

    private static List<Row> firstAndWarm(String title, Target first, Target warm) {
        return List.of(
                Row.time(String.format(title, ": first")).must(first),
                Row.time(String.format(title, ": the third time")).third(),
                Row.time(String.format(title, ": warm")).warm().must(warm));
    }

    private static List<Row> firstAndWarm(String title, Limit limit, Target warm) {
        List<Row> rows = new ArrayList<>();
        firstAndWarm(title, Target.none(), warm).forEach(row -> rows.add(row.beside(limit)));
        return List.copyOf(rows);
    }

    private static Row slope(String title, double least, double most) {
        return Row.of(title, Reading.SLOPE).must(new Target.Between(Reading.SLOPE, least, most, most));
    }

    private static Requests others(String request) {
        return both(request)
                .and(Contender.PYTHON_SPAWN, request)
                .and(Contender.PYTHON_EXECUTOR, request)
                .and(Contender.JAVA_THREADS, request);
    }

    /** The name on the command line. */
    String id() {
        return id;
    }

    Requests requests() {
        return requests;
    }

    List<Row> rows() {
        return rows;
    }

    /** How often each contender is asked within one pair. */
    int runs() {
        int last = 0;
        for (Row row : rows) {
            last = Math.max(last, row.run());
        }
        return last + 1;
    }

    /** Whether it compares more than the judged table does, and stands in a table of its own. */
    boolean isOfOthers() {
        return requests.contenders().contains(Contender.JAVA_THREADS);
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
