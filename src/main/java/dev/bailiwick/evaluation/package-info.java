/** How good mappings are, measured on questions that people labelled. */
@NullMarked
package dev.bailiwick.evaluation;

import org.jspecify.annotations.NullMarked;
