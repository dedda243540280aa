package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.ontology.Text;
import java.util.List;

/**
 * The rooms of a sheet.
 *
 * @param rooms rooms
 * @param left  what is no room, and why
 * @param notes what holds for all of them
 */
record Regions(List<Region> rooms, List<Left> left, List<Text> notes) { }
