/** Reads {@code bailiwick.yaml}, in which a repository of answer sets says how they are checked. */
@NullMarked
package dev.bailiwick.config;

import org.jspecify.annotations.NullMarked;
