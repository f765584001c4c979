package dev.pooled.examples.cluster;

/**
 * Which node is to die, and when: at the first bundle that begins there once so many have ended. Immutable.
 *
 * @param node its name
 * @param after how many bundles must have ended, in all rounds together
 * @param kill what kills it, at once
 */
record KillPlan(String node, int after, Runnable kill) {

    /** Nobody is killed. */
    static final KillPlan NONE = new KillPlan("", Integer.MAX_VALUE, () -> {});
}
