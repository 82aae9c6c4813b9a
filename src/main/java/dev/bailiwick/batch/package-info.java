/** A folder of questionnaires, mapped at once. */
@NullMarked
package dev.bailiwick.batch;

import org.jspecify.annotations.NullMarked;
