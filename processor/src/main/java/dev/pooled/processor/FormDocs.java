package dev.pooled.processor;

import com.palantir.javapoet.CodeBlock;

/**
 * The Javadoc of the generated forms. The call itself tells what the method does, in its author's words; every other form
 * says in one line how it differs.
 */
final class FormDocs {

    /** How long a line of text may be, behind indentation and asterisk. */
    private static final int WIDTH = 110;

    private FormDocs() {}

    static CodeBlock call(PooledTypeModel model, PooledMethodModel method) {
        CodeBlock.Builder doc = CodeBlock.builder();
        if (!method.summary().isEmpty()) {
            doc.add("$L\n\n<p>", wrapped(method.summary(), 0));
        }
        String rest = "in a worker and waits for " + (method.result().isVoid() ? "its end." : "its result.");
        String link = "Runs {@link " + String.join(".", model.owner().simpleNames()) + "#" + method.name() + "} ";
        return doc.add("Runs {@link $T#$L} $L\n", model.owner(), method.name(), wrapped(rest, link.length()))
                .build();
    }

    static CodeBlock callAsync(PooledMethodModel method) {
        return line("Like " + link(method.name()) + ", but returns at once.");
    }

    /** Over an {@code Iterable} of all arguments: the first of its name, which the others refer to. */
    static CodeBlock overAll(PooledMethodModel method, Form form) {
        return line("Runs " + link(method.name()) + " for each item"
                + end(form, method.result().isVoid()));
    }

    private static String end(Form form, boolean isVoid) {
        return switch (form) {
            case MAP -> isVoid ? " and waits for all to end." : " and waits for all results, in order.";
            case MAP_ASYNC -> " and returns at once.";
            case STREAM -> ", lazily; results come in order.";
            case STREAM_UNORDERED -> ", lazily; results come as they finish.";
            case OUTCOMES -> ", lazily; outcomes, failures among them, come in order.";
            case OUTCOMES_UNORDERED -> ", lazily; outcomes, failures among them, come as they finish.";
        };
    }

    static CodeBlock overStream(PooledMethodModel method, Form form) {
        return line(like(method, form) + " over a stream.");
    }

    static CodeBlock overFirst(PooledMethodModel method, Form form) {
        return line(like(method, form) + " over first arguments, with the others fixed.");
    }

    static CodeBlock overFirstStream(PooledMethodModel method, Form form) {
        return line(like(method, form) + " over a stream of first arguments, with the others fixed.");
    }

    static CodeBlock overArray(PooledMethodModel method) {
        return line(like(method, Form.MAP) + " over an array, without boxing.");
    }

    static CodeBlock overPrimitiveStream(PooledMethodModel method) {
        return line(like(method, Form.MAP) + " over a stream, without boxing.");
    }

    private static String like(PooledMethodModel method, Form form) {
        return link(form.methodName(method.formName()));
    }

    private static String link(String method) {
        return "{@link #" + method + "}";
    }

    private static CodeBlock line(String text) {
        return CodeBlock.of("$L", wrapped(text, 0) + "\n");
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
