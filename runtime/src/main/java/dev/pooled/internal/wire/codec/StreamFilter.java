package dev.pooled.internal.wire.codec;

import java.io.ObjectInputFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a serialised stream may contain, in both directions: no more than its bytes can account for; nothing that the JVM's own
 * filter ({@code jdk.serialFilter}) rejects; and none of the classes that attacks by deserialization are made of, unless the
 * JVM's filter allows it by name. One per stream; confined to the thread that reads.
 *
 * <p>Any other class is let in, since values are of the application's own classes. A list of what is known cannot stop what is
 * not: the pipes are private, and an application that runs tasks it does not trust sets {@code jdk.serialFilter}, which the
 * workers get too.
 */
final class StreamFilter implements ObjectInputFilter {

    /** How deep a graph may be. */
    static final int MAX_DEPTH = 5000;

    /** A hash table has a few more places than elements, and each element takes at least a byte. */
    private static final long PLACES_PER_BYTE = 16;

    private static final long SPARE_PLACES = 4096;

    /** How the names of classes begin that carry known attacks and have no place among arguments and results. */
    private static final String[] GADGETS = {
        "bsh.",
        "clojure.lang.",
        "com.mchange.v2.c3p0.",
        "com.rometools.rome.feed.impl.",
        "com.sun.jndi.",
        "com.sun.org.apache.bcel.internal.",
        "com.sun.org.apache.xalan.internal.",
        "com.sun.rowset.",
        "java.rmi.",
        "javax.management.remote.",
        "javax.naming.",
        "net.sf.json.",
        "org.apache.commons.beanutils.",
        "org.apache.commons.collections.functors.",
        "org.apache.commons.collections4.functors.",
        "org.apache.commons.fileupload.",
        "org.apache.xalan.",
        "org.codehaus.groovy.runtime.",
        "org.hibernate.engine.spi.TypedValue",
        "org.jboss.interceptor.",
        "org.mozilla.javascript.",
        "org.python.core.",
        "org.springframework.aop.",
        "org.springframework.beans.factory.",
        "org.springframework.core.SerializableTypeWrapper",
        "sun.rmi.",
    };

    private final long bytes;
    private final @Nullable ObjectInputFilter jvmWide = Config.getSerialFilter();
    private long places;
    private String refusal = "";

    /** A filter for a stream of {@code bytes} bytes. */
    StreamFilter(int bytes) {
        this.bytes = bytes;
    }

    /** Returns why something was rejected; empty if nothing was. */
    String refusal() {
        return refusal;
    }

    @Override
    public Status checkInput(FilterInfo info) {
        if (info.arrayLength() > 0) {
            places += info.arrayLength();
        }
        if (info.depth() > MAX_DEPTH) {
            return reject("its graph is more than " + MAX_DEPTH + " levels deep");
        } else if (info.references() > bytes || info.streamBytes() > bytes) {
            return reject("it announces more objects than its " + bytes + " bytes can hold");
        } else if (places > PLACES_PER_BYTE * bytes + SPARE_PLACES) {
            return reject("it announces arrays of " + places + " elements in " + bytes + " bytes");
        }
        Status status = jvmWide == null ? Status.UNDECIDED : jvmWide.checkInput(info);
        if (status == Status.REJECTED) {
            return reject(byJvm(info));
        }
        Class<?> type = info.serialClass();
        if (status == Status.UNDECIDED && type != null && isGadget(type)) {
            return reject(
                    type.getName() + " is a class that attacks by deserialization are made of; if it has to travel,"
                            + " allow it in jdk.serialFilter, or register a Codec");
        }
        return status;
    }

    private static boolean isGadget(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        String name = element.getName();
        for (String gadget : GADGETS) {
            if (name.startsWith(gadget)) {
                return true;
            }
        }
        return false;
    }

    private static String byJvm(FilterInfo info) {
        Class<?> type = info.serialClass();
        return "the JVM's deserialization filter (jdk.serialFilter) rejects "
                + (type == null ? "its size or depth" : type.getName());
    }

    private Status reject(String reason) {
        if (refusal.isEmpty()) {
            refusal = reason;
        }
        return Status.REJECTED;
    }
}
