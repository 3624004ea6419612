package clinic.docket.bench;

import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.schedule.SlotRequest;
import clinic.docket.ui.calendar.DaySwitchBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ten free slots and another day, with 10,000 and with 1,000,000 visits stored. Arguments: the
 * engine ({@code H2} or {@code POSTGRESQL}) and the two counts.
 */
public final class StoredVisitsBenchmark {
    private static final int WARM_UPS = 200;
    private static final int RUNS = 300;

    private StoredVisitsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var engine = BenchEngine.valueOf(arguments.length > 0 ? arguments[0] : "H2");
        var counts =
                arguments.length > 2
                        ? List.of(Integer.valueOf(arguments[1]), Integer.valueOf(arguments[2]))
                        : List.of(10_000, 1_000_000);
        var clinics = new ArrayList<StoredClinic>();
        for (int count : counts) {
            long begin = System.nanoTime();
            clinics.add(new StoredClinic(engine.newDatabase("stored" + count), count));
            System.out.printf(
                    "%s: %,d visits stored in %d s%n",
                    engine, count, (System.nanoTime() - begin) / 1_000_000_000L);
        }
        // Turn by turn, so that what the machine does meanwhile meets both.
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < counts.size(); i++) {
                String stored = String.format("%,d stored: ", counts.get(i));
                System.out.println(
                        slots(stored + "next ten free, any doctor", clinics.get(i), true));
                System.out.println(
                        slots(stored + "next ten free, one doctor", clinics.get(i), false));
                System.out.println(reading(stored + "reading a day", clinics.get(i)));
            }
        }
        var sheets = List.of(sheet(clinics.getLast(), 0), sheet(clinics.getLast(), 1));
        clinics.forEach(StoredClinic::close);
        DaySwitchBenchmark.onSheets(sheets);
    }

    private static Timing slots(String name, StoredClinic clinic, boolean anyDoctor)
            throws Exception {
        var request =
                new SlotRequest(
                        SmallClinic.CONSULTATION.id(),
                        anyDoctor ? Optional.empty() : Optional.of(SmallClinic.ADLER.id()),
                        Optional.empty(),
                        anyDoctor,
                        Fixtures.MONDAY,
                        DayPart.ANY,
                        0,
                        10);
        var session = clinic.receptionist();
        var found = clinic.services().slots().nextFree(session, request);
        if (found.size() != 10) {
            throw new IllegalStateException("Ten slots were to be found, not " + found.size());
        }
        return Timing.of(
                name, WARM_UPS, RUNS, () -> clinic.services().slots().nextFree(session, request));
    }

    private static Timing reading(String name, StoredClinic clinic) throws Exception {
        int[] day = {0};
        return Timing.of(name, WARM_UPS, RUNS, () -> sheet(clinic, day[0]++ % 5));
    }

    private static DaySheet sheet(StoredClinic clinic, int days) {
        return clinic.services().days().day(clinic.receptionist(), Fixtures.MONDAY.plusDays(days));
    }
}
