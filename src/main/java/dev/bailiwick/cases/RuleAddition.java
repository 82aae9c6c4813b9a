package dev.bailiwick.cases;

import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.nio.file.Path;
import java.util.List;

/** What adding a rule changes: the rule file of its subject and the case file beside it. */
public record RuleAddition(FileChange rules, FileChange cases) {

    /**
     * Writes nothing yet.
     *
     * @param subject the rule file's name without its ending
     * @param create whether the subject is a new one
     * @param draft checked before
     * @throws UnusableException if there is no such subject, or there is one and it should be new
     */
    public static RuleAddition of(RuleFolder folder, String subject, boolean create, RuleDraft draft) {
        List<String> known = folder.subjects();
        if (create == known.contains(subject) || !subject.matches("[a-z][a-z0-9-]*")) {
            throw create ? unfit(subject) : unknown(subject, known);
        }
        Path topics = folder.path().resolve("topics");
        return new RuleAddition(
                FileChange.append(topics.resolve(subject + ".drl"), RuleText.HEAD, RuleText.rule(draft)),
                FileChange.append(topics.resolve(subject + ".cases.yaml"), "", RuleText.cases(draft)));
    }

    private static UnusableException unfit(String subject) {
        return new UnusableException(
                Place.ofFile("--subject"),
                "`" + subject + "` cannot be a new subject",
                "give a name such as `email` that no file has yet");
    }

    private static UnusableException unknown(String subject, List<String> known) {
        return new UnusableException(
                Place.ofFile("--subject"),
                "there is no subject `" + subject + "`",
                DidYouMean.hint(subject, known) + " Or add --new-subject");
    }
}
