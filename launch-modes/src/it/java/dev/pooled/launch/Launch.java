package dev.pooled.launch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command to start. Two launches with the same command are one process, from whose output each takes the line with its label.
 *
 * @param input what it reads from standard input
 */
record Launch(List<String> command, Map<String, String> environment, Path directory, String input, String label) {

    static Launch of(Path directory, List<String> command) {
        return new Launch(List.copyOf(command), Map.of(), directory, "", "");
    }

    Launch with(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new Launch(command, more, directory, input, label);
    }

    Launch labelled(String newLabel) {
        return new Launch(command, environment, directory, input, newLabel);
    }

    Launch reading(String text) {
        return new Launch(command, environment, directory, text, label);
    }
}
