package dev.bailiwick.answers;

import dev.bailiwick.model.Role;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.Yaml;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads {@code words.yaml}. Not thread-safe; one use. */
final class WordListReader {

    private final Problems problems;

    WordListReader(Problems problems) {
        this.problems = problems;
    }

    /** What is wrong in the file goes to the problems. */
    WordLists read(Path file) {
        YamlForm form = YamlForm.of(YamlReader.read(file), "a file of words", problems);
        double share = form.neededShare("share");
        double texts = form.neededShare("texts");
        int longest = longest(form);
        List<WordList> answers = lists(form, "answers", this::answer);
        List<WordList> owners = lists(form, "owners", this::owner);
        Map<String, String> understoodAnswers = new LinkedHashMap<>();
        Map<String, String> understoodOwners = new LinkedHashMap<>();
        form.node("understood").ifPresent(node -> {
            YamlForm understood = YamlForm.of(node, "what is understood", problems);
            understood.entries("answers").forEach(e -> understood(e, answer(e.key(), e), understoodAnswers));
            understood.entries("owners").forEach(e -> understood(e, ownerWords(e), understoodOwners));
            understood.finish();
        });
        Likeness likeness = likeness(form);
        form.finish();
        return new WordLists(share, texts, longest, answers, owners, understoodAnswers, understoodOwners, likeness);
    }

    private Likeness likeness(YamlForm form) {
        Optional<YamlNode> node = form.needed("likeness");
        if (node.isEmpty()) {
            return new Likeness(1, Set.of(), Set.of());
        }
        YamlForm likeness = YamlForm.of(node.get(), "likeness", problems);
        double least = likeness.neededShare("least");
        Set<String> leftOut = values(likeness.texts("leave out"));
        Set<String> mustAgree = values(likeness.texts("must agree"));
        likeness.finish();
        return new Likeness(least, leftOut, mustAgree);
    }

    private static Set<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).collect(Collectors.toSet());
    }

    private int longest(YamlForm form) {
        String text = form.neededText("longest");
        if (text.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(text);
        }
        form.node("longest")
                .ifPresent(node -> problems.add(
                        node.place(), "`" + text + "` is no length", "give a number of characters from 1 to 9999"));
        return 1;
    }

    private List<WordList> lists(YamlForm form, String key, BiFunction<YamlNode, Entry, String> meaning) {
        List<WordList> lists = new ArrayList<>();
        for (Entry list : form.entries(key)) {
            Map<String, String> words = new LinkedHashMap<>();
            YamlForm.of(list.value(), "a list", problems);
            if (list.value() instanceof YamlNode.Fields fields) {
                fields.entries().forEach(word -> words.put(word.key(), meaning.apply(word.value(), word)));
            }
            lists.add(new WordList(list.key(), words));
        }
        return lists;
    }

    private String answer(YamlNode node, Entry word) {
        return node instanceof Text text ? answer(text.value(), word) : answer("", word);
    }

    private String answer(String meaning, Entry word) {
        if (Means.of(meaning).isEmpty()) {
            problems.add(word.place(), "`" + meaning + "` is no meaning", DidYouMean.hint(meaning, Means.words()));
        }
        return meaning;
    }

    private String owner(YamlNode node, Entry word) {
        List<Role> roles = new ArrayList<>();
        for (Text text : Yaml.texts(node, word.key(), problems)) {
            Optional<Role> role = Role.of(text.value());
            role.ifPresent(roles::add);
            if (role.isEmpty()) {
                problems.add(
                        text.place(),
                        "`" + text.value() + "` is no kind of party",
                        DidYouMean.hint(text.value(), Role.words()));
            }
        }
        return Owners.of(roles);
    }

    private String ownerWords(Entry entry) {
        if (Owners.roles(entry.key()).isEmpty()) {
            problems.add(
                    entry.place(),
                    "`" + entry.key() + "` is no kind of party",
                    "write it like `vendor` or `vendor and customer`");
        }
        return entry.key();
    }

    private void understood(Entry entry, String meaning, Map<String, String> understood) {
        for (Text text : Yaml.texts(entry.value(), entry.key(), problems)) {
            understood.put(text.value().toLowerCase(Locale.ROOT), meaning);
        }
    }
}
