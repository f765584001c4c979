package dev.pooled.processor;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what one method does from javac's tree of its source. Confined to the compiler's thread. */
final class BodyScanner extends TreeScanner<Void, Void> {

    /** What methods that change their object are called, in the collections, builders and arrays of the JDK. */
    private static final Pattern CHANGES = Pattern.compile(
            "add|put|remove|set|insert|append|replace|compute|merge|push|pop"
                    + "|poll|offer|clear|sort|retain|delete|reverse|increment|decrement|accumulate|drain|getAnd|updateAnd");

    /** The static methods of {@code Arrays} and {@code Collections} that change what they are given. */
    private static final Pattern CHANGERS =
            Pattern.compile("sort|fill|setAll|parallel|shuffle|reverse|swap|rotate|addAll");

    private final String owner;
    private final Set<String> calls = new HashSet<>();
    private final Set<String> mentions = new HashSet<>();
    private final Set<String> locals = new HashSet<>();

    /** With {@code this} or the class in front, so that no local variable can be meant. */
    private final Set<String> selected = new HashSet<>();

    private final Set<String> changed = new HashSet<>();

    /** Given a second name, or to other code, either of which may change it. */
    private final Set<String> shared = new HashSet<>();

    private final Set<String> changedSelected = new HashSet<>();

    private BodyScanner(String owner) {
        this.owner = owner;
    }

    /** Reads {@code method} of the class with the simple name {@code owner}. */
    static BodyFacts scan(MethodTree method, String owner) {
        BodyScanner scanner = new BodyScanner(owner);
        scanner.scan(method.getParameters(), null);
        scanner.scan(method.getBody(), null);
        return scanner.facts();
    }

    private BodyFacts facts() {
        Set<String> fields = new HashSet<>(mentions);
        fields.removeAll(locals);
        fields.addAll(selected);
        Set<String> changedFields = new HashSet<>(changed);
        changedFields.removeAll(locals);
        changedFields.addAll(changedSelected);
        Set<String> changedLocals = new HashSet<>(changed);
        changedLocals.addAll(shared);
        changedLocals.retainAll(locals);
        return new BodyFacts(calls, mentions, fields, changedFields, changedLocals);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
        locals.add(tree.getName().toString());
        addShared(tree.getInitializer());
        return super.visitVariable(tree, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
        mentions.add(tree.getName().toString());
        return super.visitIdentifier(tree, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
        if (isOwn(tree.getExpression())) {
            selected.add(tree.getIdentifier().toString());
        }
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
        addChange(tree.getVariable());
        addShared(tree.getExpression());
        return super.visitAssignment(tree, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
        addChange(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
        switch (tree.getKind()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                addChange(tree.getExpression());
            default -> {}
        }
        return super.visitUnary(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
        addCallOn(tree.getQualifierExpression(), tree.getName().toString());
        return super.visitMemberReference(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
        ExpressionTree method = tree.getMethodSelect();
        if (method instanceof IdentifierTree own) {
            calls.add(own.getName().toString());
            tree.getArguments().forEach(this::addShared);
        } else if (method instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            addCallOn(select.getExpression(), name);
            if (isOwn(select.getExpression()) || isNamed(select.getExpression(), "System")) {
                tree.getArguments().forEach(this::addShared);
            } else if (isChanger(select.getExpression(), name)) {
                tree.getArguments().forEach(this::addChange);
            }
        }
        return super.visitMethodInvocation(tree, null);
    }

    private void addCallOn(ExpressionTree object, String name) {
        if (isOwn(object)) {
            calls.add(name);
        } else if (CHANGES.matcher(name).lookingAt()) {
            addChange(object);
        }
    }

    private static boolean isChanger(ExpressionTree type, String name) {
        return (isNamed(type, "Arrays") || isNamed(type, "Collections"))
                && CHANGERS.matcher(name).lookingAt();
    }

    private void addShared(@Nullable ExpressionTree value) {
        if (value instanceof IdentifierTree variable) {
            shared.add(variable.getName().toString());
        }
    }

    /** Finds the variable at the root: {@code counts} for {@code counts.get(x)[0]}. */
    private void addChange(Tree target) {
        if (target instanceof IdentifierTree variable) {
            changed.add(variable.getName().toString());
        } else if (target instanceof MemberSelectTree select && isOwn(select.getExpression())) {
            changedSelected.add(select.getIdentifier().toString());
        } else if (target instanceof MemberSelectTree select) {
            addChange(select.getExpression());
        } else if (target instanceof ArrayAccessTree element) {
            addChange(element.getExpression());
        } else if (target instanceof ParenthesizedTree inner) {
            addChange(inner.getExpression());
        } else if (target instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree on) {
            addChange(on.getExpression());
        }
    }

    private boolean isOwn(ExpressionTree object) {
        return isNamed(object, "this") || isNamed(object, owner);
    }

    private static boolean isNamed(ExpressionTree object, String name) {
        return object instanceof IdentifierTree identifier
                && identifier.getName().contentEquals(name);
    }
}
