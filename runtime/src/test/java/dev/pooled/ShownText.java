package dev.pooled;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a terminal finally shows of what was printed to it; knows what bars need: {@code \r}, {@code \n}, up, and wiping out. */
final class ShownText {

    private static final Pattern STEP = Pattern.compile("\033\\[(\\d*)([A-Z])|\r|\n|.");

    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private int row;
    private int column;

    private ShownText() {}

    static List<String> of(String printed) {
        ShownText shown = new ShownText();
        Matcher steps = STEP.matcher(printed);
        while (steps.find()) {
            shown.step(steps.group(), steps.group(1), steps.group(2));
        }
        List<String> text = new ArrayList<>(
                shown.lines.stream().map(StringBuilder::toString).toList());
        if (text.get(text.size() - 1).isEmpty()) {
            text.remove(text.size() - 1);
        }
        return text;
    }

    private void step(String step, String number, String command) {
        StringBuilder line = lines.get(row);
        if (command != null) {
            switch (command) {
                case "A" -> row -= Integer.parseInt(number);
                case "K" -> line.setLength(Math.min(line.length(), column));
                case "J" -> {
                    line.setLength(Math.min(line.length(), column));
                    lines.subList(row + 1, lines.size()).clear();
                }
                default -> throw new IllegalArgumentException("no terminal is asked for " + step);
            }
        } else if (step.equals("\r")) {
            column = 0;
        } else if (step.equals("\n")) {
            column = 0;
            row++;
            if (row == lines.size()) {
                lines.add(new StringBuilder());
            }
        } else {
            line.replace(column, Math.min(line.length(), column + 1), step);
            column++;
        }
    }
}
