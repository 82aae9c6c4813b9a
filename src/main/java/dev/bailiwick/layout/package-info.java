/** Finds the tables of questions on sheets, by what their cells say, and reads items from them. */
@NullMarked
package dev.bailiwick.layout;

import org.jspecify.annotations.NullMarked;
