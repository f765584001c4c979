package dev.pooled.internal.host.fleet;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the files that JVM arguments name a name for each worker: {@code gc.log} becomes {@code gc-etl-w2-%p.log}.
 *
 * <p>Where the JVM does not replace {@code %p} by its process id (recordings, heap dumps) pool and slot alone must do, and a
 * later worker of that slot follows an earlier one. Stateless.
 */
final class WorkerFiles {

    private static final String FILE = "filename=";

    private WorkerFiles() {}

    /** Returns the file that an argument has a recording written to; "" if it names none. */
    static String recordingOf(String argument) {
        int start = argument.indexOf(FILE);
        if (start < 0) {
            return "";
        }
        start += FILE.length();
        int comma = argument.indexOf(',', start);
        return argument.substring(start, comma < 0 ? argument.length() : comma);
    }

    /** Returns {@code argument}, one of those that may name a file, for the worker of {@code slot} of {@code pool}. */
    static String rename(String argument, String pool, int slot) {
        String bySlot = "-" + inFileName(pool) + "-w" + slot;
        String byProcess = bySlot + "-%p";
        if (argument.startsWith("-Xlog:")) {
            return log(argument, byProcess);
        }
        if (argument.startsWith("-Xloggc:")) {
            return afterStart(argument, "-Xloggc:", byProcess);
        }
        if (argument.startsWith("-XX:LogFile=")) {
            return afterStart(argument, "-XX:LogFile=", byProcess);
        }
        if (argument.startsWith("-XX:HeapDumpPath=")) {
            // In a directory the JVM takes a name with the process id by itself.
            boolean directory = new File(argument.substring("-XX:HeapDumpPath=".length())).isDirectory();
            return directory ? argument : afterStart(argument, "-XX:HeapDumpPath=", bySlot);
        }
        return recording(argument, bySlot);
    }

    /** Leaves of a pool's name what no file system, JVM option or argument file reads as anything else. */
    private static String inFileName(String pool) {
        StringBuilder name = new StringBuilder(pool);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (!isPlain) {
                name.setCharAt(i, '_');
            }
        }
        return name.toString();
    }

    private static String afterStart(String argument, String start, String mark) {
        return start + marked(argument.substring(start.length()), mark);
    }

    /** {@code -Xlog[:what[:output[:decorators[:options]]]]}, where the output is a file unless it is a stream. */
    private static String log(String argument, String mark) {
        List<String> parts = parts(argument);
        if (parts.size() < 3) {
            return argument;
        }
        String output = parts.get(2);
        if (!output.isEmpty() && !output.equals("stdout") && !output.equals("stderr")) {
            String start = output.startsWith("file=") ? "file=" : "";
            parts.set(2, start + marked(output.substring(start.length()), mark));
        }
        return String.join(":", parts);
    }

    /** Splits at colons that stand neither between quotes nor behind the letter of a Windows drive. */
    private static List<String> parts(String argument) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted && !isDrive(argument, start, i)) {
                parts.add(argument.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(argument.substring(start));
        return parts;
    }

    private static boolean isDrive(String argument, int start, int colon) {
        String before = argument.substring(start, colon);
        boolean letter = before.length() == 1 || (before.length() == 6 && before.startsWith("file="));
        return letter && colon + 1 < argument.length() && argument.charAt(colon + 1) == '\\';
    }

    /** {@code -XX:StartFlightRecording[:=]key=value,…}; the file is the value of filename. */
    private static String recording(String argument, String mark) {
        String file = recordingOf(argument);
        if (file.isEmpty()) {
            return argument;
        }
        int start = argument.indexOf(FILE) + FILE.length();
        int end = start + file.length();
        // In a directory the recording takes a name with the process id by itself.
        return new File(file).isDirectory()
                ? argument
                : argument.substring(0, start) + marked(file, mark) + argument.substring(end);
    }

    /** Puts the mark before the last part of a file's name: {@code gc.log}, {@code gc-w2.log}; keeps quotes. */
    private static String marked(String file, String mark) {
        String quote = file.endsWith("\"") ? "\"" : "";
        String path = file.substring(0, file.length() - quote.length());
        int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf(File.separatorChar)) + 1;
        int dot = path.lastIndexOf('.');
        int at = dot > name ? dot : path.length();
        return path.substring(0, at) + mark + path.substring(at) + quote;
    }
}
