package dev.pooled.internal.host.observe;

import java.util.ArrayList;
import java.util.List;

/** Reads the types of parameters out of a signature, {@code a.Maths#parse(Ljava/lang/String;[B)V}. Stateless. */
final class DeclaredTypes {

    private DeclaredTypes() {}

    /** Returns {@code String} and {@code byte[]}; nothing where the signature names no parameters. */
    static List<String> of(String signature) {
        List<String> names = new ArrayList<>();
        int at = signature.indexOf('(') + 1;
        int end = signature.indexOf(')', at);
        while (at > 0 && at < end) {
            int element = at;
            while (signature.charAt(element) == '[') {
                element++;
            }
            int next = signature.charAt(element) == 'L' ? signature.indexOf(';', element) + 1 : element + 1;
            names.add(name(signature.substring(element, next)) + "[]".repeat(element - at));
            at = next;
        }
        return names;
    }

    private static String name(String descriptor) {
        return switch (descriptor.charAt(0)) {
            case 'Z' -> "boolean";
            case 'B' -> "byte";
            case 'S' -> "short";
            case 'C' -> "char";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'F' -> "float";
            case 'D' -> "double";
            default ->
                ValueLabel.nameOf(
                        descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
        };
    }
}
