package io.github.labcheck.ontology;

import java.util.List;

/**
 * How the value of a property follows from others of the same thing.
 *
 * @param operation what is done with them
 * @param of        local names of the other properties, in order
 */
@Api
public record Formula(Operation operation, List<String> of) {

    /** What is done with the numbers. */
    public enum Operation {
        PRODUCT("product", "×"),
        /** The first divided by the others. */
        QUOTIENT("quotient", "÷");

        private final String term;
        private final String sign;

        Operation(String term, String sign) {
            this.term = term;
            this.sign = sign;
        }

        /** Local name of the term of the ontology. */
        String term() {
            return term;
        }

        /** How it is written between two numbers. */
        public String sign() {
            return sign;
        }

        /** One step of it. */
        public double apply(double one, double other) {
            return this == PRODUCT ? one * other : one / other;
        }
    }
}
