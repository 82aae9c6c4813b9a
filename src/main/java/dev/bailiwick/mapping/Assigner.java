package dev.bailiwick.mapping;

import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.model.Role;
import dev.bailiwick.rules.RuleBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the rules in {@code assign.drl} who answers. Thread-safe. */
public final class Assigner {

    private final RuleBase rules;
    private final ResponsibilityModel model;
    private final List<Assignment> assignments;
    private final List<Holding> holdings;

    public Assigner(RuleBase rules, ResponsibilityModel model) {
        this.rules = rules;
        this.model = model;
        this.assignments = assign();
        this.holdings = assignments.stream().map(Holding::new).toList();
    }

    private List<Assignment> assign() {
        List<OpenDuty> open = new ArrayList<>();
        for (Duty duty : model.duties()) {
            model.deployments().forEach(deployment -> open.add(new OpenDuty(duty, deployment)));
        }
        rules.run(Stream.concat(open.stream(), model.statements().stream()).toList());
        return open.stream().flatMap(duty -> duty.answers().stream()).toList();
    }

    /** Who answers for each duty in each deployment, in the order of the model; none where the model is silent. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Who answers for these duties together, by deployment id, in the order of the model. */
    public Map<String, Answer> answers(Set<String> duties) {
        List<Claim> claims = model.deployments().stream()
                .map(deployment -> new Claim(duties, deployment.id()))
                .toList();
        rules.run(together(claims, holdings));
        List<Holders> named = claims.stream().map(Assigner::holdersOf).toList();
        rules.run(named);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            answers.put(
                    claim.getDeployment(),
                    new Answer(partiesOf(claim), named.get(i).ownership(), claim.held(), claim.notOffered()));
        }
        return answers;
    }

    private static Collection<Object> together(List<?> some, List<?> others) {
        return Stream.<Object>concat(some.stream(), others.stream()).toList();
    }

    private List<Party> partiesOf(Claim claim) {
        return model.parties().stream()
                .filter(party -> claim.held().stream().anyMatch(a -> a.holders().contains(party)))
                .toList();
    }

    private static Holders holdersOf(Claim claim) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        claim.held().forEach(a -> a.holders().forEach(party -> roles.add(party.role())));
        return new Holders(roles);
    }
}
