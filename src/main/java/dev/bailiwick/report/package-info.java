/** Writes mappings and explanations. */
@NullMarked
package dev.bailiwick.report;

import org.jspecify.annotations.NullMarked;
