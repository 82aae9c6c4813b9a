/** What can be wrong with a file that a person wrote, and where: shared by all readers. */
@NullMarked
package dev.bailiwick.problem;

import org.jspecify.annotations.NullMarked;
