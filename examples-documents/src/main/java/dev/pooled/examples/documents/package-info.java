/** Real documents, and some that are out to end their reader: each in its own limits, all the others unharmed. */
@NullMarked
package dev.pooled.examples.documents;

import org.jspecify.annotations.NullMarked;
