/** Checks filled-in questionnaires against a responsibility model, against themselves and against the rules of their form. */
@NullMarked
package dev.bailiwick.answers;

import org.jspecify.annotations.NullMarked;
