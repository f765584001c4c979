package dev.pooled.processor;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds annotated methods in local and anonymous classes, which compilers do not show to processors as elements. */
final class LocalMethods extends TreeScanner<Void, Void> {

    private final Tree owner;
    private final String annotation;
    private final List<String> found = new ArrayList<>();
    private int codeDepth;

    private LocalMethods(Tree owner, String annotation) {
        this.owner = owner;
        this.annotation = annotation;
    }

    /** Returns the names of the methods with an annotation of that simple name. */
    static List<String> in(Tree owner, String annotation) {
        LocalMethods scanner = new LocalMethods(owner, annotation);
        owner.accept(scanner, null);
        return scanner.found;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
        boolean annotated = tree.getModifiers().getAnnotations().stream()
                .map(each -> each.getAnnotationType().toString())
                .anyMatch(name -> name.equals(annotation) || name.endsWith("." + annotation));
        if (codeDepth > 0 && annotated) {
            found.add(tree.getName().toString());
        }
        return super.visitMethod(tree, null);
    }

    @Override
    public Void visitBlock(BlockTree tree, Void unused) {
        codeDepth++;
        super.visitBlock(tree, null);
        codeDepth--;
        return null;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        codeDepth++;
        super.visitNewClass(tree, null);
        codeDepth--;
        return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
        codeDepth++;
        super.visitLambdaExpression(tree, null);
        codeDepth--;
        return null;
    }

    /** The member classes of an owner are owners of their own. */
    @Override
    @SuppressWarnings("ReferenceEquality") // a tree is the same place or another one
    public Void visitClass(ClassTree tree, Void unused) {
        return codeDepth > 0 || tree == owner ? super.visitClass(tree, null) : null;
    }
}
