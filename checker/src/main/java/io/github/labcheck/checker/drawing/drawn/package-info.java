/** A design with its drawing: rooms, doors and things by their IRIs, each part made when it is first asked for. */
package io.github.labcheck.checker.drawing.drawn;
