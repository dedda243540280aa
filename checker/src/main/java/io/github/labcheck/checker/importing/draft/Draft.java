package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;

/**
 * A design file to be.
 *
 * @param name       name of the project; empty if the drawing has none
 * @param sections   entries by section, in the order of a design file
 * @param incomplete sections that do not list everything
 * @param notes      what holds for the whole drawing and a person must know
 * @param left       what was not taken, and why
 */
public record Draft(String name, Map<String, List<DraftEntry>> sections, List<String> incomplete, List<Text> notes, List<Left> left) { }
