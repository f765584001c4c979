package dev.pooled.processor;

/** Sets on one line what a person would: comments and annotations that JavaPoet spreads over three. Stateless. */
final class Tidy {

    /** How long a line may be. */
    private static final int WIDTH = 120;

    private static final String OPEN_COMMENT = "/**";
    private static final String CLOSE_COMMENT = "*/";

    private Tidy() {}

    static String tidied(CharSequence source) {
        String[] lines = source.toString().split("\n", -1);
        StringBuilder text = new StringBuilder(source.length());
        for (int i = 0; i < lines.length; i++) {
            String joined = i + 2 < lines.length ? joined(lines[i], lines[i + 1], lines[i + 2]) : "";
            if (!joined.isEmpty() && joined.length() <= WIDTH) {
                text.append(joined);
                i += 2;
            } else {
                text.append(lines[i]);
            }
            if (i < lines.length - 1) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Returns three lines as one, or "" where they do not belong together. */
    private static String joined(String first, String second, String third) {
        if (first.endsWith(OPEN_COMMENT) && third.strip().equals(CLOSE_COMMENT)) {
            return first + second.strip().substring(1) + " " + CLOSE_COMMENT;
        }
        boolean isAnnotation = first.strip().startsWith("@") && first.endsWith("(");
        return isAnnotation && third.strip().equals(")") ? first + second.strip() + ")" : "";
    }
}
