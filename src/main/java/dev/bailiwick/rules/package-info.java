/** Loads the rule files and runs them over facts. */
@NullMarked
package dev.bailiwick.rules;

import org.jspecify.annotations.NullMarked;
