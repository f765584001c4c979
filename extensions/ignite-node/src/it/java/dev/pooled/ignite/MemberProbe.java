package dev.pooled.ignite;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.ignite.IgniteClientDisconnectedException;
import org.apache.ignite.cluster.ClusterGroup;

/**
 * A member in a JVM of its own, for tests: {@code client addresses=…}. It prints {@code servers=2 clients=1} whenever that
 * changes, {@code lost} when it is a member no more, and leaves at the end of its input.
 */
final class MemberProbe {

    private MemberProbe() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = new HashMap<>();
        for (int i = 1; i < arguments.length; i++) {
            int equals = arguments[i].indexOf('=');
            settings.put(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
        }
        boolean isForgetful = settings.remove("forgetful") != null;
        ClusterMember member;
        try {
            ClusterSettings parsed = ClusterSettings.parse(settings, Set.of());
            long begun = System.nanoTime();
            ClusterMember.Builder builder =
                    arguments[0].equals("client") ? ClusterMember.client(parsed) : ClusterMember.server(parsed);
            member = builder.attributes(Map.of("colour", "red")).threads(2, 2).join();
            System.out.println("joined in " + (System.nanoTime() - begun) / 1_000_000 + " ms as " + member.name());
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.out.println("refused: " + e.getMessage());
            return;
        }
        if (isForgetful) {
            return; // with no thread that keeps the JVM alive
        }
        Thread watch = new Thread(() -> watch(member), "watch");
        watch.setDaemon(true);
        watch.start();
        if (System.in.read() < 0) {
            member.close();
            System.out.println("left " + member.left().isDone());
        }
    }

    private static void watch(ClusterMember member) {
        String last = "";
        while (!member.left().isDone()) {
            try {
                ClusterGroup all = member.ignite().cluster();
                String now = "servers=" + all.forServers().nodes().size() + " clients="
                        + all.forClients().nodes().size();
                if (!now.equals(last)) {
                    System.out.println(now);
                    last = now;
                }
                Thread.sleep(5);
            } catch (
                    IgniteClientDisconnectedException
                            ignored) { // the node it was connected through is gone: it looks for another
            } catch (IllegalStateException | InterruptedException e) { // it is stopping
                break;
            }
        }
        member.left().join();
        System.out.println("lost");
    }
}
