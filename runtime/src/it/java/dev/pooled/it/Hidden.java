package dev.pooled.it;

import java.io.Serializable;

/** To be defined once more, as a class that has no name. */
final class Hidden implements Serializable {

    private static final long serialVersionUID = 1L;

    Hidden() {}
}
