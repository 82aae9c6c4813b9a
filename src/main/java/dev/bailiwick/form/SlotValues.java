package dev.bailiwick.form;

import dev.bailiwick.mapping.Answer;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.model.Role;
import dev.bailiwick.profile.Slot;
import dev.bailiwick.report.MappingColumns;
import java.util.stream.Collectors;

/**
 * What a mapping puts into the slots of a template.
 *
 * @param deployment the id of the one to answer for
 * @param columns for that one
 */
record SlotValues(Mapping mapping, String deployment, ResponsibilityModel model, MappingColumns columns) {

    String of(Slot slot) {
        return switch (slot) {
            case AREA_TITLE -> mapping.area().map(Area::title).orElse("");
            case THIRD_PARTY_DUTY -> answer().dutiesOf(Role.THIRD_PARTY);
            case VENDOR_DUTY_WITH_SOURCE -> withSource(Role.VENDOR);
            case CUSTOMER_DUTY_WITH_SOURCE -> withSource(Role.CUSTOMER);
            case THIRD_PARTY_DUTY_WITH_SOURCE -> withSource(Role.THIRD_PARTY);
            default -> column(slot.word());
        };
    }

    /** Slots are called as the columns that a mapping adds to a table. */
    private String column(String name) {
        return columns.cell(name, mapping);
    }

    private Answer answer() {
        return mapping.answerIn(deployment);
    }

    private String withSource(Role role) {
        return answer().held().stream()
                .filter(a -> a.holders().stream().map(Party::role).anyMatch(role::equals))
                .map(a -> a.duty().text() + " (" + source(a) + ")")
                .collect(Collectors.joining(" "));
    }

    /** In words that the reader of a form understands, who does not know the model's file. */
    private String source(Assignment assignment) {
        String words = assignment.from().words();
        String row = assignment.from().citation().row();
        return (words.isEmpty() ? "" : "“" + words + "”, ")
                + page(assignment.from().citation().source())
                + (row.isEmpty() ? "" : ": " + row)
                + (assignment.carriedOver() ? ", carried over" : "");
    }

    private String page(String id) {
        return model.source(id)
                .map(s -> s.address().isEmpty() ? s.title() : s.title() + " <" + s.address() + ">")
                .or(() -> model.table(id).map(t -> model.title() + ", " + t.title()))
                .orElse(id);
    }
}
