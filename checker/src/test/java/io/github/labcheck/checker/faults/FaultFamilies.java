package io.github.labcheck.checker.faults;

import java.util.List;
import java.util.stream.Stream;

/** All families of faults, in the order of the table. */
final class FaultFamilies {

    private FaultFamilies() {
    }

    static List<FaultFamily> all() {
        return Stream.of(CorridorFaults.families(), DoorFaults.families(), ExitFaults.families(), RoomFaults.families(),
                EntryFaults.families(), MarkFaults.families(), FlowFaults.families(), AirFaults.families(),
                ItemFaults.families(), PlaceFaults.families(), StandingFaults.families(), NeighbourFaults.families(), GapFaults.families())
                .flatMap(List::stream).toList();
    }
}
