package dev.pooled.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The processor in an environment that is not the compiler's own, as some build tools make one: it sees every call to the
 * filer and the elements before the compiler does, and may fail instead.
 */
final class WrappedProcessor extends AbstractProcessor {

    private final PooledProcessor processor = new PooledProcessor();
    private final Watcher watcher;

    WrappedProcessor(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Sees a call; what it throws, the processor gets. */
    @FunctionalInterface
    interface Watcher {
        void called(String method, Object[] arguments) throws Throwable;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = watched(Filer.class, environment.getFiler());
        Elements elements = watched(Elements.class, environment.getElementUtils());
        processor.init(proxy(ProcessingEnvironment.class, (self, method, arguments) -> switch (method.getName()) {
            case "getFiler" -> filer;
            case "getElementUtils" -> elements;
            default -> method.invoke(environment, arguments);
        }));
    }

    private <T> T watched(Class<T> type, T target) {
        return proxy(type, (self, method, arguments) -> {
            watcher.called(method.getName(), arguments);
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
