package dev.pooled.processor.behavior;

import dev.pooled.Pooled;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Sends a value of every kind to a worker and back. */
final class Travels {

    private Travels() {}

    enum Color {
        RED,
        GREEN {
            @Override
            boolean isWarm() {
                return false;
            }
        };

        boolean isWarm() {
            return true;
        }
    }

    record Point(int x, int y) {}

    record Pair<A, B>(A first, B second) {}

    record Everything(
            boolean flag,
            byte b,
            short s,
            char c,
            int i,
            long l,
            float f,
            double d,
            String text,
            Integer boxed,
            Color color) {}

    record Node(int number, Node next) {}

    record Tree(String name, List<Tree> children) {}

    record Knot(String name, List<Object> ends) {}

    sealed interface Expression permits Number, Sum, Operator, Named {}

    record Number(long value) implements Expression {}

    record Sum(Expression left, Expression right) implements Expression {}

    enum Operator implements Expression {
        PLUS,
        MINUS {}
    }

    sealed interface Named extends Expression permits Variable, Blob {}

    record Variable(String name) implements Named {}

    /** Neither a record nor an enum: it travels with its class. */
    static final class Blob implements Named, Serializable {
        private static final long serialVersionUID = 1L;
        private final String content;

        Blob(String content) {
            this.content = content;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Blob blob && blob.content.equals(content);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(content);
        }
    }

    sealed interface Result<T> permits Done, Failed {}

    record Done<T>(T value) implements Result<T> {}

    record Failed<T>(String reason) implements Result<T> {}

    // --- scalars ---

    @Pooled
    static Everything everything(Everything value) {
        return value;
    }

    @Pooled
    static Pair<Pair<Byte, Short>, Pair<Float, Double>> boxes(Pair<Pair<Byte, Short>, Pair<Float, Double>> value) {
        return value;
    }

    @Pooled
    static Boolean bool(Boolean value) {
        return value;
    }

    @Pooled
    static Character character(Character value) {
        return value;
    }

    @Pooled
    static Long number(Long value) {
        return value;
    }

    @Pooled
    static String text(String value) {
        return value;
    }

    @Pooled
    static Color color(Color value) {
        return value;
    }

    @Pooled
    static BigInteger bigInteger(BigInteger value) {
        return value;
    }

    @Pooled
    static BigDecimal bigDecimal(BigDecimal value) {
        return value;
    }

    @Pooled
    static UUID uuid(UUID value) {
        return value;
    }

    @Pooled
    static URI uri(URI value) {
        return value;
    }

    @Pooled
    static Path path(Path value) {
        return value;
    }

    @Pooled
    static Locale locale(Locale value) {
        return value;
    }

    @Pooled
    @SuppressWarnings("pooled")
    static Object any(Object value) {
        return value;
    }

    @Pooled
    static Blob blob(Blob value) {
        return value;
    }

    // --- times ---

    record Times(
            Duration duration,
            Instant instant,
            LocalDate localDate,
            LocalDateTime localDateTime,
            LocalTime localTime,
            MonthDay monthDay,
            OffsetDateTime offsetDateTime,
            OffsetTime offsetTime,
            Period period,
            Year year,
            YearMonth yearMonth,
            ZoneId zone,
            ZoneOffset offset,
            ZonedDateTime zonedDateTime) {}

    @Pooled
    static Times times(Times value) {
        return value;
    }

    // --- optionals ---

    @Pooled
    static Optional<Point> optional(Optional<Point> value) {
        return value;
    }

    @Pooled
    static Pair<OptionalInt, Pair<OptionalLong, OptionalDouble>> optionals(
            Pair<OptionalInt, Pair<OptionalLong, OptionalDouble>> value) {
        return value;
    }

    // --- arrays ---

    record Arrays(
            boolean[] booleans,
            byte[] bytes,
            short[] shorts,
            char[] chars,
            int[] ints,
            long[] longs,
            float[] floats,
            double[] doubles) {}

    @Pooled
    static Arrays arrays(Arrays value) {
        return value;
    }

    @Pooled
    static int[][][] cube(int[][][] value) {
        return value;
    }

    @Pooled
    static String[] texts(String[] value) {
        return value;
    }

    @Pooled
    static Point[][] points(Point[][] value) {
        return value;
    }

    @Pooled
    static List<Color>[] lists(List<Color>[] value) {
        return value;
    }

    // --- collections ---

    @Pooled
    static List<Point> list(List<Point> value) {
        return value;
    }

    @Pooled
    static Set<Point> set(Set<Point> value) {
        return value;
    }

    @Pooled
    static Collection<Point> collection(Collection<Point> value) {
        return value;
    }

    @Pooled
    static Iterable<Point> iterable(Iterable<Point> value) {
        return value;
    }

    @Pooled
    static SortedSet<String> sortedSet(SortedSet<String> value) {
        return value;
    }

    @Pooled
    static NavigableSet<LocalDate> navigableSet(NavigableSet<LocalDate> value) {
        return value;
    }

    @Pooled
    static Queue<Point> queue(Queue<Point> value) {
        return value;
    }

    @Pooled
    static Deque<Point> deque(Deque<Point> value) {
        return value;
    }

    @Pooled
    static ArrayList<Point> arrayList(ArrayList<Point> value) {
        return value;
    }

    @Pooled
    static LinkedList<Point> linkedList(LinkedList<Point> value) {
        return value;
    }

    @Pooled
    static HashSet<Point> hashSet(HashSet<Point> value) {
        return value;
    }

    @Pooled
    static LinkedHashSet<Point> linkedHashSet(LinkedHashSet<Point> value) {
        return value;
    }

    @Pooled
    static TreeSet<Integer> treeSet(TreeSet<Integer> value) {
        return value;
    }

    @Pooled
    static ArrayDeque<Point> arrayDeque(ArrayDeque<Point> value) {
        return value;
    }

    // --- maps ---

    @Pooled
    static Map<Color, List<Point>> map(Map<Color, List<Point>> value) {
        return value;
    }

    @Pooled
    static SortedMap<String, Point> sortedMap(SortedMap<String, Point> value) {
        return value;
    }

    @Pooled
    static NavigableMap<UUID, Point> navigableMap(NavigableMap<UUID, Point> value) {
        return value;
    }

    @Pooled
    static HashMap<Point, Point> hashMap(HashMap<Point, Point> value) {
        return value;
    }

    @Pooled
    static LinkedHashMap<String, Point> linkedHashMap(LinkedHashMap<String, Point> value) {
        return value;
    }

    @Pooled
    static TreeMap<String, Point> treeMap(TreeMap<String, Point> value) {
        return value;
    }

    @Pooled
    static Map.Entry<String, Point> entry(Map.Entry<String, Point> value) {
        return value;
    }

    // --- sealed and recursive types ---

    @Pooled
    static Expression expression(Expression value) {
        return value;
    }

    @Pooled
    static List<Expression> expressions(List<Expression> value) {
        return value;
    }

    @Pooled
    static Result<Point> result(Result<Point> value) {
        return value;
    }

    @Pooled
    static Node node(Node value) {
        return value;
    }

    @Pooled
    static Tree branches(Tree value) {
        return value;
    }

    @Pooled
    @SuppressWarnings("pooled")
    static Knot knot(Knot value) {
        return value;
    }

    /** Has something in the worker that is sent back. */
    @Pooled
    static Node chain(int length) {
        Node chain = null;
        for (int i = 0; i < length; i++) {
            chain = new Node(i, chain);
        }
        return chain;
    }
}
