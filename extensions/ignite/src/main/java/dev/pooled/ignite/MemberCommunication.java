package dev.pooled.ignite;

import java.lang.reflect.Field;
import org.apache.ignite.spi.communication.tcp.TcpCommunicationSpi;

/**
 * Ignite's communication with threads that keep no JVM alive: it makes them once what they are to be is settled, and has no
 * setting for it. Thread-safe.
 */
final class MemberCommunication extends TcpCommunicationSpi {

    MemberCommunication() {
        // Members look for each other's ports under the name of their own class.
        setName(TcpCommunicationSpi.class.getSimpleName());
    }

    /** Is asked after the threads are made, and before they start. */
    @Override
    protected void startStopwatch() {
        try {
            Object wrapper = read(TcpCommunicationSpi.class, "nioSrvWrapper", this);
            Object server = read(wrapper.getClass(), "nioSrv", wrapper);
            for (Thread each : (Thread[]) read(server.getClass(), "clientThreads", server)) {
                each.setDaemon(true);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("pooled-ignite needs the Ignite it was built with", e);
        }
        super.startStopwatch();
    }

    private static Object read(Class<?> type, String name, Object owner) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}
