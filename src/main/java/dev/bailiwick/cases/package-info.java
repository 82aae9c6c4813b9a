/** The cases of the rules: questions on which a rule must fire, and near-misses on which it must not. */
@NullMarked
package dev.bailiwick.cases;

import org.jspecify.annotations.NullMarked;
