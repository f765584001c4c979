package dev.pooled.internal.host.fleet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the recording of one JVM fit to stand behind that of another. A recording is a row of chunks, each with a description of
 * its events under a number. The JDK's reader takes a description for the one it has just read if the number is the same, and
 * two JVMs give theirs the same numbers: so every chunk gets another one than its neighbours. Thread-safe.
 *
 * <pre>
 *   0        4         8        16          24            68
 *   | "FLR0" | version | length | constants | description | ...        the last two are offsets in the chunk
 *                                                 v
 *                                           length, 0, start, duration, number      seven bits to a byte, the lowest first
 * </pre>
 */
final class RecordedChunks {

    private static final int MAGIC = 0x464C5200;
    private static final int HEAD_BYTES = 68;
    private static final int LENGTH_AT = 8;
    private static final int DESCRIPTION_AT = 24;
    private static final int FIELDS_BEFORE_NUMBER = 4;
    private static final int MAX_FIELD_BYTES = 9;

    private static final AtomicLong PREPARED = new AtomicLong();

    private RecordedChunks() {}

    /**
     * Gives every chunk of {@code recording} a number that no neighbour has.
     *
     * @throws IOException if it is not a row of whole chunks; behind such a one nothing could be read
     */
    static void prepare(FileChannel recording) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        for (long at = 0; at < recording.size(); at += head.getLong(LENGTH_AT)) {
            head.clear();
            boolean isHead = recording.read(head, at) == HEAD_BYTES && head.getInt(0) == MAGIC;
            long length = isHead ? head.getLong(LENGTH_AT) : 0;
            long description = isHead ? head.getLong(DESCRIPTION_AT) : 0;
            if (length < HEAD_BYTES
                    || length > recording.size() - at
                    || description < HEAD_BYTES
                    || description >= length) {
                throw new IOException("it is not complete: no whole chunk at byte " + at);
            }
            number(recording, at + description);
        }
    }

    private static void number(FileChannel recording, long at) throws IOException {
        ByteBuffer fields = ByteBuffer.allocate((FIELDS_BEFORE_NUMBER + 1) * MAX_FIELD_BYTES);
        int count = recording.read(fields, at);
        int start = 0;
        for (int i = 0; i < FIELDS_BEFORE_NUMBER; i++) {
            start = end(fields, start, count);
        }
        int end = end(fields, start, count);
        ByteBuffer number = ByteBuffer.allocate(end - start);
        for (int i = start; i < end; i++) {
            number.put((byte) (i + 1 < end ? 0xFF : 0x7F));
        }
        number.put(0, (byte)
                (number.get(0) - PREPARED.incrementAndGet() % 2)); // the highest two that have the same length
        recording.write(number.flip(), at + start);
    }

    /** Returns where the field ends that begins at {@code start}. */
    private static int end(ByteBuffer fields, int start, int count) throws IOException {
        for (int i = start; i < count && i < start + MAX_FIELD_BYTES; i++) {
            if (fields.get(i) >= 0 || i == start + MAX_FIELD_BYTES - 1) {
                return i + 1;
            }
        }
        throw new IOException("it ends in the description of its events");
    }
}
