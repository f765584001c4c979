package good.lang;

import dev.pooled.Pool;

/** Calls where names of {@code java.lang} mean something else. */
public final class LangCalls {

    private LangCalls() {}

    /** Returns {@code value}, which went to {@code pool} and back in a {@code Long} that is none. */
    public static long shortened(Pool pool, long value) {
        return JavaLangPooled.on(pool).shorten(value, new String(1)).value();
    }
}
