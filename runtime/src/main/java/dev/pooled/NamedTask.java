package dev.pooled;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * A static method without parameters that a text names, {@code com.acme.Setup::start}; it is looked up where it runs.
 * Immutable.
 */
final class NamedTask implements TaskRunnable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String className;
    private final String method;

    private NamedTask(String className, String method) {
        this.className = className;
        this.method = method;
    }

    static TaskRunnable parse(String text) {
        int colons = text.indexOf("::");
        if (colons < 0
                || !isName(text.substring(0, colons), /* dots= */ true)
                || !isName(text.substring(colons + 2), /* dots= */ false)) {
            throw new IllegalArgumentException(
                    "must be a static method without parameters such as com.acme.Setup::start: " + text);
        }
        return new NamedTask(text.substring(0, colons), text.substring(colons + 2));
    }

    /** Calls the method with the context class loader of this thread; what it throws comes out as it is. */
    @Override
    public void run() throws Exception {
        try {
            find().invoke(null);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception exception ? exception : e;
        }
    }

    @Override
    public String toString() {
        return className + "::" + method;
    }

    private Method find() {
        try {
            Method found = NamedClass.load(className).getDeclaredMethod(method);
            if (!Modifier.isStatic(found.getModifiers())) {
                throw new IllegalStateException(this + " is not static");
            }
            found.setAccessible(true);
            return found;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(this + " is set, but there is no class " + className + " here", e);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    this + " is set, but " + className + " has no method " + method + " without parameters", e);
        }
    }

    private static boolean isName(String text, boolean dots) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.charAt(0))
                && text.chars().allMatch(letter -> Character.isJavaIdentifierPart(letter) || (dots && letter == '.'));
    }
}
