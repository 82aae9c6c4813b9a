package dev.bailiwick.cli;

import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which model, and which of its deployments. */
final class DeploymentOption {

    static final String ALL = "all";

    @Option(
            names = {"-d", "--deployment"},
            paramLabel = "NAME",
            defaultValue = ALL,
            description = "The deployment model that the customer buys, or `all`." + " Default: ${DEFAULT-VALUE}.")
    private String deployment = ALL;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME",
            defaultValue = "union",
            description = "The responsibility model, a file in rules/models. Default: ${DEFAULT-VALUE}.")
    private String model = "union";

    String model() {
        return model;
    }

    /** @throws UnusableException if the model has no such deployment */
    List<Deployment> of(ResponsibilityModel in) {
        return named(deployment, in);
    }

    /**
     * The one of this id, or all.
     *
     * @throws UnusableException if the model has no such deployment
     */
    static List<Deployment> named(String name, ResponsibilityModel in) {
        if (name.equals(ALL)) {
            return in.deployments();
        }
        return in.deployment(name).map(List::of).orElseThrow(() -> unknown(name, in));
    }

    private static UnusableException unknown(String name, ResponsibilityModel in) {
        List<String> known = new ArrayList<>(List.of(ALL));
        in.deployments().forEach(d -> known.add(d.id()));
        return new UnusableException(
                Place.ofFile("--deployment"),
                "model `" + in.id() + "` has no deployment `" + name + "`",
                DidYouMean.hint(name, known));
    }
}
