package dev.pooled.processor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first sentence of a Javadoc comment as plain text. Links and markup are not copied: in the stub they could lead
 * nowhere, and doclint would say so.
 */
final class Summary {

    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*([^{}]*)}");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p\\b|\\n\\s*\\n");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

    private Summary() {}

    /** Returns "" where there is no comment, or nothing but tags. */
    static String of(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        String prose = before(BLOCK_TAG, comment.stripLeading());
        String plain = MARKUP.matcher(withoutInlineTags(before(PARAGRAPH, prose)))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher end = SENTENCE_END.matcher(plain);
        String sentence = end.find() ? plain.substring(0, end.end()) : plain;
        return escaped(sentence);
    }

    private static String before(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? text.substring(0, matcher.start()) : text;
    }

    /** From the inside out, until none is left. */
    private static String withoutInlineTags(String text) {
        String before = text;
        Matcher tag = INLINE_TAG.matcher(before);
        while (tag.find()) {
            String content = content(tag.group(1), tag.group(2).strip());
            before = before.substring(0, tag.start()) + content + before.substring(tag.end());
            tag = INLINE_TAG.matcher(before);
        }
        return before;
    }

    private static String content(String tag, String body) {
        return switch (tag) {
            case "link", "linkplain" -> linkText(body);
            case "inheritDoc", "docRoot" -> "";
            case "return" -> "Returns " + body + ".";
            case "code", "literal" ->
                body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            default -> body;
        };
    }

    /** The label if there is one, else {@code Type.member} or {@code member}. */
    private static String linkText(String body) {
        Matcher reference = Pattern.compile("([^\\s(]*(?:\\([^)]*\\))?)\\s*(.*)", Pattern.DOTALL)
                .matcher(body);
        if (!reference.matches()) {
            return body;
        }
        String label = reference.group(2).strip();
        String target = reference.group(1).replaceFirst("^#", "").replace('#', '.');
        return label.isEmpty() ? target : label;
    }

    /** Entities are what they were; everything else that could begin markup or end the comment is spelled out. */
    private static String escaped(String text) {
        return text.replaceAll("&(?!#?\\w+;)", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*/", "*&#47;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }
}
