package dev.pooled.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for what, and in which processes, to measure a figure. Immutable.
 *
 * @param texts the request of each contender but the limit
 * @param limit what stands beside it
 * @param mostPairs more pairs are not needed
 */
record Requests(
        Map<Contender, String> texts,
        Processes processes,
        @Nullable Limit limit,
        int mostPairs) {

    private static final int FEW_PAIRS = 3;

    Requests {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** Which processes a pair is measured in. */
    enum Processes {
        /** New ones for every pair. */
        FRESH,
        /** New ones for every pair, and the JVM with the agent. */
        FRESH_WITH_AGENT,
        /** New ones for every pair, and the JVM with a heap of 64 MB. */
        FRESH_WITH_SMALL_HEAP,
        /** The same for all pairs. */
        LONG_LIVED,
        /** The same for all pairs; a JVM is warmed up before the first. */
        LONG_LIVED_AND_WARM
    }

    /** Pooled alone, in new processes. */
    static Requests pooled(String request) {
        return new Requests(Map.of(Contender.POOLED, request), Processes.FRESH, null, Integer.MAX_VALUE);
    }

    /** Pooled and Python, asked alike, in new processes. */
    static Requests both(String request) {
        return pooled(request).and(Contender.PYTHON, request);
    }

    Requests and(Contender contender, String request) {
        Map<Contender, String> more = new EnumMap<>(texts);
        more.put(contender, request);
        return new Requests(more, processes, limit, mostPairs);
    }

    Requests in(Processes newProcesses) {
        return new Requests(texts, newProcesses, limit, mostPairs);
    }

    Requests beside(Limit newLimit) {
        return new Requests(texts, processes, newLimit, mostPairs);
    }

    /** Where each pair is a series of its own, and long. */
    Requests inFewPairs() {
        return new Requests(texts, processes, limit, FEW_PAIRS);
    }

    List<Contender> contenders() {
        List<Contender> contenders = new ArrayList<>(texts.keySet());
        if (limit != null) {
            contenders.add(Contender.LIMIT);
        }
        return contenders;
    }

    String of(Contender contender) {
        String text = contender == Contender.LIMIT && limit != null ? limit.request() : texts.get(contender);
        if (text == null) {
            throw new IllegalStateException(contender + " is not asked");
        }
        return text;
    }
}
