package dev.pooled.internal.wire.codec;

/**
 * The names of classes as they travel: {@code com.acme.Page} for one that is on the class path of both JVMs,
 * {@code com.acme.Page/3} for one of the class loader with that number. No class that can travel has a slash in its name.
 * Stateless.
 */
public final class ClassNames {

    private ClassNames() {}

    static String travelling(String name, int loader) {
        return loader == ClassOrigins.CLASS_PATH ? name : name + "/" + loader;
    }

    /** Returns the name itself. */
    public static String name(String travelling) {
        int slash = slash(travelling);
        return slash < 0 ? travelling : travelling.substring(0, slash);
    }

    /** Returns the number of its class loader. */
    public static int loader(String travelling) {
        int slash = slash(travelling);
        return slash < 0 ? ClassOrigins.CLASS_PATH : Integer.parseInt(travelling.substring(slash + 1));
    }

    /** Returns where the number's slash is, or -1; the name of a hidden class, which a stack trace may have, ends differently. */
    private static int slash(String travelling) {
        int slash = travelling.lastIndexOf('/');
        int digits = travelling.length() - slash - 1;
        if (slash < 0 || digits == 0 || digits > 9) {
            return -1;
        }
        for (int i = slash + 1; i < travelling.length(); i++) {
            char c = travelling.charAt(i);
            boolean isSign = c == '-' && i == slash + 1 && digits > 1;
            if (!isSign && (c < '0' || c > '9')) {
                return -1;
            }
        }
        return slash;
    }
}
