package dev.bailiwick.answers;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.language.Vocabulary;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.model.Role;
import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.questionnaire.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks answer sets for one deployment, each by itself. Thread-safe. */
final class SetChecker {

    private static final int ROWS_A_BATCH = 500;

    private final LoadedChecks checks;
    private final ResponsibilityModel model;
    private final History history;
    private final Expectations expectations;
    private final TextFacts texts;
    private final Executor executor;

    /** @param executor looks at the questions while the answers are read */
    SetChecker(LoadedChecks checks, Mapper mapper, History history, Deployment deployment, Executor executor) {
        this.executor = executor;
        this.checks = checks;
        this.model = mapper.model();
        this.history = history;
        this.expectations = new Expectations(mapper, deployment, checks.words());
        Scanner scanner = new Scanner(vocabulary(checks.vocabulary(), model, deployment));
        this.texts = new TextFacts(new ClauseReader(scanner), expectations);
    }

    /** With the names of the parties but the customer's, and of the deployments that are not meant. */
    private static Vocabulary vocabulary(Vocabulary words, ResponsibilityModel model, Deployment deployment) {
        List<String> vendors = names(model, Role.VENDOR);
        List<String> thirdParties = names(model, Role.THIRD_PARTY);
        List<String> elsewhere = model.deployments().stream()
                .filter(other -> !other.equals(deployment))
                .flatMap(other -> Stream.of(other.id(), other.title()))
                .toList();
        return words.with(ClauseReader.VENDOR, vendors)
                .with(ClauseReader.BY_VENDOR, by(vendors))
                .with(ClauseReader.THIRD_PARTY, thirdParties)
                .with(ClauseReader.BY_THIRD_PARTY, by(thirdParties))
                .with(ClauseReader.ELSEWHERE, elsewhere);
    }

    private static List<String> names(ResponsibilityModel model, Role role) {
        return model.parties().stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .flatMap(name -> Stream.of(name, Owners.withoutDomain(name)))
                .distinct()
                .toList();
    }

    private static List<String> by(List<String> names) {
        return names.stream().map(name -> "by " + name).toList();
    }

    /**
     * What the rules find, in the order of rows; answers without a fault are among them.
     *
     * @param answeredUnder the version of the model for rows that name none; empty if nobody says it
     */
    List<Subject> check(AnswerSet set, String answeredUnder) {
        FormWords words = new FormWords(checks.words(), model, set);
        Set<String> unknown = new HashSet<>();
        List<Subject> subjects = new ArrayList<>();
        for (int from = 0; from < set.rows().size(); from += ROWS_A_BATCH) {
            int to = Math.min(set.rows().size(), from + ROWS_A_BATCH);
            List<Subject> batch = subjects(set.rows().subList(from, to), words, answeredUnder, unknown);
            checks.rules().run(batch);
            subjects.addAll(batch);
        }
        return subjects;
    }

    /** @param unknown the versions of the model told so far that are not known */
    private List<Subject> subjects(List<AnswerRow> rows, FormWords words, String answeredUnder, Set<String> unknown) {
        List<Item> items = rows.stream().map(AnswerRow::item).toList();
        Beside<List<Expected>> asking = Beside.start(executor, () -> expectations.of(items));
        TextFacts.Said said = texts.in(rows);
        List<Expected> asked = asking.get();
        List<Understood> understood = IntStream.range(0, rows.size())
                .mapToObj(i -> words.of(rows.get(i), asked.get(i)))
                .toList();
        TextFacts.Found found = texts.found(said, asked, understood);
        String title = expectations.deployment().title();
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Promise> promises = found.promises().get(i);
            AnswerRow row = rows.get(i);
            boolean speaks = asked.get(i).notOffered() && texts.namesOffer(row);
            boolean reserved = speaks && texts.isReserved(row);
            subjects.add(new GivenAnswer(row, asked.get(i), understood.get(i), promises, speaks, reserved, title));
            subjects.addAll(promises);
            old(row, asked.get(i), answeredUnder, unknown).ifPresent(subjects::add);
        }
        subjects.addAll(found.offers());
        return subjects;
    }

    private Optional<Subject> old(AnswerRow row, Expected asked, String answeredUnder, Set<String> unknown) {
        String own = row.cell(AnswerRole.MODEL_VERSION);
        String said = own.isEmpty() ? answeredUnder : own;
        String version = said.isEmpty() ? said : history.named(said);
        if (version.isEmpty() || version.equals(history.current())) {
            return Optional.empty();
        }
        List<String> changes = history.changes(
                version, asked.duties(), expectations.deployment().id());
        boolean toTell = !history.knows(version) && unknown.add(version);
        return Optional.of(new OldAnswer(row, version, history.current(), changes, toTell, own.isEmpty()));
    }
}
