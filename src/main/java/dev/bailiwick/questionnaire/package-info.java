/** Reads items from a customer's file. */
@NullMarked
package dev.bailiwick.questionnaire;

import org.jspecify.annotations.NullMarked;
