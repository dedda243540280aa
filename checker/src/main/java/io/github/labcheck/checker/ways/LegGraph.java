package io.github.labcheck.checker.ways;

import org.jgrapht.graph.AbstractBaseGraph;
import org.jgrapht.graph.DefaultGraphSpecificsStrategy;
import org.jgrapht.graph.DefaultGraphType;

/** A directed weighted multigraph that is walked and never asked whether two points are joined; so it keeps no index for that. */
final class LegGraph extends AbstractBaseGraph<WayPoint, Leg> {

    private static final long serialVersionUID = 1;

    LegGraph() {
        super(null, null, DefaultGraphType.directedMultigraph().asWeighted(), new DefaultGraphSpecificsStrategy<>());
    }
}
