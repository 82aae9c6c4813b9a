package dev.bailiwick.report;

import dev.bailiwick.mapping.Answer;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.Role;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Writes one JSON object a line for each item, in UTF-8. Rows without an item are left out. */
public final class JsonLineMappings implements MappingWriter {

    private final OutputStream out;
    private final List<Deployment> deployments;
    private final JsonMapper json = new JsonMapper();

    public JsonLineMappings(OutputStream out, List<Deployment> deployments) {
        this.out = out;
        this.deployments = List.copyOf(deployments);
    }

    @Override
    public void begin(CsvQuestionnaire questionnaire) {
        // Every line names its file.
    }

    @Override
    public void row(Row row, Optional<Mapping> mapping) {
        mapping.ifPresent(this::line);
    }

    private void line(Mapping mapping) {
        try {
            out.write(json.writeValueAsString(object(mapping)).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> object(Mapping mapping) {
        Item item = mapping.item();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", item.place().file());
        object.put("line", item.place().line());
        object.put("id", item.id());
        object.put("section", item.section());
        if (!item.follows().isEmpty()) {
            object.put("follows", item.follows());
        }
        object.put("question", item.text());
        object.put("area", mapping.area().map(Area::id).orElse(""));
        object.put("other_areas", mapping.others().stream().map(Area::id).toList());
        object.put("topic", mapping.topics().isEmpty() ? "" : mapping.topics().get(0));
        object.put("duties", mapping.duties().stream().map(Duty::id).toList());
        object.put("answers", answers(mapping));
        object.put("status", mapping.status().toString());
        object.put("confidence", Math.round(mapping.confidence() * 100) / 100.0);
        object.put(
                "why", Why.of(mapping, deployments.stream().map(Deployment::id).toList()));
        return object;
    }

    private Map<String, Object> answers(Mapping mapping) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Deployment deployment : deployments) {
            answers.put(deployment.id(), answer(mapping.answerIn(deployment.id())));
        }
        return answers;
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "responsible_party", answer.parties().stream().map(Party::name).toList());
        object.put("ssrm_ownership", answer.ownership());
        object.put("vendor_duty", answer.dutiesOf(Role.VENDOR));
        object.put("customer_duty", answer.dutiesOf(Role.CUSTOMER));
        return object;
    }

    @Override
    public void finish() {
        // Lines go out as they are written.
    }
}
