package dev.bailiwick.cli;

import dev.bailiwick.form.Filling;
import dev.bailiwick.form.FormMappings;
import dev.bailiwick.layout.Opened;
import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.CsvStyle;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.report.CsvMappings;
import dev.bailiwick.report.JsonLineMappings;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.report.MappingWriter;
import dev.bailiwick.report.Summary;
import dev.bailiwick.report.TableMappings;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * How a run maps and writes questionnaires. Immutable, and safe for use by several threads.
 *
 * @param format as the user named it; else the name of the output tells
 */
record MapJob(Mapper mapper, List<Deployment> deployments, Optional<MapFormat> format, CsvStyle csv, Filling filling) {

    /** @param lines what more there is to say to people */
    record Outcome(Summary summary, List<String> lines) {}

    /** The columns that are added to a table. */
    static MappingColumns added(List<Deployment> deployments) {
        return new MappingColumns(deployments.stream().map(Deployment::id).toList());
    }

    MapFormat formatOf(String output) {
        return MapFormat.of(format, output);
    }

    /**
     * Maps questionnaires into one result, and leaves the stream open.
     *
     * @throws UnusableException if they do not fit one result
     */
    Outcome run(List<Opened> files, String output, OutputStream out) {
        List<Questionnaire> questionnaires =
                files.stream().flatMap(file -> file.questionnaires().stream()).toList();
        MapFormat chosen = formatOf(output);
        if (chosen == MapFormat.XLSX) {
            FormMappings writer = formWriter(files, out);
            return new Outcome(summary(questionnaires, writer), writer.lines());
        }
        List<String> leftOut = List.of();
        if (chosen == MapFormat.CSV) {
            SameColumns.check(files);
            leftOut = TitlesLeftOut.lines(questionnaires);
        }
        return new Outcome(summary(questionnaires, writer(chosen, out, questionnaires.size() > 1)), leftOut);
    }

    private Summary summary(List<Questionnaire> questionnaires, MappingWriter writer) {
        Summary summary = new Summary(deployments);
        new MapRun(mapper, writer, summary).over(questionnaires);
        return summary;
    }

    private MappingWriter writer(MapFormat chosen, OutputStream out, boolean several) {
        return switch (chosen) {
            case JSONL -> new JsonLineMappings(out, deployments);
            case TABLE -> new TableMappings(out, deployments, several);
            default -> new CsvMappings(out, added(deployments), csv);
        };
    }

    private FormMappings formWriter(List<Opened> files, OutputStream out) {
        Opened last = files.get(files.size() - 1);
        if (files.size() > 1) {
            throw new UnusableException(
                    Place.ofFile(last.name()),
                    "several questionnaires do not fit one workbook",
                    "fill each in a run of its own, or put them into a folder and map that");
        }
        Opened.Form form = last.form()
                .orElseThrow(() -> new UnusableException(
                        Place.ofFile(last.name()), "this is no workbook, so that none can be filled", "write a .csv"));
        return new FormMappings(out, form.workbook(), form.layout(), filling);
    }
}
