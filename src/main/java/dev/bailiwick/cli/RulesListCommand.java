package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.report.TextTable;
import dev.bailiwick.rules.TopicRule;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the topic rules. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the rules with their topic, weight and area, in the order of their files.")
final class RulesListCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Only rules that signal this topic.")
    private @Nullable String topic;

    @Option(names = "--area", paramLabel = "AREA", description = "Only rules whose topic belongs to this area.")
    private @Nullable String area;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME",
            defaultValue = "union",
            description = "The responsibility model that gives the areas. Default: ${DEFAULT-VALUE}.")
    private String model = "union";

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    RulesListCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleFolder folder = rules.open();
        LoadedRules loaded = folder.rules();
        ResponsibilityModel read = folder.model(model);
        known("--topic", "topic", topic, loaded.topics().ids());
        known("--area", "area", area, read.areas().stream().map(Area::id).toList());
        TextTable table = new TextTable(List.of("rule", "topic", "weight", "area", "place")).alignRight(2);
        for (TopicRule rule : loaded.rules()) {
            String areaId = read.areaOf(rule.topic()).map(Area::id).orElse("");
            if ((topic == null || rule.topic().equals(topic)) && (area == null || areaId.equals(area))) {
                table.row(List.of(
                        rule.name(),
                        rule.topic(),
                        String.valueOf(rule.weight()),
                        areaId,
                        rule.place().file() + ":" + rule.place().line()));
            }
        }
        streams.print(table.toString());
        return ExitCode.DONE;
    }

    private static void known(String option, String kind, @Nullable String id, Collection<String> known) {
        if (id != null && !known.contains(id)) {
            throw new UnusableException(
                    Place.ofFile(option), "there is no " + kind + " `" + id + "`", DidYouMean.hint(id, known));
        }
    }
}
