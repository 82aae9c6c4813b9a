/** From an item to its mapping. */
@NullMarked
package dev.bailiwick.mapping;

import org.jspecify.annotations.NullMarked;
