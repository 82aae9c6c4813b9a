package dev.bailiwick;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/** Data runs one way: no package knows the one after it. */
@AnalyzeClasses(packages = "dev.bailiwick", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each may know those before it. */
    private static final List<String> IN_ORDER = List.of(
            "problem",
            "yaml",
            "archive",
            "workbook",
            "model",
            "questionnaire",
            "language",
            "rules",
            "mapping",
            "cases",
            "evaluation",
            "profile",
            "layout",
            "answers",
            "config",
            "report",
            "batch",
            "form",
            "cli");

    @ArchTest
    static final ArchRule data_runs_one_way = oneWay();

    private static ArchRule oneWay() {
        LayeredArchitecture architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : IN_ORDER) {
            architecture = architecture.layer(layer).definedBy("dev.bailiwick." + layer);
        }
        for (int i = 0; i < IN_ORDER.size() - 1; i++) {
            String[] later = IN_ORDER.subList(i + 1, IN_ORDER.size()).toArray(String[]::new);
            architecture = architecture.whereLayer(IN_ORDER.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        return architecture.whereLayer("cli").mayNotBeAccessedByAnyLayer();
    }

    @ArchTest
    static final ArchRule every_package_has_its_place = classes()
            .should()
            .resideInAnyPackage(
                    IN_ORDER.stream().map(layer -> "dev.bailiwick." + layer).toArray(String[]::new));

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
