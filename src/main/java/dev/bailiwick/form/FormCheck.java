package dev.bailiwick.form;

import dev.bailiwick.layout.Layout;
import dev.bailiwick.layout.Table;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.profile.AnswerColumn;
import dev.bailiwick.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a form can take the answers, before anything is mapped. */
final class FormCheck {

    private FormCheck() {}

    static void check(Layout layout, Filling filling) {
        Optional<String> column = layout.profile().stream()
                .flatMap(p -> p.answers().stream())
                .map(AnswerColumn::header)
                .filter(h -> layout.tables().stream().anyMatch(t -> !t.named(h).isEmpty()))
                .findFirst();
        Place place = Place.ofFile(layout.file());
        if (column.isEmpty() && !filling.addColumns() && filling.sheetOut().isEmpty()) {
            throw new UnusableException(
                    place,
                    "the form has no column for who answers",
                    "add some with --add-columns, or a sheet with --sheet-out NAME, or name the columns in a --profile");
        }
        if (column.isPresent() && filling.deployments().size() > 1) {
            List<String> ids = filling.deploymentIds();
            throw new UnusableException(
                    place,
                    "the form has one column `" + column.get() + "`, and there are " + ids.size() + " deployments",
                    "say which one the customer buys: "
                            + ids.stream().map(id -> "--deployment " + id).collect(Collectors.joining(" or ")));
        }
    }

    /** Whether the table has one of the profile's answer columns. */
    static boolean answers(Table table, Profile profile) {
        return profile.answers().stream().anyMatch(a -> !table.named(a.header()).isEmpty());
    }
}
