package demarche;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the packages, and what each package refuses to know. */
class ArchitectureTest {
    /** What each package may use, besides itself; sub-packages count with their parent. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "cli", Set.of("terminal", "report", "saves", "editor", "authoring", "analysis", "engine", "scenario"),
            "editor", Set.of("authoring", "scenario"),
            "terminal", Set.of("report", "saves", "analysis", "engine", "scenario"),
            "report", Set.of("analysis", "engine", "scenario"),
            "saves", Set.of("engine", "scenario"),
            "authoring", Set.of("analysis", "engine", "scenario"),
            "analysis", Set.of("engine", "scenario"),
            "engine", Set.of("scenario"),
            "scenario", Set.of());

    private static final String[] CORE = {"demarche.scenario..", "demarche.engine..", "demarche.analysis.."};

    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses DEMARCHE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("demarche");

    @Nested
    class Packages {
        @Test
        void areAllInTheTable() {
            String[] known = packages(MAY_USE.keySet());
            check(classes().should().resideInAnyPackage(known));
        }

        @Test
        void areAllSeenByTheseRules() throws IOException {
            Set<String> seen =
                    DEMARCHE.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
            assertThat(seen).isEqualTo(packagesOnDisk());
        }

        @ParameterizedTest
        @MethodSource("demarche.ArchitectureTest#packageNames")
        void useOnlyWhatTheyMay(String name) {
            Set<String> others = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed(name).contains(other))
                    .collect(Collectors.toSet());
            check(noClasses()
                    .that(resideInAPackage("demarche." + name + ".."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(packages(others))));
        }

        @Test
        void haveNoCycles() {
            check(slices().matching("demarche.(**)").should().beFreeOfCycles());
        }
    }

    @Nested
    class TheCore {
        @Test
        void knowsNoLibraryAndNoInputOrOutput() {
            check(classes()
                    .that(resideInAnyPackage(CORE))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(CORE)
                            .or(resideInAnyPackage(
                                    "java.lang",
                                    "java.lang.invoke",
                                    "java.math",
                                    "java.util",
                                    "java.util.function",
                                    "java.util.stream",
                                    "org.jspecify.annotations"))));
        }

        @Test
        void readsNoClockAndNoEnvironment() {
            check(coreMayNot()
                    .dependOnClassesThat(resideInAPackage("java.time..").or(belongToAnyOf(Date.class, Calendar.class)))
                    .orShould()
                    .callMethodWhere(ownedBy(System.class).and(not(named("arraycopy")))));
        }

        @Test
        void leavesNothingToLuck() {
            check(coreMayNot()
                    .dependOnClassesThat(resideInAPackage("java.security..")
                            .or(assignableTo(Random.class))
                            .or(belongToAnyOf(SplittableRandom.class, UUID.class)))
                    .orShould()
                    .callMethodWhere(named("random").or(named("shuffle"))));
        }

        @Test
        void readsNoLocale() {
            check(coreMayNot()
                    .callMethod(Locale.class, "getDefault")
                    .orShould()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(String.class, "formatted", Object[].class)
                    .orShould()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase"));
        }
    }

    @Nested
    class TheViews {
        @Test
        void touchNothingOutside() {
            check(noClasses()
                    .that(resideInAPackage("demarche.terminal.view.."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("java.io..", "java.net..", "java.time..")
                            .or(resideInAPackage("com.googlecode.lanterna.."))
                            .or(belongToAnyOf(Files.class))));
        }
    }

    @Nested
    class EachLibrary {
        @ParameterizedTest
        @MethodSource("demarche.ArchitectureTest#doors")
        void hasItsDoor(String library, Set<String> doors) {
            check(noClasses()
                    .that(not(resideInAnyPackage(packages(doors))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library));
        }
    }

    @Nested
    class Everywhere {
        @Test
        void aNameSaysWhatTheClassIs() {
            check(noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)"));
        }

        @Test
        void onlyTheEdgesPrint() {
            check(noClasses()
                    .that(not(resideInAnyPackage(packages(Set.of("cli", "terminal")))))
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethodWhere(named("printStackTrace")));
        }

        @Test
        void onlyTheCommandLineEndsTheProgram() {
            check(noClasses()
                    .that(not(resideInAPackage("demarche.cli..")))
                    .should()
                    .callMethod(System.class, "exit", int.class));
        }
    }

    static Stream<String> packageNames() {
        return MAY_USE.keySet().stream().sorted();
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                arguments("com.googlecode.lanterna..", Set.of("terminal.screen")),
                arguments("org.eclipse.lsp4j..", Set.of("editor", "cli")),
                arguments("org.snakeyaml..", Set.of("authoring")),
                arguments("com.networknt..", Set.of("authoring")),
                arguments("tools.jackson..", Set.of("saves", "authoring", "cli")),
                arguments("com.fasterxml.jackson..", Set.of("saves", "authoring", "cli")),
                arguments("picocli..", Set.of("cli")));
    }

    private static ClassesShould coreMayNot() {
        return noClasses().that(resideInAnyPackage(CORE)).should();
    }

    /** Most rules speak of packages that may have no class yet; {@code areAllSeenByTheseRules} keeps them honest. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(DEMARCHE);
    }

    private static DescribedPredicate<JavaCall<?>> named(String method) {
        return target(HasName.Predicates.name(method)).forSubtype();
    }

    private static DescribedPredicate<JavaCall<?>> ownedBy(Class<?> owner) {
        return target(HasOwner.Predicates.With.<JavaClass>owner(type(owner))).forSubtype();
    }

    private static Set<String> allowed(String name) {
        return MAY_USE.getOrDefault(name, Set.of());
    }

    private static String[] packages(Set<String> names) {
        return names.stream().map(name -> "demarche." + name + "..").toArray(String[]::new);
    }

    private static Set<String> packagesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toSet());
        }
    }
}
