/** How known forms are laid out and filled: data, not code. */
@NullMarked
package dev.bailiwick.profile;

import org.jspecify.annotations.NullMarked;
