package dev.pooled.processor;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The method bodies, as far as the compiler shows them. javac does; other compilers, and build tools that stand between
 * javac and processors, do not, and then nothing is known of any body. What is generated never depends on them. Confined to
 * the compiler's thread.
 */
final class Bodies {

    private final @Nullable Trees trees;

    private Bodies(@Nullable Trees trees) {
        this.trees = trees;
    }

    static Bodies of(ProcessingEnvironment environment) {
        try {
            return new Bodies(Trees.instance(environment));
        } catch (IllegalArgumentException
                | LinkageError ignored) { // not javac, or wrapped: checks of bodies are left out
            return new Bodies(null);
        }
    }

    /** Returns whether bodies can be looked at in general. */
    boolean areShown() {
        return trees != null;
    }

    /** Returns what the body of a method of {@code owner} does; nothing where there is no body or none is shown. */
    Optional<BodyFacts> factsOf(TypeElement owner, ExecutableElement method) {
        MethodTree tree = trees == null ? null : trees.getTree(method);
        return tree == null || tree.getBody() == null
                ? Optional.empty()
                : Optional.of(BodyScanner.scan(tree, owner.getSimpleName().toString()));
    }

    /** Returns the names of the annotated methods of local and anonymous classes inside of {@code owner}. */
    List<String> localMethods(TypeElement owner, String annotation) {
        if (trees == null) {
            return List.of();
        }
        Tree tree = trees.getTree(owner);
        return tree == null ? List.of() : LocalMethods.in(tree, annotation);
    }
}
