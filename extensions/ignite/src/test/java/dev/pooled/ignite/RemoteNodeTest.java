package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

class RemoteNodeTest {

    /** Hears what a node tells beside outcomes, and minds none of it. */
    static class Deaf implements RemoteNode.Listener {
        @Override
        public void capacityChanged(RemoteNode node) {}

        @Override
        public void failed(RemoteNode node, ClusterMessage.Failed failure) {}

        @Override
        public void eachDone(RemoteNode node, ClusterMessage.EachDone each) {}

        @Override
        public void happened(RemoteNode node, ClusterMessage.Event event) {}

        @Override
        public void worked(int slot, long nanos) {}

        @Override
        public void asked(RemoteNode node, ClusterMessage.Ask ask) {}

        @Override
        public void closed(RemoteNode node) {}
    }

    /** A node that has said that it can run so many chunks at a time. */
    static RemoteNode open(Outbox outbox, Slots slots, Pace pace, int workers) {
        NodeCard card = new NodeCard("n1", 1, workers, new ClassPathPrint(Map.of()), false);
        RemoteNode node = new RemoteNode(new UUID(1, 1), card, slots, outbox, pace, new Deaf());
        assertThat(node.want(workers)).isTrue();
        assertThat(node.opening()).isTrue();
        node.received(new ClusterMessage.Capacity(workers, workers));
        return node;
    }
}
