package dev.bailiwick.cases;

import dev.bailiwick.language.Hidden;
import dev.bailiwick.language.Scanner;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Condition;
import dev.bailiwick.rules.Condition.All;
import dev.bailiwick.rules.Condition.Any;
import dev.bailiwick.rules.Condition.Not;
import dev.bailiwick.rules.Condition.Term;
import dev.bailiwick.rules.ConditionParser;
import dev.bailiwick.rules.Evidence;
import dev.bailiwick.rules.TopicRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells which conditions of a rule an item does not meet. Thread-safe. */
final class Unmet {

    private final Scanner scanner;

    Unmet(Scanner scanner) {
        this.scanner = scanner;
    }

    /** One text a condition, in the order of the rule; empty where it meets them all. */
    List<String> conditions(TopicRule rule, Evidence item) {
        List<Condition> all = new ArrayList<>(List.of(new Term(rule.concept(), false)));
        all.addAll(ConditionParser.conditionsOf(rule));
        return all.stream()
                .filter(condition -> !condition.holds(item))
                .map(condition -> why(condition, item))
                .toList();
    }

    private String why(Condition condition, Evidence item) {
        if (condition instanceof Term term) {
            return missing(term, item);
        }
        if (condition instanceof All all) {
            return all.parts().stream()
                    .filter(part -> !part.holds(item))
                    .map(part -> why(part, item))
                    .collect(Collectors.joining(" and "));
        }
        if (condition instanceof Any any) {
            return any.parts().stream()
                    .map(part -> why(part, item))
                    .collect(Collectors.joining("; ", "none of these holds: ", ""));
        }
        return forbidden(((Not) condition).part(), item);
    }

    private String missing(Term term, Evidence item) {
        if (item.speaksOf(term.concept())) {
            return "the question itself does not mention " + Quotes.of(item, term.concept());
        }
        return "`" + term.concept() + "` is not seen"
                + hidden(term.concept(), item.item()).orElse("");
    }

    private Optional<String> hidden(String concept, Item item) {
        return scanner.hidden(item.text()).stream()
                .filter(hidden -> hidden.concept().id().equals(concept))
                .map(hidden -> " (" + hiddenIn(hidden, item.text()) + ")")
                .findFirst();
    }

    private static String hiddenIn(Hidden hidden, String text) {
        return "\"" + text.substring(hidden.start(), hidden.end()) + "\" is hidden in \""
                + text.substring(hidden.outerStart(), hidden.outerEnd()) + "\" of "
                + (hidden.by().isEmpty() ? "`ignore`" : "`" + hidden.by().get(0).id() + "`");
    }

    /** What is seen of that which must not be. */
    private static String forbidden(Condition part, Evidence item) {
        if (part instanceof Term term) {
            return "it must not mention " + Quotes.of(item, term.concept());
        }
        List<Condition> parts =
                part instanceof Any any ? any.parts() : part instanceof All all ? all.parts() : List.of();
        return parts.stream()
                .filter(inner -> inner.holds(item))
                .map(inner -> forbidden(inner, item))
                .collect(Collectors.joining(" and "));
    }
}
