/** YAML read as a tree whose every node knows its line and column. */
@NullMarked
package dev.bailiwick.yaml;

import org.jspecify.annotations.NullMarked;
