package dev.pooled.launch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command to start. Two launches with the same command are one process, from whose output each takes the line with its label.
 *
 * @param input what it reads from standard input
 * @param expected what its line is to say instead of what others say
 */
record Launch(
        List<String> command,
        Map<String, String> environment,
        Path directory,
        String input,
        String label,
        Map<String, String> expected) {

    static Launch of(Path directory, List<String> command) {
        return new Launch(List.copyOf(command), Map.of(), directory, "", "", Map.of());
    }

    Launch with(String variable, String value) {
        return new Launch(command, plus(environment, variable, value), directory, input, label, expected);
    }

    Launch labelled(String newLabel) {
        return new Launch(command, environment, directory, input, newLabel, expected);
    }

    Launch reading(String text) {
        return new Launch(command, environment, directory, text, label, expected);
    }

    /** Says what a worker is to see that it sees in no other mode. */
    Launch expecting(String name, String value) {
        return new Launch(command, environment, directory, input, label, plus(expected, name, value));
    }

    private static Map<String, String> plus(Map<String, String> map, String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
