package dev.bailiwick.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where two published tables speak of one deployment: do they name the same holders, and the same areas? */
final class TablesCheck {

    private final ResponsibilityModel model;
    private final Claims claims;

    TablesCheck(ResponsibilityModel model) {
        this.model = model;
        this.claims = new Claims(model);
    }

    List<ModelFinding> findings() {
        List<ModelFinding> findings = new ArrayList<>();
        for (Deployment deployment : model.deployments()) {
            for (Area area : model.areas()) {
                List<Claims.Claim> found = claims.of(area, deployment);
                found.stream()
                        .skip(1)
                        .filter(later -> !later.holders().equals(found.get(0).holders()))
                        .forEach(later -> findings.add(differ(deployment, found.get(0), later)));
                found.stream()
                        .findFirst()
                        .flatMap(f -> onlyLater(deployment, area, f))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private ModelFinding differ(Deployment deployment, Claims.Claim first, Claims.Claim later) {
        String moves = model.deployments().stream()
                        .filter(d -> d.shiftsFrom().equals(Optional.of(deployment.id())))
                        .anyMatch(d -> later.table().speaksOf(d.id()))
                ? ", the later one says what moves"
                : "";
        return new ModelFinding(
                ModelFinding.Kind.TABLES_DIFFER,
                deployment.title() + ": " + Claims.where(first) + " names " + claims.names(first.holders()) + ", "
                        + Claims.where(later) + " names " + claims.names(later.holders())
                        + "; the first table wins" + moves);
    }

    private Optional<ModelFinding> onlyLater(Deployment deployment, Area area, Claims.Claim found) {
        return model.tables().stream()
                .filter(t -> t.speaksOf(deployment.id()))
                .findFirst()
                .filter(winner -> !winner.equals(found.table()))
                .map(winner -> new ModelFinding(
                        ModelFinding.Kind.ONLY_IN_LATER_TABLE,
                        deployment.title() + ": `" + area.title() + "` stands in `"
                                + found.table().title() + "` and not in `" + winner.title() + "`"));
    }
}
