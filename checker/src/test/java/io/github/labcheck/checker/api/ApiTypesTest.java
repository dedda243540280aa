package io.github.labcheck.checker.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.labcheck.ontology.Api;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiTypesTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes")).importPackages("io.github.labcheck");

    private static boolean marked(JavaClass type) {
        return type.isAnnotatedWith(Api.class) || type.getEnclosingClass().map(ApiTypesTest::marked).orElse(false);
    }

    private static boolean known(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return base.isPrimitive() || base.getPackageName().startsWith("java.") || marked(base);
    }

    @Test
    void whatIsMarkedGivesAndTakesNothingThatIsNot() {
        List<JavaClass> types = PROGRAM.stream().filter(ApiTypesTest::marked).filter(t -> t.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        assertTrue(types.stream().anyMatch(t -> t.getSimpleName().equals("Labcheck")), "nothing is looked at");
        List<String> foreign = types.stream().flatMap(type -> Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(m -> Stream.concat(m.getReturnType().getAllInvolvedRawTypes().stream(),
                                m.getParameterTypes().stream().flatMap(p -> p.getAllInvolvedRawTypes().stream()))
                        .filter(t -> !known(t)).map(t -> t.getName().replace("io.github.labcheck.", "") + " <- " + type.getSimpleName()
                        + "." + m.getName()))).distinct().sorted().toList();
        assertEquals(List.of(), foreign, () -> "mark it with @Api, or keep it from the outside: " + String.join("\n", foreign));
    }
}
