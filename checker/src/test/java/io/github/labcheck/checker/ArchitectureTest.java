package io.github.labcheck.checker;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.ontology.GraphLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "io.github.labcheck.";
    private static final String ONTOLOGY = BASE + "ontology..";
    private static final String RULES = BASE + "rules..";
    private static final String CHECKER = BASE + "checker..";

    private static final String[] YAML = {"tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml..", "org.yaml.."};
    private static final String[] DROOLS = {"org.kie..", "org.drools.."};

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes")).importPackages("io.github.labcheck");

    private static String part(String name) {
        return BASE + "checker." + name + "..";
    }

    @Test
    void allModulesAreLookedAt() {
        for (String type : List.of("ontology.Ontology", "rules.RuleEngine", "checker.check.ComplianceCheck",
                "checker.reading.DesignReader")) {
            assertTrue(PROGRAM.contain(BASE + type), type + " is not among the classes looked at");
        }
    }

    @Test
    void theOntologyKnowsNeitherRulesNorChecker() {
        noClasses().that().resideInAPackage(ONTOLOGY).should().dependOnClassesThat().resideInAnyPackage(RULES, CHECKER)
                .check(PROGRAM);
    }

    @Test
    void theRulesDoNotKnowTheChecker() {
        noClasses().that().resideInAPackage(RULES).should().dependOnClassesThat().resideInAPackage(CHECKER).check(PROGRAM);
    }

    @Test
    void droolsIsKnownInTheRulesOnly() {
        noClasses().that().resideOutsideOfPackage(RULES).should().dependOnClassesThat().resideInAnyPackage(DROOLS)
                .check(PROGRAM);
    }

    @Test
    void yamlIsKnownInTheCheckerOnly() {
        noClasses().that().resideOutsideOfPackage(CHECKER).should().dependOnClassesThat().resideInAnyPackage(YAML)
                .check(PROGRAM);
    }

    @Test
    void designFilesAreParsedWhereTheyAreRead() {
        noClasses().that().resideInAnyPackage(part("graph"), part("applicability"), part("check"), part("geometry"),
                part("cli"), part("session")).should().dependOnClassesThat().resideInAnyPackage(YAML).check(PROGRAM);
    }

    @Test
    void rdfIsKnownWhereGraphsAreReadAndSelectedFrom() {
        noClasses().that().resideInAnyPackage(RULES, part("report"), part("cli"), part("session"), part("justify"), part("lsp"),
                part("geometry")).should().dependOnClassesThat().resideInAPackage("org.apache.jena..").check(PROGRAM);
    }

    @Test
    void geometryKnowsNothingOfDesignsAndRules() {
        noClasses().that().resideInAPackage(part("geometry")).should().dependOnClassesThat(
                resideInAPackage("io.github.labcheck..").and(not(
                        resideInAPackage(part("geometry"))))).check(PROGRAM);
    }

    @Test
    void picturesKnowNothingOfDesignsAndFindings() {
        noClasses().that().resideInAPackage(part("plan.picture")).should().dependOnClassesThat().resideInAnyPackage(
                "org.apache.jena..", part("graph"), part("drawing"), part("check"), part("reading"), part("operation")).check(PROGRAM);
    }

    @Test
    void springIsKnownInTheSessionOnly() {
        noClasses().that().resideOutsideOfPackage(part("session")).should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.jline..").check(PROGRAM);
    }

    @Test
    void officeFilesAreKnownWhereTablesAndPapersAreWrittenOnly() {
        noClasses().that().resideOutsideOfPackages(part("report.table"), part("report.ask"), part("justify.docx"),
                part("importing.list")).should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.commons.compress..").check(PROGRAM);
    }

    @Test
    void svgIsTurnedIntoPixelsForPapersOnly() {
        noClasses().that().resideOutsideOfPackage(part("justify.picture")).should().dependOnClassesThat()
                .resideInAnyPackage("com.github.weisj..", "java.awt..", "javax.imageio..").check(PROGRAM);
    }

    @Test
    void otherProgramsAreGivenNeitherReportsNorLibraries() {
        noClasses().that().resideInAPackage(part("api")).should().dependOnClassesThat().resideInAnyPackage(part("report"), part("cli"),
                part("session"), "org.apache.jena..", "tools.jackson..", "org.kie..").check(PROGRAM);
    }

    @Test
    void picocliIsKnownInTheCommandLineOnly() {
        noClasses().that().resideOutsideOfPackage(part("cli")).should().dependOnClassesThat()
                .resideInAPackage("picocli..").check(PROGRAM);
    }

    @Test
    void editorsAreKnownInTheLanguageServerOnly() {
        noClasses().that().resideOutsideOfPackage(part("lsp")).should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.lsp4j..", "com.google.gson..").check(PROGRAM);
        noClasses().that().resideOutsideOfPackages(part("lsp"), part("cli")).should().dependOnClassesThat()
                .resideInAPackage(part("lsp")).check(PROGRAM);
    }

    @Test
    void frontEndsAreKnownToNobody() {
        noClasses().that().resideOutsideOfPackages(part("cli"), part("session"), BASE + "checker").should()
                .dependOnClassesThat().resideInAnyPackage(part("cli"), part("session")).check(PROGRAM);
    }

    @Test
    void thePackagesOfTheCheckerDoNotDependOnEachOtherInACircle() {
        slices().matching(BASE + "checker.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void aCheckIsMadeWithoutReportsAndFrontEnds() {
        noClasses().that().resideInAnyPackage(part("reading"), part("graph"), part("applicability"), part("check"))
                .should().dependOnClassesThat().resideInAnyPackage(part("report"), part("operation"), part("api")).check(PROGRAM);
        noClasses().that().resideInAnyPackage(part("graph"), part("applicability")).should().dependOnClassesThat()
                .resideInAnyPackage(part("reading"), part("check")).check(PROGRAM);
    }

    @Test
    void onlyFrontEndsUseTheStandardStreams() {
        noClasses().that().resideOutsideOfPackages(BASE + "checker", part("cli"), part("session"))
                .should(ACCESS_STANDARD_STREAMS).check(PROGRAM);
    }

    @Test
    void filesAreWrittenInOnePlaceOnly() {
        List<String> elsewhere = List.of("FaultLog", "StateFolder", "Snapshot"); // a log, the history of a session, the build
        List<String> reading = List.of("newInputStream", "newBufferedReader", "readAllBytes", "readString", "readAllLines",
                "readAttributes", "readSymbolicLink", "getLastModifiedTime",
                "getFileAttributeView", "walk", "walkFileTree", "list", "exists", "size");
        PROGRAM.stream().filter(c -> !c.getPackageName().equals(BASE + "checker.operation.output"))
                .filter(c -> !elsewhere.contains(c.getSimpleName())).flatMap(c -> c.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Files.class) && !call.getName().startsWith("is"))
                .forEach(call -> assertTrue(reading.contains(call.getName()), () -> call.getDescription() + ": use RunFiles"));
        noClasses().that().resideOutsideOfPackages(part("cli"), part("session")).should().dependOnClassesThat()
                .belongToAnyOf(java.io.FileOutputStream.class, java.io.FileWriter.class, java.io.RandomAccessFile.class,
                        java.nio.channels.FileChannel.class).check(PROGRAM);
    }

    @Test
    void everyOperationTellsItsFiles() {
        classes().that().implement(Operation.class).should().dependOnClassesThat().areAssignableTo(RunFiles.class).check(PROGRAM);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Impl").check(PROGRAM);
    }

    @Test
    void noFieldIsInjected() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(PROGRAM);
    }

    /** A check makes ready nodes and graphs alone; a parser that finds no language registered would find nothing in a file. */
    @Test
    void whoParsesWritesOrQueriesGraphsAsksForTheWholeLibrary() {
        classes().that(dependOn("org.apache.jena.riot.RDFParser").or(dependOn("org.apache.jena.riot.RDFWriter"))
                .or(dependOn("org.apache.jena.riot.RDFDataMgr")).or(dependOn("org.apache.jena.query.QueryFactory")))
                .should().callMethod(GraphLibrary.class, "whole").check(PROGRAM);
    }

    private static DescribedPredicate<JavaClass> dependOn(String name) {
        return DescribedPredicate.describe("use " + name, type -> type.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().getName().equals(name)));
    }

    @Test
    void nothingStaticCanBeSet() {
        fields().that().areStatic().and().doNotHaveName("$assertionsDisabled").should().beFinal()
                .check(PROGRAM);
    }

    @Test
    void anOptionalIsNeverKept() {
        noFields().should().haveRawType(Optional.class).check(PROGRAM);
    }

    @Test
    void eachPackageSaysWhatItIsFor() throws IOException {
        for (String module : List.of("ontology", "rules", "checker")) {
            Path root = Path.of("..", module, "src/main/java/io/github/labcheck", module);
            try (Stream<Path> walk = Files.walk(root)) {
                List<Path> silent = walk.filter(Files::isDirectory).filter(ArchitectureTest::holdsClasses)
                        .filter(d -> !Files.exists(d.resolve("package-info.java"))).toList();
                assertEquals(List.of(), silent, "Write package-info.java: what it is for, what it must not know.");
            }
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
