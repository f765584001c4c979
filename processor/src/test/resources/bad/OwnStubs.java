package bad;

import dev.pooled.Pooled;
import dev.pooled.Pool;
import java.util.List;

class OwnStubs {
    private static final OwnStubsPooled STUB = OwnStubsPooled.shared();

    @Pooled
    static int opened(int x) {
        try (Pool pool = Pool.open(1)) {
            OwnStubsPooled stub = OwnStubsPooled.on(pool);
            return stub.plain(x);
        }
    }

    @Pooled
    static int kept(int x) {
        return STUB.plain(x);
    }

    @Pooled
    static List<Integer> lambda(List<Integer> xs) {
        return xs.stream().map(x -> OwnStubs.STUB.plain(x)).toList();
    }

    @Pooled
    static int plain(int x) {
        return x;
    }

    @Pooled
    static int another(int x) {
        return Neighbour_Pooled.length() + x;
    }

    @Pooled
    @SuppressWarnings("pooled")
    static int silenced(int x) {
        return STUB.plain(x);
    }

    public static void main(String[] args) {
        System.out.println(STUB.plain(1));
    }
}

class Neighbour_Pooled {
    static int length() {
        return 1;
    }
}
