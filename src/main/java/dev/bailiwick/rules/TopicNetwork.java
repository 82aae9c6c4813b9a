package dev.bailiwick.rules;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Hands topic rules to Drools in the form that its compiler would bring them to. As they all have one shape, nothing of
 * them needs to be compiled, which would take most of a short run.
 */
final class TopicNetwork {

    private static final String PACKAGE = "bailiwick.topics";

    /** All patterns are compared by the same property, which Drools knows by a number. */
    private static final int CONCEPT = 0;

    /** Drools tests a condition that stands in several rules once a mention, and knows it by its text. */
    private record Test(String text, Condition condition) implements Predicate1<Mention>, HashedExpression {

        @Override
        public boolean test(Mention mention) {
            return condition.holds(mention.getItem());
        }

        @Override
        public String getExpressionHash() {
            return text;
        }
    }

    private record Start(String concept) implements Predicate1<Mention>, HashedExpression {

        @Override
        public boolean test(Mention mention) {
            return mention.getConcept().equals(concept);
        }

        @Override
        public String getExpressionHash() {
            return "concept == " + concept;
        }
    }

    private TopicNetwork() {}

    static RuleBase of(List<TopicRule> rules) {
        ModelImpl model = new ModelImpl(PACKAGE);
        rules.forEach(rule -> model.addRule(ruleOf(rule)));
        return RuleBase.ofIndependent(KieBaseBuilder.createKieBaseFromModel(model));
    }

    private static Rule ruleOf(TopicRule rule) {
        Variable<Mention> mention = declarationOf(Mention.class, "$m");
        Start start = new Start(rule.concept());
        PatternDef<Mention> pattern = pattern(mention)
                .expr(
                        start.getExpressionHash(),
                        start,
                        alphaIndexedBy(
                                String.class, ConstraintType.EQUAL, CONCEPT, Mention::getConcept, rule.concept()));
        for (Condition condition : ConditionParser.conditionsOf(rule)) {
            pattern.expr(condition.toString(), new Test(condition.toString(), condition));
        }
        return rule(PACKAGE, rule.name())
                .build(pattern, on(mention).execute(m -> m.getItem().matches(rule, m)));
    }
}
