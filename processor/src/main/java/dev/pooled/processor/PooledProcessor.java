package dev.pooled.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Writes {@code MathsPooled} for every class {@code Maths} with {@code @Pooled} methods.
 *
 * <p>An owner is read into a model, or into problems, and then written: one file with that owner as its only origin, so that
 * incremental builds can isolate it. An owner whose signatures name a type that does not exist yet is read again in the next
 * round; between rounds only its name is kept. Whatever goes wrong inside is an error at the owner, never a crash of the
 * compiler.
 */
@AutoService(Processor.class)
public final class PooledProcessor extends AbstractProcessor {

    /** The owners not written yet, by qualified name, each with the type that was last seen to be missing. */
    private final Map<String, String> waiting = new LinkedHashMap<>();

    /** The top-level types of this compilation, by qualified name, those of earlier rounds too. */
    private final Set<String> sources = new HashSet<>();

    private ProcessorOptions options = ProcessorOptions.of(Map.of());

    /** The second one stands on what is generated: where nobody claims it, {@code -Xlint:processing} complains. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Mirrors.POOLED, "javax.annotation.processing.Generated");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = ProcessorOptions.of(environment.getOptions());
        options.problems().forEach(problem -> environment.getMessager().printMessage(Kind.ERROR, problem));
    }

    /** Claims the annotations: where nobody does, {@code -Xlint:all -Werror} fails the user's build. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            if (round.processingOver()) {
                waiting.forEach(this::reportMissing);
            } else {
                generate(annotations, round);
            }
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            processingEnv
                    .getMessager()
                    .printMessage(Kind.ERROR, Problem.CRASH.message("this compilation", stackTrace(e)));
        }
        return true;
    }

    private void generate(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().stream()
                .filter(root -> root instanceof TypeElement)
                .forEach(root -> sources.add(Mirrors.qualifiedName(root)));
        Set<TypeElement> owners = new LinkedHashSet<>();
        waiting.keySet()
                .forEach(name -> owners.add(processingEnv.getElementUtils().getTypeElement(name)));
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(Mirrors.POOLED))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .forEach(method -> owners.add((TypeElement) method.getEnclosingElement()));
        waiting.clear();
        TypeReader reader = newReader();
        owners.forEach(owner -> generate(owner, reader));
    }

    /** Makes a reader for one round: what it remembers of types holds until the next. */
    private TypeReader newReader() {
        Mirrors mirrors = new Mirrors(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        TravelRules travelRules = new TravelRules(
                mirrors,
                new RegisteredCodecs(mirrors, processingEnv.getFiler()),
                new SerializedFields(mirrors, sources));
        return new TypeReader(mirrors, travelRules, Bodies.of(processingEnv), options);
    }

    private void generate(TypeElement owner, TypeReader reader) {
        Messager messager = processingEnv.getMessager();
        Report report = new Report();
        try {
            reader.read(owner, report).ifPresent(model -> write(model, owner, report));
            report.print(messager);
        } catch (MissingTypeException e) {
            waiting.put(Mirrors.qualifiedName(owner), e.typeName());
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            messager.printMessage(Kind.ERROR, Problem.CRASH.message(owner.getSimpleName(), stackTrace(e)), owner);
        }
    }

    private void write(PooledTypeModel model, TypeElement owner, Report report) {
        String source = StubWriter.write(model);
        try (Writer file = processingEnv
                .getFiler()
                .createSourceFile(model.stub().canonicalName(), owner)
                .openWriter()) {
            file.write(source);
        } catch (FilerException e) {
            report.error(
                    Problem.STUB_TAKEN,
                    owner,
                    owner.getSimpleName(),
                    model.stub().simpleName());
        } catch (IOException e) {
            report.error(Problem.NOT_WRITTEN, owner, owner.getSimpleName(), e);
        }
    }

    private void reportMissing(String ownerName, String typeName) {
        TypeElement owner = processingEnv.getElementUtils().getTypeElement(ownerName);
        List<? extends Element> methods = Mirrors.pooledMethods(owner);
        String message = Problem.MISSING_TYPE.message(owner.getSimpleName(), typeName);
        processingEnv.getMessager().printMessage(Kind.ERROR, message, methods.isEmpty() ? owner : methods.get(0));
    }

    private static String stackTrace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
