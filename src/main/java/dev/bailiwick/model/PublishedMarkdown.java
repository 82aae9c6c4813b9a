package dev.bailiwick.model;

/** The published tables as markdown, cell by cell as the vendor publishes them. Pure. */
public final class PublishedMarkdown {

    private PublishedMarkdown() {}

    public static String render(ResponsibilityModel model) {
        StringBuilder out = new StringBuilder("# " + model.title() + "\n");
        for (PublishedTable table : model.tables()) {
            out.append("\n## ").append(table.title()).append("\n\n");
            out.append(Markdown.row(
                    table.columns().stream().map(PublishedTable.Column::title).toList()));
            out.append(Markdown.rule(table.columns().size()));
            table.rows().forEach(row -> out.append(Markdown.row(row.cells())));
        }
        return out.toString();
    }
}
