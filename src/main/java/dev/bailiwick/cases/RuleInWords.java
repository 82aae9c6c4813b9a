package dev.bailiwick.cases;

import dev.bailiwick.language.Concept;
import dev.bailiwick.language.Phrase;
import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.rules.Condition;
import dev.bailiwick.rules.Condition.All;
import dev.bailiwick.rules.Condition.Any;
import dev.bailiwick.rules.Condition.Not;
import dev.bailiwick.rules.Condition.Term;
import dev.bailiwick.rules.ConditionParser;
import dev.bailiwick.rules.TopicRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a topic rule as an analyst would. Thread-safe. */
public final class RuleInWords {

    private static final int PHRASES = 4;

    private final Vocabulary vocabulary;

    public RuleInWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One sentence, a line for each condition; lines end with a line feed. */
    public String of(TopicRule rule) {
        List<Condition> conditions = ConditionParser.conditionsOf(rule);
        List<String> lines = new ArrayList<>();
        lines.add("if it mentions " + concept(rule.concept()));
        conditions.stream().filter(c -> !(c instanceof Not)).forEach(c -> lines.add("and " + wanted(c)));
        List<String> unwanted = conditions.stream()
                .filter(Not.class::isInstance)
                .map(c -> unwanted(((Not) c).part()))
                .toList();
        if (!unwanted.isEmpty()) {
            lines.add("and not " + String.join(", nor ", unwanted));
        }
        return "An item is about `" + rule.topic() + "` (weight " + rule.weight() + " of 10)\n  "
                + String.join(",\n  ", lines) + ".\n";
    }

    private String wanted(Condition condition) {
        if (condition instanceof Term term) {
            return concept(term.concept()) + where(term);
        }
        if (condition instanceof Any any) {
            return any.parts().stream().map(this::wanted).collect(Collectors.joining(" or "));
        }
        if (condition instanceof All all) {
            return all.parts().stream().map(this::wanted).collect(Collectors.joining(" together with "));
        }
        return "not " + unwanted(((Not) condition).part());
    }

    private String unwanted(Condition part) {
        return part instanceof Term term ? "`" + term.concept() + "`" + where(term) : "(" + wanted(part) + ")";
    }

    private static String where(Term term) {
        return term.inQuestion() ? " in the question itself" : "";
    }

    private String concept(String id) {
        return "`" + id + "`" + vocabulary.concept(id).map(RuleInWords::someOf).orElse("");
    }

    private static String someOf(Concept concept) {
        List<String> phrases =
                concept.phrases().stream().map(Phrase::text).distinct().toList();
        String some = phrases.stream().limit(PHRASES).collect(Collectors.joining(", "));
        return " (" + some + (phrases.size() > PHRASES ? ", and " + (phrases.size() - PHRASES) + " more" : "") + ")";
    }
}
