package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import dev.pooled.processor.behavior.Travels.Expression;
import dev.pooled.processor.behavior.Travels.Knot;
import dev.pooled.processor.behavior.Travels.Node;
import dev.pooled.processor.behavior.Travels.Number;
import dev.pooled.processor.behavior.Travels.Sum;
import dev.pooled.processor.behavior.Travels.Tree;
import java.util.ArrayList;
import java.util.List;

/** What has to be true of values that go very deep, or round in circles, on whatever pool. */
final class DeepTrips {

    static final int DEPTH = 10_000;

    private DeepTrips() {}

    static void chainsTravelBothWays(TravelsPooled stub) {
        Node chain = Travels.chain(DEPTH);

        Node back = stub.node(chain);

        for (Node here = chain; here != null; here = here.next(), back = back.next()) {
            assertThat(back.number()).isEqualTo(here.number());
        }
        assertThat(back).isNull();
    }

    static void treesTravelBothWays(TravelsPooled stub) {
        Tree tree = new Tree("leaf", List.of());
        for (int i = 0; i < DEPTH; i++) {
            tree = new Tree("n" + i, List.of(new Tree("side", null), tree));
        }

        Tree back = stub.branches(tree);

        Tree here = tree;
        while (!here.children().isEmpty()) {
            assertThat(back.name()).isEqualTo(here.name());
            here = here.children().get(1);
            back = back.children().get(1);
        }
        assertThat(back).isEqualTo(here);
    }

    static void expressionsTravelBothWays(TravelsPooled stub) {
        Expression sum = new Number(0);
        for (int i = 1; i <= DEPTH; i++) {
            sum = new Sum(sum, new Number(i));
        }

        Expression back = stub.expression(sum);

        for (int i = DEPTH; i > 0; i--) {
            assertThat(((Sum) back).right()).isEqualTo(new Number(i));
            back = ((Sum) back).left();
        }
        assertThat(back).isEqualTo(new Number(0));
    }

    static void deepItemsTravelInMaps(TravelsPooled stub) {
        List<Node> chains = List.of(Travels.chain(DEPTH), Travels.chain(3), Travels.chain(500), Travels.chain(DEPTH));

        assertThat(stub.nodeMap(chains)).extracting(Node::number).containsExactly(DEPTH - 1, 2, 499, DEPTH - 1);
    }

    static void deepResultsReachCallbacks(TravelsPooled stub) throws Exception {
        int first = stub.chainAsync(DEPTH).thenApply(Node::number).get();

        assertThat(first).isEqualTo(DEPTH - 1);
    }

    static void whatIsDeeperIsRefused(TravelsPooled stub) {
        Node chain = Travels.chain(25_000);

        assertThatThrownBy(() -> stub.node(chain))
                .isInstanceOfSatisfying(EncodingException.class, e -> {
                    assertThat(e.subject()).isEqualTo("argument 1 (value)");
                    assertThat(e.path()).startsWith("next.next.").contains("…").hasSize(399);
                })
                .hasMessageContaining("Node is nested more than 20000 levels deep");
        assertThat(stub.node(Travels.chain(2)).number()).isEqualTo(1);
    }

    static void cyclesAreRefusedByPath(TravelsPooled stub) {
        Knot knot = new Knot("k", new ArrayList<>());
        Knot within = new Knot("w", new ArrayList<>(List.of("x", knot)));
        knot.ends().add(within);

        assertThatThrownBy(() -> stub.knot(knot))
                .isInstanceOfSatisfying(
                        EncodingException.class, e -> assertThat(e.path()).isEqualTo("ends[0].ends[1]"))
                .hasMessageContaining("Travels$Knot holds itself: a cycle cannot travel");
    }

    static void treesInCirclesAreRefusedByPath(TravelsPooled stub) {
        Tree root = new Tree("root", new ArrayList<>());
        root.children().add(new Tree("side", List.of()));
        root.children().add(root);

        assertThatThrownBy(() -> stub.branches(root))
                .isInstanceOfSatisfying(
                        EncodingException.class, e -> assertThat(e.path()).isEqualTo("children[1]"))
                .hasMessageContaining("Travels$Tree holds itself");
    }

    /** It begins on level 150, and is 300 levels long. */
    static void longCyclesFarDownAreRefused(TravelsPooled stub) {
        List<Tree> bottom = new ArrayList<>();
        Tree ring = new Tree("bottom", bottom);
        for (int i = 1; i < 300; i++) {
            ring = new Tree("ring", List.of(ring));
        }
        bottom.add(ring);
        Tree root = ring;
        for (int i = 1; i < 150; i++) {
            root = new Tree("stem", List.of(root));
        }
        Tree tree = root;

        assertThatThrownBy(() -> stub.branches(tree))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("Travels$Tree holds itself");
    }

    static void whatIsReferredToTwiceArrivesTwice(TravelsPooled stub) {
        Tree leaf = new Tree("leaf", new ArrayList<>());

        Tree back = stub.branches(new Tree("root", List.of(leaf, leaf)));

        assertThat(back.children()).containsExactly(leaf, leaf);
        assertThat(back.children().get(0)).isNotSameAs(back.children().get(1));
    }
}
