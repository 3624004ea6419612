package clinic.docket.app.storm;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.session.Database;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The newest version of each visit that somebody was told of. */
final class Acknowledged {
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();

    /** A whole line of a {@link WritingProcess}; half a line was never said to the end. */
    void add(String line) {
        int gap = line.indexOf(' ');
        if (gap > 0 && gap < line.length() - 1) {
            add(UUID.fromString(line.substring(0, gap)), Long.parseLong(line.substring(gap + 1)));
        }
    }

    void add(Appointment visit) {
        add(visit.id().value(), visit.version());
    }

    private void add(UUID id, long version) {
        versions.merge(id, version, Math::max);
    }

    /** As it is now. */
    Acknowledged copy() {
        var copy = new Acknowledged();
        copy.versions.putAll(versions);
        return copy;
    }

    int size() {
        return versions.size();
    }

    /** Visits that are not there, or in a state from before the one that was told. */
    List<UUID> lostIn(Database database) {
        var transactions = database.transactions();
        var store = new AppointmentStore(transactions);
        return transactions.read(() ->
                versions.entrySet().stream()
                        .filter(told ->
                                store.find(new AppointmentId(told.getKey()))
                                        .filter(visit -> visit.version() >= told.getValue())
                                        .isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
