package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import dev.pooled.Pool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With {@code debugWorkers} one can attach a debugger to each worker, and look for as long as one likes. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class DebugWorkersIT {

    private static final Pattern LINE = Pattern.compile(
            "\\[it-debug-\\d pid=(\\d+)] worker (\\d) listens for a debugger at 127\\.0\\.0\\.1:(\\d+)");

    @RegisterExtension
    private final StandardError printed = new StandardError();

    @Test
    void eachWorkerHasAPortOfItsOwnAndSaysWhichWorkerItIs() throws Exception {
        try (Pool pool = open(2)) {
            pool.awaitReady();

            Soon.until(() -> lines().size() == 2);
            assertThat(lines()).extracting(line -> line.group(2)).containsExactlyInAnyOrder("1", "2");
            assertThat(lines()).extracting(line -> line.group(3)).doesNotHaveDuplicates();
            assertThat(lines())
                    .extracting(line -> Long.parseLong(line.group(1)))
                    .containsExactlyInAnyOrderElementsOf(Processes.pids(pool));
        }
    }

    @Test
    void aWorkerThatADebuggerHoldsIsNotTakenForDead() throws Exception {
        try (Pool pool = open(1)) {
            long worker = pool.submit(Tasks::pid).get();
            Soon.until(() -> lines().size() == 1);

            VirtualMachine debugged = attach(lines().get(0).group(3));
            try {
                debugged.suspend();
                Tasks.sleep(2_000); // several times the heartbeat's patience
                debugged.resume();
            } finally {
                debugged.dispose();
            }

            assertThat(pool.submit(Tasks::pid).get()).isEqualTo(worker);
        }
    }

    private static Pool open(int workers) {
        return Pool.builder()
                .name("it-debug")
                .workers(workers)
                .workerHeap("64m")
                .heartbeatTimeout(Duration.ofMillis(500))
                .debugWorkers(true)
                .open();
    }

    private static VirtualMachine attach(String port) throws Exception {
        for (AttachingConnector connector : Bootstrap.virtualMachineManager().attachingConnectors()) {
            if (connector.name().equals("com.sun.jdi.SocketAttach")) {
                Map<String, Connector.Argument> arguments = connector.defaultArguments();
                arguments.get("hostname").setValue("127.0.0.1");
                arguments.get("port").setValue(port);
                return connector.attach(arguments);
            }
        }
        throw new AssertionError("this JDK has no debugger");
    }

    private List<Matcher> lines() {
        return printed.text()
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .toList();
    }
}
