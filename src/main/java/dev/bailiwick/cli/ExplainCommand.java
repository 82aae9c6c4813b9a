package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.problem.Visible;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.report.Explanation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one question, with all reasons. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Answers one question and tells why: the phrases seen, the rules that fired, the areas that came"
                + " close, the published row, and what changes in the other deployment.",
        footer = {"", "Example: bailiwick explain \"Who rotates our encryption keys?\" --deployment byoc"})
final class ExplainCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "QUESTION", arity = "1", description = "The question, in quotes.")
    private String question = "";

    @Mixin
    private final DeploymentOption deployment = new DeploymentOption();

    @Option(
            names = "--section",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "The heading that it stands under.")
    private String section = "";

    @Option(
            names = "--follows",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "The question that it follows up, as \"If yes, describe\" does.")
    private String follows = "";

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (question.isBlank()) {
            throw new UnusableException(Place.ofFile("QUESTION"), "the question is blank", "put it in quotes");
        }
        RuleFolder folder = rules.open();
        Mapper mapper = folder.mapper(deployment.model());
        List<Deployment> asked = deployment.of(mapper.model());
        Item item = new Item("1", section, follows, question, Place.ofFile("QUESTION"));
        Mapping mapping = mapper.map(List.of(item)).get(0);
        String text = Explanation.of(mapping, mapper.model(), asked)
                .lines()
                .map(Visible::of)
                .collect(Collectors.joining("\n", "", "\n"));
        streams.print(text);
        return ExitCode.DONE;
    }
}
