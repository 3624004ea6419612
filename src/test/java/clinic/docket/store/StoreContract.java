package clinic.docket.store;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.StepTimes;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.Fixtures;
import clinic.docket.fixture.Fresh;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.fixture.StorageEngine;
import clinic.docket.fixture.TestDatabase;
import clinic.docket.store.appointment.AppointmentStore;
import clinic.docket.store.patient.PatientStore;
import clinic.docket.store.session.Transactions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs every test of a class on each engine, on a day and with a patient of its own. */
@ParameterizedClass(name = "{0}")
@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "H2_SERVER")
public abstract class StoreContract {
    @Parameter protected StorageEngine engine = StorageEngine.H2_MEMORY;

    protected TestDatabase database = StorageEngine.H2_MEMORY.shared();
    protected LocalDate day = Fresh.day();
    protected Patient patient = Fixtures.patient(Fresh.number(), "Keller", "Nora");

    @BeforeEach
    void prepare() {
        database = engine.shared();
        patient = write(() -> new PatientStore(tx()).add(patient));
    }

    protected Transactions tx() {
        return database.transactions();
    }

    protected <T> T write(Supplier<T> work) {
        return tx().write(work);
    }

    protected <T> T read(Supplier<T> work) {
        return tx().read(work);
    }

    protected AppointmentStore appointments() {
        return new AppointmentStore(tx());
    }

    /** Minutes from a wall-clock time of this test's day. */
    protected TimeRange range(String start, int minutes) {
        return TimeRange.of(Fixtures.at(day, start), Duration.ofMinutes(minutes));
    }

    /** An unsaved visit on this test's day with Dr. Adler. */
    protected Appointment visit(String start, int minutes) {
        return visit(SmallClinic.ADLER, range(start, minutes));
    }

    protected Appointment visit(Practitioner doctor, TimeRange range) {
        return Fixtures.visit(Fresh.number(), patient, doctor, range);
    }

    protected Appointment add(Appointment visit) {
        return write(() -> appointments().add(visit, Optional.of(SmallClinic.RECEPTIONIST.id())));
    }

    protected Appointment change(Appointment visit, AppointmentStatus to) {
        return write(() -> appointments().change(moved(visit, to)));
    }

    protected static Appointment moved(Appointment visit, AppointmentStatus to) {
        StepTimes steps = visit.steps().with(to, Fixtures.NOW.plusSeconds(60));
        return visit.moved(to, steps, Optional.empty());
    }
}
