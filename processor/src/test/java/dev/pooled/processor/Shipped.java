package dev.pooled.processor;

import java.io.Serializable;

/** A class that cannot travel, and comes compiled, as the classes of libraries do. */
@SuppressWarnings("serial")
public class Shipped implements Serializable {
    Thread thread = new Thread();
}
