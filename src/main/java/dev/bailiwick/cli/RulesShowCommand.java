package dev.bailiwick.cli;

import dev.bailiwick.answers.CheckFolder;
import dev.bailiwick.answers.CheckInfo;
import dev.bailiwick.cases.Cases;
import dev.bailiwick.cases.RuleInWords;
import dev.bailiwick.cases.RuleNames;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.rules.RuleCase;
import dev.bailiwick.rules.TopicRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says one rule in words. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says a rule in words, with where it stands, its topic, the area and the duties that it leads to,"
                + " and its cases.")
final class RulesShowCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "RULE",
            arity = "1",
            description =
                    "The name of the rule, in quotes, or a part of it that no other rule has in its name; or the id of a"
                            + " check.")
    private String name = "";

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME",
            defaultValue = "union",
            description = "The responsibility model that gives area and duties. Default: ${DEFAULT-VALUE}.")
    private String model = "union";

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    RulesShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleFolder folder = rules.open();
        Optional<CheckInfo> check = check(folder);
        if (check.isPresent()) {
            streams.print(TextOut.of(CheckPage.of(check.get())));
            return ExitCode.DONE;
        }
        LoadedRules loaded = folder.rules();
        ResponsibilityModel read = folder.model(model);
        TopicRule rule = RuleNames.find(name, loaded.rules());
        List<RuleCase> cases = Cases.of(folder, loaded).stream()
                .filter(one -> one.rule().equals(rule.name()))
                .toList();
        List<String> lines = new ArrayList<>(List.of(rule.place() + ": rule \"" + rule.name() + "\"", ""));
        new RuleInWords(loaded.vocabulary()).of(rule).lines().forEach(lines::add);
        lines.addAll(List.of(
                "", "topic: " + rule.topic() + ": " + loaded.topics().asks().getOrDefault(rule.topic(), "")));
        lines.add("area: "
                + read.areaOf(rule.topic())
                        .map(area -> area.title() + " (" + area.id() + ")")
                        .orElse(none(read, rule.topic())));
        lines.addAll(duties(read, folder.assigner(read).assignments(), rule.topic()));
        lines.addAll(list("must fire on", cases.stream().filter(RuleCase::hit).toList()));
        lines.addAll(
                list("must not fire on", cases.stream().filter(c -> !c.hit()).toList()));
        streams.print(TextOut.of(lines));
        return ExitCode.DONE;
    }

    /** The check of this id, if the name is one. */
    private Optional<CheckInfo> check(RuleFolder folder) {
        Path checks = CheckSetup.checksOf(folder);
        return !Files.isDirectory(checks)
                ? Optional.empty()
                : new CheckFolder(checks, Optional.empty())
                        .infos().stream().filter(info -> info.id().equals(name)).findFirst();
    }

    private static String none(ResponsibilityModel model, String topic) {
        return model.outsideTopics().contains(topic)
                ? "none: it is no matter of responsibility"
                : "none: model `" + model.id() + "` does not name this topic";
    }

    private static List<String> duties(ResponsibilityModel model, List<Assignment> assignments, String topic) {
        List<String> lines = new ArrayList<>();
        for (Duty duty : model.dutiesOf(topic)) {
            String holders = assignments.stream()
                    .filter(assignment -> assignment.duty().equals(duty))
                    .map(assignment -> assignment.deployment().title() + ": " + holders(assignment))
                    .collect(Collectors.joining("; "));
            lines.add("duty: " + duty.id() + ": " + duty.text() + " (" + holders + ")");
        }
        return lines;
    }

    private static String holders(Assignment assignment) {
        return assignment.offered()
                ? assignment.holders().stream().map(Party::name).collect(Collectors.joining(" and "))
                : "not offered";
    }

    private static List<String> list(String title, List<RuleCase> cases) {
        List<String> lines = new ArrayList<>(List.of("", title));
        for (RuleCase one : cases) {
            String section = one.item().section().isEmpty()
                    ? ""
                    : " (section: " + one.item().section() + ")";
            lines.add("  " + one.item().text() + section);
        }
        return lines;
    }
}
