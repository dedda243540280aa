package io.github.labcheck.ontology;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what other programs may build on: it changes only with the first number of the version, and the change log says how. Public
 * methods of what is marked give and take nothing but what is marked as well, and types of the Java library.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Api {
}
