/**
 * The checker for other programs: {@link io.github.labcheck.checker.api.Labcheck} is opened once and checks designs from then on. Knows
 * neither reports nor front ends; what it gives back is marked as {@link io.github.labcheck.ontology.Api}.
 */
package io.github.labcheck.checker.api;
