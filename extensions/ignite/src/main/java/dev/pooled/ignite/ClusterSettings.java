package dev.pooled.ignite;

import dev.pooled.spi.SettingText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a member must know to join: the settings {@code pooled.ignite.*} that are about the cluster and not about tasks.
 * Immutable.
 *
 * @param addresses where to look for members that are there already; never empty
 * @param bind the address of this JVM that other members reach it at, and the only one it listens on; nothing for the one
 *     from which the first of {@code addresses} is reached
 * @param port the first port a server tries for joining, {@code communicationPort} for messages
 * @param portRange how many ports it tries from each
 * @param tls how members know each other; nothing on one machine, and where {@code insecure=true} was said
 * @param name what this member is called in the cluster; nothing for its address and process id
 * @param joinTimeout how long to look for others
 * @param failureTimeout after how long without an answer a member counts as gone
 */
record ClusterSettings(
        List<SeedAddress> addresses,
        @Nullable String bind,
        int port,
        int communicationPort,
        int portRange,
        @Nullable MutualTls tls,
        @Nullable String name,
        Duration joinTimeout,
        Duration failureTimeout) {

    static final String ADDRESSES = "addresses";
    static final String BIND = "bind";
    static final String PORT = "port";
    static final String COMMUNICATION_PORT = "communication-port";
    static final String PORT_RANGE = "port-range";
    static final String INSECURE = "insecure";
    static final String NAME = "name";
    static final String JOIN_TIMEOUT = "join-timeout";
    static final String FAILURE_TIMEOUT = "failure-timeout";

    /** The keys it reads, without {@code pooled.ignite.}. */
    static final Set<String> KEYS = Set.of(
            ADDRESSES,
            BIND,
            PORT,
            COMMUNICATION_PORT,
            PORT_RANGE,
            MutualTls.KEY_STORE,
            MutualTls.TRUST_STORE,
            MutualTls.PASSWORD,
            INSECURE,
            NAME,
            JOIN_TIMEOUT,
            FAILURE_TIMEOUT);

    static final int USUAL_PORT = 47_500;
    private static final int USUAL_COMMUNICATION_PORT = 47_100;
    private static final int USUAL_RANGE = 10;

    ClusterSettings {
        addresses = List.copyOf(addresses);
    }

    /**
     * Reads settings by their keys without {@code pooled.ignite.}, as {@code PoolConfig.extension("ignite")} has them.
     *
     * @param others the keys that are known and not about the cluster
     * @throws IllegalArgumentException for a key that is not known, and a value that is not what it may be
     */
    static ClusterSettings parse(Map<String, String> texts, Collection<String> others) {
        rejectUnknown(texts.keySet(), others);
        MutualTls tls = MutualTls.parse(texts);
        boolean isInsecure = read(texts, INSECURE, SettingText::flag, false);
        ClusterSettings settings = new ClusterSettings(
                addresses(texts),
                given(texts, BIND, ClusterSettings::host),
                number(texts, PORT, USUAL_PORT, 1_024, 65_535),
                number(texts, COMMUNICATION_PORT, USUAL_COMMUNICATION_PORT, 1_024, 65_535),
                number(texts, PORT_RANGE, USUAL_RANGE, 1, 1_000),
                tls,
                given(texts, NAME, ClusterSettings::name),
                read(texts, JOIN_TIMEOUT, SettingText::duration, Duration.ofSeconds(30)),
                read(texts, FAILURE_TIMEOUT, SettingText::duration, Duration.ofSeconds(10)));
        settings.rejectMixed();
        settings.rejectOpen(isInsecure);
        return settings;
    }

    /** Whether everybody in the cluster is on this machine, by what is written alone. */
    boolean isOnThisMachine() {
        return addresses.stream().allMatch(SeedAddress::isLoopback) && (bind == null || SeedAddress.isLoopback(bind));
    }

    /** Ignite does not take members that others cannot reach; it finds out later, and says it less clearly. */
    private void rejectMixed() {
        if (bind != null && SeedAddress.isLoopback(bind) && !isOnThisMachine()) {
            throw new IllegalArgumentException(
                    "ignite.bind must be an address that the other machines reach this one at,"
                            + " as ignite.addresses names other machines: ignite.bind=" + bind);
        }
    }

    private void rejectOpen(boolean isInsecure) {
        if (isInsecure && tls != null) {
            throw new IllegalArgumentException(
                    "ignite.insecure=true says that there is no TLS, and ignite.key-store that"
                            + " there is; leave one of them out");
        }
        if (tls == null && !isInsecure && !isOnThisMachine()) {
            String open = addresses.stream().allMatch(SeedAddress::isLoopback)
                    ? "ignite.bind=" + bind
                    : "ignite.addresses=" + shown(addresses);
            throw new IllegalArgumentException(
                    open + " is more than this machine, and whoever reaches a member's port can"
                            + " join and run code in every node; set ignite.key-store, ignite.trust-store and ignite.password, so"
                            + " that it takes a certificate, or ignite.insecure=true in a network that nobody else is in");
        }
    }

    static String shown(List<SeedAddress> addresses) {
        return addresses.stream().map(SeedAddress::toString).collect(Collectors.joining(","));
    }

    private static String host(String text) {
        if (text.matches("[^\\s:\\[\\]/]+") || text.matches("([0-9a-fA-F.]*:){2,}[0-9a-fA-F.]*(%\\w+)?")) {
            return text;
        }
        throw new IllegalArgumentException("must be an address or a name, without a port: " + text);
    }

    private static String name(String text) {
        if (text.matches("[\\w.-]{1,100}")) {
            return text;
        }
        throw new IllegalArgumentException("must be letters, digits, '.', '_' and '-', 100 at most: " + text);
    }

    private static void rejectUnknown(Set<String> keys, Collection<String> others) {
        Set<String> known = new TreeSet<>(KEYS);
        known.addAll(others);
        for (String key : new TreeSet<>(keys)) {
            if (!known.contains(key)) {
                String suggestion = SettingText.nearest(key, known.stream())
                        .map(nearest -> "did you mean ignite." + nearest + "?")
                        .orElse("known are " + known);
                throw new IllegalArgumentException("unknown setting ignite." + key + "; " + suggestion);
            }
        }
    }

    private static List<SeedAddress> addresses(Map<String, String> texts) {
        String text = texts.getOrDefault(ADDRESSES, "").strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("ignite.addresses must say where nodes are, as in"
                    + " ignite.addresses=10.0.0.5:47500,10.0.0.6:47500: it is not set");
        }
        List<SeedAddress> addresses = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            addresses.add(named(ADDRESSES, text, () -> SeedAddress.parse(each.strip(), USUAL_PORT)));
        }
        return addresses;
    }

    private static int number(Map<String, String> texts, String key, int usual, int lowest, int highest) {
        return read(
                texts,
                key,
                text -> {
                    int number = SettingText.wholeNumber(text);
                    if (number < lowest || number > highest) {
                        throw new IllegalArgumentException("must be from " + lowest + " to " + highest + ": " + text);
                    }
                    return number;
                },
                usual);
    }

    private static <T> T read(Map<String, String> texts, String key, Function<String, T> reader, T usual) {
        T given = given(texts, key, reader);
        return given == null ? usual : given;
    }

    private static <T> @Nullable T given(Map<String, String> texts, String key, Function<String, T> reader) {
        String text = texts.get(key);
        return text == null ? null : named(key, text, () -> reader.apply(text));
    }

    /** Puts the name of the setting before what is wrong with its text, and the whole text behind. */
    private static <T> T named(String key, String text, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            String rule = Objects.requireNonNullElse(e.getMessage(), "");
            throw new IllegalArgumentException(
                    "ignite." + key + " " + rule.substring(0, rule.lastIndexOf(": ") + 2) + "ignite." + key + "="
                            + text,
                    e);
        }
    }
}
