/** Benchmarks: how many questions are read and matched in a second on one core. */
@NullMarked
package dev.bailiwick.mapping;

import org.jspecify.annotations.NullMarked;
