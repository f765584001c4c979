package dev.pooled.examples.documents;

import dev.pooled.Pooled;
import dev.pooled.TaskContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** The task of the example, and nothing in it is about processes, limits or kills. */
final class Extraction {

    private static final AutoDetectParser PARSER = new AutoDetectParser(); // one for each worker
    private static final int NO_LIMIT = -1;

    private Extraction() {}

    /**
     * Returns what is in {@code file}. With {@code retries = 1} a document under which the worker died is given to another
     * worker, once; that one, warned by its attempt's number, finds out the type and leaves the parser alone.
     */
    @Pooled(retries = 1)
    static Extract extract(Path file) throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        try (TikaInputStream document = TikaInputStream.get(file, metadata)) {
            if (isRetry()) {
                return Extract.typeOnly(
                        PARSER.getDetector().detect(document, metadata).toString());
            }
            BodyContentHandler text = new BodyContentHandler(NO_LIMIT);
            PARSER.parse(document, text, metadata, new ParseContext());
            String type = Objects.requireNonNullElse(metadata.get(Metadata.CONTENT_TYPE), "unknown");
            Integer pages = metadata.getInt(PagedText.N_PAGES);
            return new Extract(type, pages == null ? 0 : pages, text.toString().strip(), /* isWhole= */ true);
        }
    }

    private static boolean isRetry() {
        return TaskContext.current().filter(task -> task.attempt() > 1).isPresent();
    }
}
