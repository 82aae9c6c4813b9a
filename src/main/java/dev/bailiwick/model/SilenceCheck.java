package dev.bailiwick.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a deployment that shifts from another one is silent, so that what holds there carries over. */
final class SilenceCheck {

    private final ResponsibilityModel model;
    private final Claims claims;

    SilenceCheck(ResponsibilityModel model) {
        this.model = model;
        this.claims = new Claims(model);
    }

    List<ModelFinding> findings() {
        List<ModelFinding> findings = new ArrayList<>();
        for (Deployment deployment : model.deployments()) {
            Optional<Deployment> base = deployment.shiftsFrom().flatMap(model::deployment);
            for (Area area : model.areas()) {
                base.ifPresent(b -> compare(area, b, deployment, findings));
            }
            model.duties().stream()
                    .filter(duty -> !isStated(duty, deployment))
                    .forEach(duty -> findings.add(notStated(duty, deployment)));
        }
        return findings;
    }

    private void compare(Area area, Deployment base, Deployment shifted, List<ModelFinding> findings) {
        List<Claims.Claim> own = claims.of(area, shifted);
        if (own.isEmpty() && !claims.of(area, base).isEmpty()) {
            findings.add(new ModelFinding(
                    ModelFinding.Kind.AREA_CARRIES_OVER,
                    "`" + area.title() + "` has no row for " + shifted.title() + " and carries over from "
                            + base.title()));
        }
        for (Duty duty : own.isEmpty() ? List.<Duty>of() : model.dutiesIn(area.id())) {
            if (model.statement(duty.id(), shifted.id()).isEmpty()) {
                findings.add(new ModelFinding(
                        ModelFinding.Kind.DUTY_CARRIES_OVER,
                        Claims.where(own.get(0)) + " does not name `" + duty.id() + "` for " + shifted.title()
                                + ", which carries over from " + base.title()));
            }
        }
    }

    private boolean isStated(Duty duty, Deployment deployment) {
        return model.statement(duty.id(), deployment.id()).isPresent()
                || deployment
                        .shiftsFrom()
                        .flatMap(model::deployment)
                        .filter(base -> isStated(duty, base))
                        .isPresent();
    }

    private static ModelFinding notStated(Duty duty, Deployment deployment) {
        return new ModelFinding(
                ModelFinding.Kind.DUTY_NOT_STATED,
                "nothing says who holds `" + duty.id() + "` in " + deployment.title());
    }
}
