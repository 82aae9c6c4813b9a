package dev.bailiwick.cli;

import dev.bailiwick.layout.Wanted;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.profile.ProfileFolder;
import dev.bailiwick.questionnaire.ReadOptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the tables of workbooks are found. */
final class ProfileOptions {

    private static final String ANY_FORM = "generic";

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "How the form is laid out and filled: a file in rules/profiles, or FILE.yaml. Default: what"
                    + " its headers say.")
    private @Nullable String profile;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Of a workbook, read this sheet; `*` stands for any text. Default: all that are not hidden.")
    private List<String> sheets = List.of();

    Wanted wanted(ReadOptions options, RuleFolder rules) {
        Optional<Profile> named = Optional.ofNullable(profile).map(folder(rules)::named);
        List<Profile> known = named.isPresent() ? List.of() : folder(rules).all();
        return new Wanted(options, named, known, anyForm(known), sheets);
    }

    /** Where the user says nothing about the form. */
    static Wanted byHeaders(ReadOptions options, RuleFolder rules) {
        List<Profile> known = folder(rules).all();
        return new Wanted(options, Optional.empty(), known, anyForm(known), List.of());
    }

    private static ProfileFolder folder(RuleFolder rules) {
        return new ProfileFolder(rules.path().resolve("profiles"));
    }

    private static Optional<Profile> anyForm(List<Profile> known) {
        return known.stream().filter(p -> p.id().equals(ANY_FORM)).findFirst();
    }
}
