package dev.pooled.examples.documents;

/** What became of a document, and how many workers that cost. */
enum Verdict {
    TEXT("gave their text", 0),
    ENCRYPTED("ask for a password", 0),
    FAILED("made the parser throw", 0),
    TIMED_OUT("did not end within the limit, and were not tried again", 1),
    TYPE_ONLY("ended their worker; the second attempt only found out what they are", 1),
    LOST("ended both workers that they were given to", 2);

    private final String meaning;
    private final int deaths;

    Verdict(String meaning, int deaths) {
        this.meaning = meaning;
        this.deaths = deaths;
    }

    /** Returns what happened to such documents. */
    String meaning() {
        return meaning;
    }

    /** Returns how many workers such a document takes along. */
    int deaths() {
        return deaths;
    }
}
