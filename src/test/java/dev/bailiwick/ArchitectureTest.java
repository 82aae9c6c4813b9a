package dev.bailiwick;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Data runs one way: no package knows the one after it. */
@AnalyzeClasses(packages = "dev.bailiwick", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule data_runs_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("problem")
            .definedBy("dev.bailiwick.problem")
            .layer("yaml")
            .definedBy("dev.bailiwick.yaml")
            .layer("model")
            .definedBy("dev.bailiwick.model")
            .layer("questionnaire")
            .definedBy("dev.bailiwick.questionnaire")
            .layer("language")
            .definedBy("dev.bailiwick.language")
            .layer("rules")
            .definedBy("dev.bailiwick.rules")
            .layer("mapping")
            .definedBy("dev.bailiwick.mapping")
            .layer("cases")
            .definedBy("dev.bailiwick.cases")
            .layer("evaluation")
            .definedBy("dev.bailiwick.evaluation")
            .layer("answers")
            .definedBy("dev.bailiwick.answers")
            .layer("config")
            .definedBy("dev.bailiwick.config")
            .layer("report")
            .definedBy("dev.bailiwick.report")
            .layer("cli")
            .definedBy("dev.bailiwick.cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cases")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("config")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("answers")
            .mayOnlyBeAccessedByLayers("config", "report", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("mapping")
            .mayOnlyBeAccessedByLayers("cases", "evaluation", "answers", "report", "cli")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("mapping", "cases", "answers", "report", "cli")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("rules", "mapping", "cases", "answers", "report", "cli")
            .whereLayer("questionnaire")
            .mayOnlyBeAccessedByLayers("rules", "mapping", "cases", "evaluation", "answers", "config", "report", "cli")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("mapping", "cases", "evaluation", "answers", "config", "report", "cli");

    @ArchTest
    static final ArchRule packages_form_no_circle = SlicesRuleDefinition.slices()
            .matching("dev.bailiwick.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_rules_package_knows_drools = noClasses()
            .that()
            .resideOutsideOfPackage("dev.bailiwick.rules")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_the_command_line_ends_the_process = noClasses()
            .that()
            .resideOutsideOfPackage("dev.bailiwick.cli")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule records_and_classes_are_final_or_sealed = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .areNotAnonymousClasses()
            .should()
            .haveModifier(JavaModifier.FINAL);
}
