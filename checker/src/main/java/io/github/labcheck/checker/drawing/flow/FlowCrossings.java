package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.flow.FlowMeetings.Meeting;
import io.github.labcheck.checker.drawing.flow.FlowPath.Pass;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Spot;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The flows that a flow meets on its way, and those that go through a door against it. */
final class FlowCrossings {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final FlowPaths paths;
    private final FlowMeetings meetings;

    FlowCrossings(DrawnDesign drawn, FlowPaths paths, FlowMeetings meetings) {
        this.drawn = drawn;
        this.design = drawn.design();
        this.paths = paths;
        this.meetings = meetings;
    }

    /** The flows of some kind that use a door, stair, lift or stretch of a corridor of this flow. */
    Optional<Measurement> met(Node flow, Predicate<Node> others) {
        return among(flow, others, meetings::between, "drawing.flow.FlowCrossings.meets");
    }

    /** The flows of some kind that pass a door of this flow the other way. */
    Optional<Measurement> opposed(Node flow, Predicate<Node> others) {
        return among(flow, others, this::against, "drawing.flow.FlowCrossings.goes-against");
    }

    private Optional<Measurement> among(Node flow, Predicate<Node> others, BiFunction<Node, Node, Meeting> test, String key) {
        List<Lack> lacks = new ArrayList<>(design.listed("Flow"));
        List<Node> found = new ArrayList<>();
        List<Meeting> places = new ArrayList<>();
        for (Node other : paths.daily()) {
            Meeting meeting = other.equals(flow) || !others.test(other) ? null : test.apply(flow, other);
            if (meeting != null && meeting.at() != null) {
                found.add(other);
                places.add(meeting);
            } else if (meeting != null) {
                lacks.addAll(meeting.lacks());
            }
        }
        return Optional.of(new Measurement(found, lacks.stream().distinct().toList(), proof(found, places, key)));
    }

    private Proof proof(List<Node> found, List<Meeting> places, String key) {
        if (found.isEmpty()) {
            return Proof.NONE;
        }
        List<Node> things = new ArrayList<>();
        List<Text> said = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Node place = DrawnDesign.node(places.get(i).at());
            things.add(place);
            things.add(found.get(i));
            said.add(Text.of(key, design.id(place), design.id(found.get(i))));
        }
        return new Proof(things.stream().distinct().toList(), line(places),
                Lists.joined(said, Text.of("words.semicolon")));
    }

    /** The way of the flow at the first meeting that is drawn. */
    private List<Spot> line(List<Meeting> places) {
        return places.stream().filter(m -> !m.line().isEmpty()).findFirst()
                .map(m -> DrawnDesign.spots(storey(m.at()), m.line())).orElse(List.of());
    }

    private String storey(String place) {
        return drawn.anyShape(place).map(RoomShape::room).map(r -> r.storey())
                .orElseGet(() -> drawn.door(DrawnDesign.node(place)).map(drawn::storeyOf).orElse(""));
    }

    /** Both pass one door in opposite directions; where it is not told which of several doors, the path has to name it. */
    private Meeting against(Node flow, Node other) {
        List<Lack> lacks = new ArrayList<>();
        for (Pass one : paths.path(flow).passes()) {
            for (Pass two : paths.path(other).passes()) {
                List<PlanDoor> common = one.doors().stream().filter(two.doors()::contains).toList();
                if (common.isEmpty() || !one.from().equals(two.to()) || !one.to().equals(two.from())) {
                    continue;
                }
                if (one.doors().size() == 1 && two.doors().size() == 1) {
                    PlanDoor door = common.get(0);
                    return new Meeting(door.id(), door.drawn() ? List.of(door.at()) : List.of(), List.of());
                }
                Stream.of(flow, other).map(f -> Lack.of(f, "path")).forEach(lacks::add);
            }
        }
        return new Meeting(null, List.of(), lacks);
    }
}
