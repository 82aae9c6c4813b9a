package dev.bailiwick.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the published tables say about who holds something in an area. */
final class Claims {

    private final ResponsibilityModel model;

    Claims(ResponsibilityModel model) {
        this.model = model;
    }

    /** What the rows of one table say about an area in a deployment. */
    record Claim(PublishedTable table, List<PublishedTable.Row> rows, Set<String> holders) {}

    /** One for each table that has rows about the area which speak of the deployment, the winning one first. */
    List<Claim> of(Area area, Deployment deployment) {
        return model.tables().stream()
                .map(table -> claim(table, area, deployment))
                .filter(claim -> !claim.rows.isEmpty())
                .toList();
    }

    private static Claim claim(PublishedTable table, Area area, Deployment deployment) {
        List<PublishedTable.Row> rows = table.rowsAbout(area.id()).stream()
                .filter(r -> r.holdersIn(deployment.id()).isPresent())
                .toList();
        return new Claim(
                table,
                rows,
                InOrder.copyOf(rows.stream()
                        .flatMap(r -> r.holdersIn(deployment.id()).orElse(List.of()).stream())
                        .collect(Collectors.toList())));
    }

    /** {@code `Row` (Table)}, or for several rows {@code `Row` and `Row` (Table)}. */
    static String where(Claim claim) {
        return claim.rows.stream().map(r -> "`" + r.name() + "`").collect(Collectors.joining(" and ")) + " ("
                + claim.table.title() + ")";
    }

    /** {@code Vendor and Customer}, in the order of the model's parties. */
    String names(Set<String> holders) {
        String names = model.parties().stream()
                .filter(p -> holders.contains(p.id()))
                .map(Party::name)
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "nobody" : names;
    }
}
