/** Workbooks (.xlsx): read without harm and filled in where they stand. */
@NullMarked
package dev.bailiwick.workbook;

import org.jspecify.annotations.NullMarked;
