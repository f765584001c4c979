package dev.pooled.ignite;

import dev.pooled.spi.SettingText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a member looks for those that are there already: a host, and one port or several. Immutable.
 *
 * @param host a name, an IPv4 address, or an IPv6 address without brackets
 */
record SeedAddress(String host, int firstPort, int lastPort) {

    private static final Pattern FORM = Pattern.compile(
            "(?:\\[(?<six>[0-9a-fA-F:.]+)]|(?<host>[^\\[\\]:\\s]+))(?::(?<first>\\d+)(?:\\.\\.(?<last>\\d+))?)?");
    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.\\d+){3}|(0*:)+0*1");

    /**
     * Reads {@code 10.0.0.5}, {@code 10.0.0.5:47500}, {@code node-0.nodes:47500..47509} or {@code [::1]:47500}.
     *
     * @throws IllegalArgumentException if the text is none of these; its message begins with {@code must be}
     */
    static SeedAddress parse(String text, int usualPort) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            String host = form.group("six") != null ? form.group("six") : form.group("host");
            int first = form.group("first") == null ? usualPort : SettingText.wholeNumber(form.group("first"));
            int last = form.group("last") == null ? first : SettingText.wholeNumber(form.group("last"));
            if (first >= 1 && first <= last && last <= 65_535) {
                return new SeedAddress(host, first, last);
            }
        }
        throw new IllegalArgumentException(
                "must be addresses such as 10.0.0.5:47500 or node-0.nodes:47500..47509, separated by commas: " + text);
    }

    /** Whether a host is this machine by its text alone; no name is looked up. */
    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    boolean isLoopback() {
        return isLoopback(host);
    }

    @Override
    public String toString() {
        String shown = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return shown + ":" + firstPort + (lastPort == firstPort ? "" : ".." + lastPort);
    }
}
