package clinic.docket.service.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.audit.AuditAction;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.access.Session;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DirectoryServiceTest {
    private OpenClinic clinic;
    private DirectoryService service;
    private Session admin;

    @BeforeEach
    void open() {
        clinic = OpenClinic.inMemory();
        service = clinic.services().directory();
        admin = clinic.administrator();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void listsWhatCanBeBooked() {
        var directory = service.directory(clinic.receptionist());

        assertThat(directory.clinicName()).isEqualTo("Test clinic");
        assertThat(directory.site()).isEqualTo(SmallClinic.SITE);
        assertThat(directory.practitioners())
                .containsExactly(SmallClinic.ADLER, SmallClinic.BRANDT);
        assertThat(directory.rooms()).containsExactly(SmallClinic.ROOM_1, SmallClinic.ROOM_2);
        assertThat(directory.visitTypes()).hasSize(3);
    }

    @Test
    void addsADoctorOnceWhenAskedTwice() {
        var doctor = doctor("Dr. Cohen", 0);

        var saved = service.save(admin, doctor).orThrow();

        assertThat(saved.version()).isEqualTo(1);
        assertThat(service.save(admin, doctor).orThrow()).isEqualTo(saved);
        assertThat(clinic.trail(saved.id().value()))
                .singleElement()
                .matches(entry -> entry.action() == AuditAction.CREATE);
    }

    @Test
    void keepsBeforeAndAfterOfAChange() {
        service.save(admin, named(SmallClinic.ADLER, "Dr. Eva Adler")).orThrow();

        var entry = clinic.trail(SmallClinic.ADLER.id().value()).getFirst();
        assertThat(entry.before()).isEqualTo(Map.of("displayName", "Dr. Adler"));
        assertThat(entry.after()).isEqualTo(Map.of("displayName", "Dr. Eva Adler"));
    }

    @Test
    void keepsARoomOnWhileWorkingHoursNameIt() {
        var room = SmallClinic.ROOM_1;
        var off = new Room(room.id(), room.site(), room.name(), false, room.version());

        assertThat(service.save(admin, off).refused())
                .containsInstanceOf(ScheduleRefusal.RoomInHours.class)
                .hasValueSatisfying(why ->
                        assertThat(((ScheduleRefusal.RoomInHours) why).doctors())
                                .contains("Dr. Adler"));
        var unused = new Room(new RoomId(clinic.nextId()), room.site(), "Attic", true, 0);
        var saved = service.save(admin, unused).orThrow();
        var unusedOff = new Room(saved.id(), saved.site(), "Attic", false, saved.version());
        assertThat(service.save(admin, unusedOff).orThrow().active()).isFalse();
    }

    @Test
    void refusesABufferThatNoDayHasRoomFor() {
        var type = clinic.services().directory().directory(admin).visitTypes().getFirst();
        var wanted =
                new VisitType(
                        type.id(),
                        type.name(),
                        type.length(),
                        Duration.ofMinutes(360),
                        Duration.ofMinutes(365),
                        type.colour(),
                        type.price(),
                        type.mode(),
                        true,
                        type.sortOrder(),
                        type.version());

        assertThat(service.save(admin, wanted).refused())
                .contains(new ScheduleRefusal.BufferTooLong("bufferAfter", 360));
    }

    @Test
    void refusesNamesThatAreMissingTakenOrTooLong() {
        assertThat(service.save(admin, doctor(" ", 0)).refused())
                .contains(new ScheduleRefusal.NameRequired());
        assertThat(service.save(admin, doctor("dr. adler", 0)).refused())
                .contains(new ScheduleRefusal.NameTaken("Dr. Adler"));
        assertThat(service.save(admin, doctor("x".repeat(121), 0)).refused())
                .contains(new ScheduleRefusal.NameTooLong("name", 120));
        var room = new Room(new RoomId(clinic.nextId()), SmallClinic.SITE.id(), "ROOM 1", true, 0);
        assertThat(service.save(admin, room).refused())
                .contains(new ScheduleRefusal.NameTaken("Room 1"));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSaved() {
        service.save(admin, named(SmallClinic.ADLER, "Dr. Eva Adler")).orThrow();

        assertThat(service.save(admin, named(SmallClinic.ADLER, "Dr. E. Adler")).refused())
                .contains(new ScheduleRefusal.ScheduleChangedMeanwhile());
        assertThat(service.save(admin, doctor("Dr. Gone", 3)).refused())
                .contains(new ScheduleRefusal.ScheduleChangedMeanwhile());
    }

    @Test
    void keepsADoctorWhoIsStillBooked() {
        clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");

        assertThat(service.save(admin, switchedOff(SmallClinic.ADLER)).refused())
                .contains(new ScheduleRefusal.VisitsInTheWay(1));
        assertThat(service.save(admin, switchedOff(SmallClinic.BRANDT)).isDone()).isTrue();
    }

    @Test
    void savesRoomsAndVisitTypes() {
        var room = new Room(SmallClinic.ROOM_1.id(), SmallClinic.SITE.id(), "Annex", true, 1);
        assertThat(service.save(admin, room).orThrow().version()).isEqualTo(2);

        VisitType type = SmallClinic.VIDEO;
        assertThat(service.save(admin, type).orThrow().version()).isEqualTo(2);
    }

    private Practitioner doctor(String name, long version) {
        return new Practitioner(new PractitionerId(clinic.nextId()), name, "", 3, true, 3, version);
    }

    private static Practitioner named(Practitioner doctor, String name) {
        return new Practitioner(
                doctor.id(),
                name,
                doctor.speciality(),
                doctor.colour(),
                true,
                doctor.sortOrder(),
                doctor.version());
    }

    private static Practitioner switchedOff(Practitioner doctor) {
        return new Practitioner(
                doctor.id(),
                doctor.displayName(),
                doctor.speciality(),
                doctor.colour(),
                false,
                doctor.sortOrder(),
                doctor.version());
    }
}
