package dev.bailiwick.config;

import dev.bailiwick.problem.Place;
import dev.bailiwick.questionnaire.AnswerColumnOverrides;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is said of some answer sets.
 *
 * @param files tells of a file, by the name that the user gave it, whether it is meant
 * @param pattern the same as written
 * @param deployment the id of the one that the customers bought
 * @param columns header names for roles
 * @param answeredUnder the version of the model under which they were answered
 */
public record AnswerSetSettings(
        Predicate<String> files,
        String pattern,
        Optional<Setting<String>> deployment,
        AnswerColumnOverrides columns,
        Optional<String> answeredUnder,
        Place place) {}
