package io.github.labcheck.checker.geometry;

/**
 * Equipment or furniture with a rectangular footprint.
 *
 * @param id       its id
 * @param type     what it is, as the caller names it
 * @param room     where it stands
 * @param at       centre of its footprint, m
 * @param width    along its front, m
 * @param depth    from front to back, m
 * @param rotation degrees counter-clockwise; at 0 the front faces the foot of the drawing (towards smaller y)
 */
public record PlanItem(String id, String type, String room, XY at, double width, double depth, double rotation) { }
