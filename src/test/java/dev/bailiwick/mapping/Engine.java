package dev.bailiwick.mapping;

import dev.bailiwick.problem.Place;
import dev.bailiwick.questionnaire.Item;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The shipped rules with the first model, built once for all tests. */
final class Engine {

    static final Path RULES = Path.of("rules");

    private static final class Shared {
        static final Mapper UNION = open(RULES);
    }

    private Engine() {}

    static Mapper union() {
        return Shared.UNION;
    }

    static Mapper open(Path rules) {
        RuleFolder folder = new RuleFolder(rules);
        return folder.mapper(folder.model("union"));
    }

    static Item item(String section, String text) {
        return new Item("1", section, text, Place.ofFile("q.csv"));
    }

    /** One for each text, without a section. */
    static List<Item> items(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Item(Integer.toString(i), "", texts.get(i), Place.ofFile("q.csv")))
                .toList();
    }
}
