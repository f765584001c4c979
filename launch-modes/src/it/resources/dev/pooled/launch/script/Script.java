import dev.pooled.Pool;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** What the application does, without a stub, in a class that no worker has. */
public class Script {

    record Order(String customer, List<Integer> amounts) implements Serializable {
        int total() {
            return amounts.stream().mapToInt(amount -> amount).sum();
        }
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("app.set.later", "set at run time");
        Order order = new Order("Grüße", List.of(1, 2, 3));
        int factor = 3;
        try (Pool pool = Pool.open(2)) {
            String seen = pool.submit(() -> look(order)).join();
            int tripled = pool.submit(() -> 7 * factor).join();
            List<Integer> squares = pool.map(x -> x * x, List.of(1, 2, 3));
            System.out.println("seen: label= | host=" + ProcessHandle.current().pid() + " | " + seen + " | tripled=" + tripled
                    + " | squares=" + squares);
        }
    }

    static String look(Order order) throws Exception {
        try (InputStream in = Script.class.getResourceAsStream("/dev/pooled/launch/app/greeting.txt")) {
            return "worker=" + ProcessHandle.current().pid()
                    + " | customer=" + order.customer().equals("Grüße")
                    + " | total=" + order.total()
                    + " | resource=" + new String(in.readAllBytes()).strip()
                    + " | extra=nothing"
                    + " | property=" + System.getProperty("app.set.later")
                    + " | launch=" + System.getProperty("pooled.internal.launch")
                    + " | java=" + Runtime.version().feature();
        }
    }
}
