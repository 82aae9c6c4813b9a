package dev.bailiwick.cli;

/** What the process says to the one that called it. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** Done, and there are findings. */
    static final int FINDINGS = 1;
    /** Wrong usage, or an input, rule or model that cannot be used. */
    static final int UNUSABLE = 2;
    /** Done, but some rows could not be read. */
    static final int ROWS_UNREAD = 3;
    /** A bug in Bailiwick. */
    static final int BUG = 70;

    private ExitCode() {}
}
