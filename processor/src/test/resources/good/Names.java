package good;

import dev.pooled.Pooled;
import java.util.Date;

/** More names that are legal and rare, and names that generated code has a use for itself. */
final class Names {
    private Names() {}

    @Pooled
    static int locals(int io, int com, int pool, int state, int receiver, int arguments, int carried, int first) {
        return io;
    }

    @Pooled
    static int dollars(int $, int x$y, int $$in) {
        return $ + x$y + $$in;
    }

    @Pooled
    static int contextual(int record, int var, int sealed, int module, int value, int number) {
        return record;
    }

    @Pooled
    static long sameSimpleName(Date java, java.sql.Date com, int sql) {
        return com.getTime() - java.getTime();
    }

    @Pooled
    static int yield(int x) {
        return x;
    }

    @Pooled
    static int record(int x, int y) {
        return y;
    }

    @Pooled
    static int with(int x) {
        return x;
    }

    @Pooled
    static int on(int x) {
        return x;
    }

    @Pooled
    static int shared(int x, int y) {
        return x;
    }

    @Pooled
    static int gr\u00f6\u00dfe(int l\u00e4nge, int br\u00e4ite) {
        return l\u00e4nge * br\u00e4ite;
    }

    @Pooled
    static int Methods(int x) {
        return x;
    }

    @Pooled
    static int a$b(int x, int y) {
        return x - y;
    }

    @Pooled
    static Args args(Args args, int x) {
        return args;
    }

    /** Named like what the stub nests. */
    record Args(int number) {}

    record ArgsArgs(int number) {
        @Pooled
        ArgsArgs same(ArgsArgs other, int x) {
            return other;
        }
    }

    static final class In$side {
        @Pooled
        int inside(int x) {
            return x;
        }
    }
}
