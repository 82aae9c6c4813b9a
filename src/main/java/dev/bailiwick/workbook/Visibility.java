package dev.bailiwick.workbook;

/** Whether a sheet's tab is shown. */
public enum Visibility {
    VISIBLE,
    /** A person can show it by the menu. */
    HIDDEN,
    /** Only a program can show it. */
    VERY_HIDDEN
}
