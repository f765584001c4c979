package good.lang;

import dev.pooled.Pooled;

/** In a package with types named like those of {@code java.lang}. */
final class JavaLang {
    private JavaLang() {}

    @Pooled
    static Long shorten(long value, String text) {
        return new Long(value, text);
    }
}
