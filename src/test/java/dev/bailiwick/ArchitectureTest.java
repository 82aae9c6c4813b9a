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
            .layer("archive")
            .definedBy("dev.bailiwick.archive")
            .layer("workbook")
            .definedBy("dev.bailiwick.workbook")
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
            .layer("profile")
            .definedBy("dev.bailiwick.profile")
            .layer("layout")
            .definedBy("dev.bailiwick.layout")
            .layer("form")
            .definedBy("dev.bailiwick.form")
            .layer("report")
            .definedBy("dev.bailiwick.report")
            .layer("batch")
            .definedBy("dev.bailiwick.batch")
            .layer("cli")
            .definedBy("dev.bailiwick.cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cases")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("evaluation")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("batch")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("layout")
            .mayOnlyBeAccessedByLayers("report", "form", "cli")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers("layout", "report", "form", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("form", "batch", "cli")
            .whereLayer("mapping")
            .mayOnlyBeAccessedByLayers("cases", "evaluation", "report", "form", "cli")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("mapping", "cases", "report", "cli")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("rules", "mapping", "cases", "report", "cli")
            .whereLayer("questionnaire")
            .mayOnlyBeAccessedByLayers(
                    "rules", "mapping", "cases", "evaluation", "profile", "layout", "report", "form", "batch", "cli")
            .whereLayer("workbook")
            .mayOnlyBeAccessedByLayers("layout", "form", "cli")
            .whereLayer("archive")
            .mayOnlyBeAccessedByLayers("workbook")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("mapping", "cases", "evaluation", "profile", "report", "form", "cli");

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
    static final ArchRule only_the_workbook_package_knows_poi_and_woodstox = noClasses()
            .that()
            .resideOutsideOfPackage("dev.bailiwick.workbook")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "com.ctc.wstx..", "org.codehaus.stax2..");

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
