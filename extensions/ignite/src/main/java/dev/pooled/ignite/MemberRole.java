package dev.pooled.ignite;

/** What a JVM is in the cluster. */
enum MemberRole {

    /** A node: it listens, others join through it, and tasks go to it. */
    SERVER,

    /** A host: it listens on no port, and the cluster does not miss it. */
    CLIENT
}
