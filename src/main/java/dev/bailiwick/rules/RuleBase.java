package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Rules, ready to run over facts. Building one runs code that stands in the files, so that they must be trusted.
 * Thread-safe: every run has a session of its own.
 */
public final class RuleBase {

    private static final int MOST_FIRINGS_PER_FACT = 1_000;

    private final KieBase base;
    private final KieSessionConfiguration configuration;

    private RuleBase(KieBase base, KieSessionConfiguration configuration) {
        this.base = base;
        this.configuration = configuration;
    }

    /** Of rules that change no fact and have no order, so that they fire as they match and no agenda is kept. */
    static RuleBase ofIndependent(KieBase base) {
        KieSessionConfiguration direct = KieServices.get().newKieSessionConfiguration();
        direct.setOption(DirectFiringOption.YES);
        return new RuleBase(base, direct);
    }

    /** @throws UnusableException with all that is wrong in the files */
    public static RuleBase build(List<RuleFile> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        Problems problems = new Problems();
        int known = 0;
        for (RuleFile file : files) {
            builder.add(ResourceFactory.newDescrResource(file.descr()), ResourceType.DESCR);
            List<KnowledgeBuilderError> errors = List.copyOf(builder.getErrors());
            for (KnowledgeBuilderError error : errors.subList(Math.min(known, errors.size()), errors.size())) {
                problems.add(placeOf(error, file), messageOf(error), "mend the rule or remove it");
            }
            known = errors.size();
        }
        problems.throwIfAny();
        return new RuleBase(builder.newKieBase(), KieServices.get().newKieSessionConfiguration());
    }

    private static Place placeOf(KnowledgeBuilderError error, RuleFile file) {
        int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
        return new Place(file.name(), Math.max(1, line), 1);
    }

    private static String messageOf(KnowledgeBuilderError error) {
        return "the rule cannot be built: "
                + error.getMessage().lines().findFirst().orElse("").strip();
    }

    private static List<Object> matched(ConsequenceException e) {
        return e.getMatch() == null ? List.of() : e.getMatch().getObjects();
    }

    /** Runs the rules over the facts until no more rule fires. */
    public void run(Collection<?> facts) {
        run(facts, match -> true);
    }

    /** The same; the filter hears of each match before its rule fires. */
    void run(Collection<?> facts, AgendaFilter filter) {
        KieSession session = base.newKieSession(configuration, null);
        try {
            facts.forEach(session::insert);
            int limit = MOST_FIRINGS_PER_FACT * (facts.size() + 1);
            if (session.fireAllRules(filter, limit) >= limit) {
                throw new IllegalStateException("the rules do not come to rest after " + limit + " firings");
            }
        } catch (ConsequenceException e) {
            throw new RuleFailedException(e.getRule().getName(), matched(e), e);
        } finally {
            session.dispose();
        }
    }
}
