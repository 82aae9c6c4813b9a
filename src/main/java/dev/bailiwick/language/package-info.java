/** Finds the mentions of concepts in a text, in one pass. */
@NullMarked
package dev.bailiwick.language;

import org.jspecify.annotations.NullMarked;
