package bad;

import dev.pooled.Pooled;
import dev.pooled.TaskTimeoutException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

final class RetryOn {
    private RetryOn() {}

    @Pooled(
            retries = 1,
            retryOn = {TimeoutException.class, Hidden.class})
    static void wrong() {}

    @Pooled(
            retries = 1,
            retryOn = {
                Exception.class,
                Throwable.class,
                IllegalStateException.class,
                StackOverflowError.class,
                TaskTimeoutException.class,
                IOException.class,
                FileNotFoundException.class
            })
    static void right() throws IOException {}

    @Pooled(retries = 1, retryOn = IOException.class)
    static <X extends Exception> void generic() throws X {}

    @SuppressWarnings("pooled")
    @Pooled(retries = 1, retryOn = TimeoutException.class)
    static void silenced() {}

    private static final class Hidden extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
