package io.github.labcheck.checker.session;

import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a command is called and what may follow it.
 *
 * @param name         its English name
 * @param aliases      its Chinese name and others
 * @param summary      what it does, in a line
 * @param argument     what follows, or null if nothing may
 * @param optional     whether that may be left out
 * @param options      its options
 * @param needsDesign  whether it is of use only with a design
 * @param example      a line as one would type it
 * @param many         whether several words may follow
 */
record CommandForm(String name, List<String> aliases, Text summary, Argument argument, boolean optional,
                   List<Option> options, boolean needsDesign, String example, boolean many) {

    /** What follows a command. */
    record Argument(Text placeholder, Choices choices) { }

    /**
     * An option.
     *
     * @param placeholder  what its value is, null for one without a value
     * @param repeatable   whether it may be given several times
     */
    record Option(String name, Text placeholder, boolean repeatable, Text summary, Choices choices) {

        /** An option with a value. */
        static Option of(String name, Text placeholder, Text summary, Choices choices) {
            return new Option(name, placeholder, false, summary, choices);
        }

        /** An option with a value that may be given several times. */
        static Option several(String name, Text placeholder, Text summary, Choices choices) {
            return new Option(name, placeholder, true, summary, choices);
        }

        /** An option without a value. */
        static Option flag(String name, Text summary) {
            return new Option(name, null, false, summary, Choices.NONE);
        }
    }

    /** A command without arguments and options. */
    static CommandForm of(String name, List<String> aliases, Text summary) {
        return new CommandForm(name, aliases, summary, null, true, List.of(), false, name, false);
    }

    /** The same, of use only with a design. */
    CommandForm withDesign() {
        return new CommandForm(name, aliases, summary, argument, optional, options, true, example, many);
    }

    /** The same with an argument that must be there. */
    CommandForm takes(Text words, Choices choices) {
        return new CommandForm(name, aliases, summary, new Argument(words, choices), false, options,
                needsDesign, example, many);
    }

    /** The same with an argument that may be left out. */
    CommandForm mayTake(Text words, Choices choices) {
        return new CommandForm(name, aliases, summary, new Argument(words, choices), true, options,
                needsDesign, example, many);
    }

    /** The same with one or more words as its argument. */
    CommandForm takesWords(Text words, Choices choices) {
        return new CommandForm(name, aliases, summary, new Argument(words, choices), false, options,
                needsDesign, example, true);
    }

    /** The same with an argument that may be left out after all. */
    CommandForm maybe() {
        return new CommandForm(name, aliases, summary, argument, true, options, needsDesign, example, many);
    }

    /** The same with options. */
    CommandForm with(Option... more) {
        return new CommandForm(name, aliases, summary, argument, optional, List.of(more), needsDesign, example, many);
    }

    /** The same with an example. */
    CommandForm like(String line) {
        return new CommandForm(name, aliases, summary, argument, optional, options, needsDesign, line, many);
    }

    Optional<Option> option(String wanted) {
        return options.stream().filter(o -> o.name().equals(wanted)).findFirst();
    }
}
