package dev.bailiwick.batch;

import java.io.PrintWriter;

/** A bar on a terminal that grows with the files done. Safe for use by several threads. */
public final class Progress {

    private final PrintWriter terminal;
    private final int files;
    private final boolean shown;
    private int done;
    private String bar = "";

    /** @param shown false if nothing is to be drawn */
    public Progress(PrintWriter terminal, int files, boolean shown) {
        this.terminal = terminal;
        this.files = files;
        this.shown = shown;
    }

    /** One more file is done. */
    synchronized void done() {
        done++;
        int percent = (int) (100L * done / files);
        int filled = percent / 2;
        String now = "[" + "#".repeat(filled) + " ".repeat(50 - filled) + "] " + percent + " %";
        if (!now.equals(bar)) {
            draw(now);
        }
    }

    /** Takes the bar away. */
    synchronized void end() {
        draw(" ".repeat(bar.length()));
        draw("");
    }

    private void draw(String now) {
        bar = now;
        if (shown) {
            terminal.print("\r" + now);
            terminal.flush();
        }
    }
}
