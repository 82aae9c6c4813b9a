/** ZIP archives: checked whole before they are used, and copied byte for byte but for what is changed. */
@NullMarked
package dev.bailiwick.archive;

import org.jspecify.annotations.NullMarked;
