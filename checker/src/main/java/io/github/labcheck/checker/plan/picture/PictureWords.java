package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** The fixed words of a plan. Arguments are numbered, since languages order them differently. */
enum PictureWords {
    EXIT, NORTH, ZONES, NO_ZONE, SYMBOLS, FLOWS, FAULTS, NO_FAULTS, ELSEWHERE, SMALL_ROOMS, UNDRAWN, UNPLACED, POINT, DOOR,
    DOOR_UNKNOWN, GATE, SLIDING, OPENING, PASS_BOX, WINDOW, SAFETY_EXIT, BENCH, HOOD, CABINET, COLD, SINK, DEVICE, STORE, FURNITURE,
    STAIR, LIFT, SHAFT, WAY, ERROR, WARNING, MATCH, SHEET_OF, LEGEND, ACTUAL_SIZE, PRINTED, PROJECT, SHEET, PLAN_OF, DRAWING, DATE,
    SCALE, OWNER, DESIGNER, LOCATION, REVISION;

    String in(Language language, Object... arguments) {
        return Text.of(this, arguments).in(language);
    }
}
