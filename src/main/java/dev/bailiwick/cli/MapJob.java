package dev.bailiwick.cli;

import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.CsvStyle;
import dev.bailiwick.report.CsvMappings;
import dev.bailiwick.report.JsonLineMappings;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.report.MappingWriter;
import dev.bailiwick.report.Summary;
import dev.bailiwick.report.TableMappings;
import java.io.OutputStream;
import java.util.List;

/** How a run maps and writes questionnaires. Immutable, and safe for use by several threads. */
record MapJob(Mapper mapper, List<Deployment> deployments, MapFormat format, CsvStyle csv) {

    /** The columns that are added to a table. */
    MappingColumns added() {
        return new MappingColumns(deployments.stream().map(Deployment::id).toList());
    }

    /** Maps questionnaires into one result, and leaves the stream open. */
    Summary run(List<? extends Questionnaire> questionnaires, OutputStream out) {
        Summary summary = new Summary(deployments);
        new MapRun(mapper, writer(out, questionnaires.size() > 1), summary).over(questionnaires);
        return summary;
    }

    private MappingWriter writer(OutputStream out, boolean several) {
        return switch (format) {
            case CSV -> new CsvMappings(out, added(), csv);
            case JSONL -> new JsonLineMappings(out, deployments);
            case TABLE -> new TableMappings(out, deployments, several);
        };
    }
}
