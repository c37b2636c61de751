package pl.kisstandard.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What each part may know. */
class ArchitekturaTest {

    private static final JavaClasses KLASY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.kisstandard.model", "pl.kisstandard.rules");

    @Test
    void only_the_internals_name_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("pl.kisstandard.rules.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(KLASY);
    }

    @Test
    void only_the_compile_package_names_the_compiler() {
        noClasses()
                .that()
                .resideOutsideOfPackage("pl.kisstandard.rules.internal.compile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools.compiler..", "org.drools.model.codegen..", "org.drools.drl..")
                .check(KLASY);
    }

    @Test
    void only_drafts_and_files_of_wnioski_name_the_libraries_of_formats() {
        noClasses()
                .that()
                .resideOutsideOfPackages("pl.kisstandard.rules.internal.compile", "pl.kisstandard.model.pliki")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.dataformat..",
                        "org.yaml..",
                        "de.siegmar..",
                        "org.dhatim..",
                        "java.util.zip..",
                        "javax.xml..")
                .check(KLASY);
    }

    @Test
    void the_model_knows_nothing_of_the_rules() {
        noClasses()
                .that()
                .resideInAPackage("pl.kisstandard.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("pl.kisstandard.rules..", "org.drools..", "org.kie..", "org.hibernate..")
                .check(KLASY);
    }

    @Test
    void packages_have_no_cycles() {
        SlicesRuleDefinition.slices()
                .matching("pl.kisstandard.model.(*)..")
                .should()
                .beFreeOfCycles()
                .check(KLASY);
    }

    @Test
    void evaluation_has_no_clock_and_no_default_locale_or_zone() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .check(KLASY);
    }

    @Test
    void state_shared_by_all_is_never_changed() {
        classes()
                .that()
                .resideInAPackage("pl.kisstandard..")
                .should(new ArchCondition<JavaClass>("have only final static fields") {
                    @Override
                    public void check(JavaClass klasa, ConditionEvents zdarzenia) {
                        klasa.getFields().stream()
                                .filter(p -> p.getModifiers().contains(JavaModifier.STATIC)
                                        && !p.getModifiers().contains(JavaModifier.FINAL)
                                        && !p.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .forEach(p -> zdarzenia.add(SimpleConditionEvent.violated(
                                        p, p.getFullName() + " is static and not final")));
                    }
                })
                .check(KLASY);
    }

    @Test
    void the_public_api_fits_on_one_screen() {
        long publiczne = KLASY.stream()
                .filter(k -> k.getPackageName().equals("pl.kisstandard.rules"))
                .filter(k -> k.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat(publiczne).isBetween(1L, 15L);
    }
}
