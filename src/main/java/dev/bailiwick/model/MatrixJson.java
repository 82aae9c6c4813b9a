package dev.bailiwick.model;

import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The responsibility matrix as one JSON object, in the order of the model. Pure. */
public final class MatrixJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MatrixJson() {}

    /** Indented, with a line break at its end. Duties that have no assignment are left out. */
    public static String render(ResponsibilityModel model, Collection<Assignment> assignments) {
        Matrix matrix = Matrix.of(model, assignments);
        ObjectNode root = JSON.createObjectNode();
        root.put("model", model.id()).put("title", model.title()).put("version", model.version());
        ArrayNode parties = root.putArray("parties");
        model.parties()
                .forEach(p -> parties.addObject()
                        .put("id", p.id())
                        .put("name", p.name())
                        .put("role", p.role().word()));
        ArrayNode deployments = root.putArray("deployments");
        matrix.deployments().forEach(d -> deployment(d, deployments.addObject()));
        ArrayNode duties = root.putArray("duties");
        matrix.lines().forEach(line -> duty(line, matrix, duties.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static void deployment(Deployment deployment, ObjectNode node) {
        node.put("id", deployment.id()).put("title", deployment.title());
        deployment.shiftsFrom().ifPresent(from -> node.put("shifts_from", from));
    }

    private static void duty(Matrix.Line line, Matrix matrix, ObjectNode node) {
        node.put("duty", line.duty().id());
        node.put("area", line.area().id());
        node.put("area_title", line.area().title());
        node.put("in_matrix", line.area().inMatrix());
        node.put("text", line.duty().text());
        ArrayNode topics = node.putArray("topics");
        line.duty().topics().forEach(topics::add);
        ObjectNode held = node.putObject("held_by");
        for (int i = 0; i < matrix.deployments().size(); i++) {
            String deployment = matrix.deployments().get(i).id();
            Optional<Assignment> cell = line.cells().get(i);
            cell.ifPresent(a -> assignment(a, held.putObject(deployment)));
        }
    }

    private static void assignment(Assignment assignment, ObjectNode node) {
        ArrayNode holders = node.putArray("holders");
        assignment.holders().forEach(p -> holders.add(p.id()));
        node.put("offered", assignment.offered());
        node.put("carried_over", assignment.carriedOver());
        node.put("words", assignment.from().words());
        assignment.from().condition().ifPresent(c -> node.put("condition", c));
        node.put("source", assignment.from().citation().source());
        node.put("row", assignment.from().citation().row());
    }
}
