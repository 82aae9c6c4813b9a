package dev.bailiwick.model;

import java.util.Optional;

/** Citations in words. */
public final class Citations {

    private Citations() {}

    /** {@code Title: Row} of a published table or a page; the row is left out where the whole is cited. */
    public static String words(Citation citation, ResponsibilityModel model) {
        Optional<String> table = model.table(citation.source()).map(PublishedTable::title);
        String title = table.or(() -> model.source(citation.source()).map(Source::title))
                .orElse(citation.source());
        return citation.row().isEmpty() ? title : title + ": " + citation.row();
    }
}
