package bad;

import dev.pooled.Pooled;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.regex.Pattern;

class StaticStates implements Serializable {
    private static final long serialVersionUID = 1L;

    // What all workers seem to have in common.
    static int variable;
    private static String last = "";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final StringBuilder TEXT = new StringBuilder();
    private static final Map<String, String> CACHE = new HashMap<>();
    private static final ConcurrentHashMap<String, String> SEEN = new ConcurrentHashMap<>();
    private static final long[] SUMS = new long[10];
    private static final List<String> SORTED = new ArrayList<>();
    static final Set<String> REACHED = new HashSet<>();

    // Constants.
    private static final Pattern PATTERN = Pattern.compile("x");
    private static final Logger LOGGER = Logger.getLogger("x");
    private static final List<String> WORDS = List.of("a");
    private static final int[] PRIMES = {2, 3, 5};
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final HashMap<String, Integer> SIZES = new HashMap<>();
    private static final EnumMap<Kind, String> NAMES = new EnumMap<>(Kind.class);

    // Used by no pooled method.
    private static int started;
    private static final List<String> ARGUMENTS = new ArrayList<>();

    @SuppressWarnings("pooled")
    private static final Map<String, String> SILENCED = new HashMap<>();

    static {
        NUMBERS.put("one", 1);
        SIZES.put("one", 1);
        NAMES.put(Kind.GOOD, "good");
    }

    enum Kind {
        GOOD
    }

    @Pooled
    static int changes(String text, int count) {
        variable += Other.variable;
        StaticStates.last = text;
        COUNT.incrementAndGet();
        TEXT.append(text);
        CACHE.computeIfAbsent(text, key -> key);
        SEEN.put(text, text);
        SUMS[count]++;
        Collections.sort(SORTED);
        SILENCED.put(text, text);
        return helper(text);
    }

    private static int helper(String text) {
        REACHED.add(text);
        return text.length();
    }

    @Pooled
    static int reads(String text, int started) {
        LOGGER.info(text);
        int[] copy = PRIMES;
        int place = Arrays.binarySearch(PRIMES, started);
        return PATTERN.matcher(text).groupCount() + WORDS.size() + PRIMES[0] + NUMBERS.get(text) + SIZES.size()
                + NAMES.size() + ARGUMENTS.size() + copy[0] + place;
    }

    public static void main(String[] args) {
        started++;
        ARGUMENTS.addAll(List.of(args));
    }

    static final class Other {
        static int variable;

        @Pooled
        @SuppressWarnings("pooled")
        static int silenced(int x) {
            return variable++;
        }
    }

    static final class Residents {
        private static int made;

        @Pooled
        int serial(int x) {
            return made++;
        }
    }
}
