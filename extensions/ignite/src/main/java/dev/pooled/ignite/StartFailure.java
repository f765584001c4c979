package dev.pooled.ignite;

import java.net.BindException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says why a member could not join, and what to do, where Ignite says in which of its classes it noticed. Stateless. */
final class StartFailure {

    private StartFailure() {}

    static IllegalStateException of(Throwable cause, ClusterSettings settings, MemberRole role, String bind) {
        return new IllegalStateException(
                "this JVM could not join the cluster: " + reason(cause, settings, role, bind), cause);
    }

    private static String reason(Throwable cause, ClusterSettings settings, MemberRole role, String bind) {
        Throwable ports = find(cause, StartFailure::isAboutPorts);
        if (ports != null) {
            return says(ports, "assign")
                    ? bind + " is not an address of this machine; set ignite.bind to one that is"
                    : "another process has the ports of " + bind + " from " + range(settings.port(), settings)
                            + " or from "
                            + range(settings.communicationPort(), settings)
                            + "; set ignite.port and ignite.communication-port to free ones, or a larger ignite.port-range";
        }
        Throwable tls = find(cause, each -> each instanceof SSLException || says(each, "secure connection"));
        if (tls != null) {
            return "it and a node at " + ClusterSettings.shown(settings.addresses()) + " do not trust each other ("
                    + tls.getMessage() + "); "
                    + (settings.tls() == null
                            ? "the node demands a certificate: set ignite.key-store, ignite.trust-store and ignite.password"
                            : "all members or none must use TLS, and ignite.key-store must hold a certificate of an"
                                    + " authority that is in every member's ignite.trust-store");
        }
        if (find(cause, each -> says(each, "joinTimeout") || says(each, "Join process timed out")) != null) {
            return "no node answered at " + ClusterSettings.shown(settings.addresses()) + " within "
                    + settings.joinTimeout().toMillis() + " ms; "
                    + (role == MemberRole.CLIENT
                            ? "start one, or correct ignite.addresses"
                            : "start one of them first; the first node of a cluster must find its own address in"
                                    + " ignite.addresses");
        }
        return innermost(cause).toString();
    }

    private static String range(int first, ClusterSettings settings) {
        return first + " to " + (first + settings.portRange() - 1);
    }

    private static boolean isAboutPorts(Throwable each) {
        return each instanceof BindException || says(each, "Failed to bind");
    }

    private static boolean says(Throwable each, String part) {
        return each.getMessage() != null && each.getMessage().contains(part);
    }

    /** Returns the innermost cause that matches; the suppressed ones count, as Ignite hides what happened there. */
    private static @Nullable Throwable find(Throwable top, Predicate<Throwable> predicate) {
        return find(top, predicate, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static @Nullable Throwable find(Throwable each, Predicate<Throwable> predicate, Set<Throwable> seen) {
        if (!seen.add(each)) {
            return null;
        }
        Throwable inside = each.getCause() == null ? null : find(each.getCause(), predicate, seen);
        for (Throwable suppressed : each.getSuppressed()) {
            inside = inside == null ? find(suppressed, predicate, seen) : inside;
        }
        return inside == null && predicate.test(each) ? each : inside;
    }

    private static Throwable innermost(Throwable top) {
        return Objects.requireNonNullElse(find(top, each -> each.getMessage() != null), top);
    }
}
