/** What a host gives its workers that is not on their class path: classes and resources, asked for one by one. */
@NullMarked
package dev.pooled.internal.host.serving;

import org.jspecify.annotations.NullMarked;
