/** Fills forms where they stand. */
@NullMarked
package dev.bailiwick.form;

import org.jspecify.annotations.NullMarked;
