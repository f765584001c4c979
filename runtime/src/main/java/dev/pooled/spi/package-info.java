/** What the authors of back ends and extensions implement and are given. */
@NullMarked
package dev.pooled.spi;

import org.jspecify.annotations.NullMarked;
