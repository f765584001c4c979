package dev.pooled.internal.host.observe;

import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which lambda or method reference a task is, and what it has captured. Stateless. */
final class LambdaLabel {

    private static final String MARK = "$$Lambda";

    /** As compilers name the method that a lambda's body becomes; a serialisable one's has a hash too. */
    private static final Pattern BODY = Pattern.compile("lambda\\$(?:(.+?)\\$)?(?:\\p{XDigit}+\\$)?\\d+");

    private LambdaLabel() {}

    static boolean isLambda(Class<?> type) {
        return type.isHidden() && type.getName().contains(MARK);
    }

    /** Returns {@code Pages::parse}, or {@code lambda in Main.run with 42}; without the method where modules keep it secret. */
    static String of(Object lambda) {
        SerializedLambda form;
        try {
            Method replacement = lambda.getClass().getDeclaredMethod("writeReplace");
            replacement.setAccessible(true);
            form = (SerializedLambda) replacement.invoke(lambda);
        } catch (ReflectiveOperationException | RuntimeException ignored) { // its package is not open to this module
            String name = lambda.getClass().getName();
            return "lambda in " + ValueLabel.nameOf(name.substring(0, name.indexOf(MARK)));
        }
        return target(form) + captured(form);
    }

    private static String target(SerializedLambda form) {
        String home = ValueLabel.nameOf(form.getImplClass().replace('/', '.'));
        Matcher body = BODY.matcher(form.getImplMethodName());
        if (!body.matches()) {
            return home + "::" + form.getImplMethodName().replace("<init>", "new");
        }
        return "lambda in " + home + (body.group(1) == null ? "" : "." + body.group(1));
    }

    private static String captured(SerializedLambda form) {
        StringJoiner labels = new StringJoiner(", ", " with ", "").setEmptyValue("");
        for (int i = 0; i < form.getCapturedArgCount(); i++) {
            labels.add(ValueLabel.of(form.getCapturedArg(i)));
        }
        return labels.toString();
    }
}
