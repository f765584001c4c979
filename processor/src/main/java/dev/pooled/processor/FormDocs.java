package dev.pooled.processor;

import com.palantir.javapoet.CodeBlock;

/** The Javadoc of the generated forms. */
final class FormDocs {

    /** How long a line of text may be, behind indentation and asterisk. */
    private static final int WIDTH = 110;

    private FormDocs() {}

    static CodeBlock call(PooledTypeModel model, PooledMethodModel method) {
        return doc(
                model, method, "in a worker and waits for " + (method.result().isVoid() ? "its end." : "its result."));
    }

    static CodeBlock callAsync(PooledTypeModel model, PooledMethodModel method) {
        return doc(model, method, "in a worker and returns at once.");
    }

    static CodeBlock overMany(PooledTypeModel model, PooledMethodModel method, Form form) {
        return doc(
                model,
                method,
                "in the workers for each item" + end(form, method.result().isVoid()));
    }

    private static String end(Form form, boolean isVoid) {
        return switch (form) {
            case MAP ->
                isVoid ? " and waits for all to end." : " and waits for all results, in the order of the items.";
            case MAP_ASYNC -> " and returns at once.";
            case STREAM -> ", lazily; results come in the order of the items.";
            case STREAM_UNORDERED -> ", lazily; results come as they finish.";
            case OUTCOMES -> ", lazily; outcomes, failures among them, come in the order of the items.";
            case OUTCOMES_UNORDERED -> ", lazily; outcomes, failures among them, come as they finish.";
        };
    }

    static CodeBlock overPrimitives(PooledTypeModel model, PooledMethodModel method) {
        return doc(
                model,
                method,
                "in the workers for each item, without boxing, and waits for all results, in the order"
                        + " of the items.");
    }

    /** First what the method does, in its author's words, then what the form does. */
    private static CodeBlock doc(PooledTypeModel model, PooledMethodModel method, String rest) {
        CodeBlock.Builder doc = CodeBlock.builder();
        if (!method.summary().isEmpty()) {
            doc.add("$L\n\n<p>", wrapped(method.summary(), 0));
        }
        String link = "Runs {@link " + String.join(".", model.owner().simpleNames()) + "#" + method.name() + "} ";
        return doc.add("Runs {@link $T#$L} $L\n", model.owner(), method.name(), wrapped(rest, link.length()))
                .build();
    }

    /** Breaks a text into lines, the first of which has {@code used} letters in front of it. */
    private static String wrapped(String text, int used) {
        StringBuilder lines = new StringBuilder();
        int column = used;
        for (String word : text.split(" ", -1)) {
            boolean isFirst = lines.length() == 0;
            if (!isFirst && column + 1 + word.length() > WIDTH) {
                lines.append('\n');
                column = 0;
            } else if (!isFirst) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
