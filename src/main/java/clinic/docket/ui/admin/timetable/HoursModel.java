package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.timetable.WeekParity;
import clinic.docket.service.schedule.Directory;
import clinic.docket.ui.admin.page.PageModel;
import clinic.docket.ui.kit.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The weeks of all doctors, line by line, and the form of one line. */
public final class HoursModel extends PageModel<WeeklyRow> {

    static final ObservableList<WeeklyKind> KINDS =
            FXCollections.unmodifiableObservableList(
                    FXCollections.observableArrayList(WeeklyKind.values()));
    static final ObservableList<DayOfWeek> WEEKDAYS =
            FXCollections.unmodifiableObservableList(
                    FXCollections.observableArrayList(DayOfWeek.values()));
    static final ObservableList<WeekParity> PARITIES =
            FXCollections.unmodifiableObservableList(
                    FXCollections.observableArrayList(WeekParity.values()));

    private final Formats formats;
    private final LocalDate today;

    final ObjectProperty<Optional<WeeklyKind>> kind =
            new SimpleObjectProperty<>(Optional.of(WeeklyKind.WORK));
    final ObjectProperty<Optional<Practitioner>> doctor =
            new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<DayOfWeek>> weekday =
            new SimpleObjectProperty<>(Optional.empty());
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty until = new SimpleStringProperty("");
    final ObjectProperty<Optional<WeekParity>> parity =
            new SimpleObjectProperty<>(Optional.of(WeekParity.EVERY));
    final ObjectProperty<Optional<Room>> room = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty validFrom = new SimpleStringProperty("");
    final StringProperty validUntil = new SimpleStringProperty("");
    final ObservableList<Practitioner> doctors = FXCollections.observableArrayList();
    final ObservableList<Room> rooms = FXCollections.observableArrayList();

    public HoursModel(Formats formats, LocalDate today) {
        super("practitioner", "weekday", "from", "until", "name", "validFrom", "validUntil");
        this.formats = formats;
        this.today = today;
        watch(kind, doctor, weekday, from, until, parity, room, name, validFrom, validUntil);
    }

    void offer(Directory directory) {
        doctors.setAll(directory.practitioners().stream().filter(Practitioner::active).toList());
        rooms.setAll(directory.rooms().stream().filter(Room::active).toList());
    }

    Optional<Practitioner> doctor(PractitionerId id) {
        return doctors.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<Room> room(RoomId id) {
        return rooms.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    boolean isWork() {
        return kind.get().filter(WeeklyKind.WORK::equals).isPresent();
    }

    @Override
    protected Object key(WeeklyRow row) {
        return row.id();
    }

    @Override
    protected String words(WeeklyRow row) {
        return doctor(row.practitioner()).map(Practitioner::displayName).orElse("")
                + " "
                + formats.weekday(row.period().weekday());
    }

    @Override
    protected void fill(WeeklyRow row) {
        var period = row.period();
        doctor.set(doctor(row.practitioner()));
        weekday.set(Optional.of(period.weekday()));
        from.set(formats.time(period.from()));
        until.set(formats.time(period.until()));
        parity.set(Optional.of(period.parity()));
        validFrom.set(formats.birthDate(period.validFrom()));
        validUntil.set(period.validUntil().map(formats::birthDate).orElse(""));
        switch (row) {
            case WeeklyRow.Work(var hours) -> {
                kind.set(Optional.of(WeeklyKind.WORK));
                room.set(hours.room().flatMap(this::room));
                name.set("");
            }
            case WeeklyRow.Pause(var pause) -> {
                kind.set(Optional.of(WeeklyKind.BREAK));
                room.set(Optional.empty());
                name.set(pause.name());
            }
        }
    }

    /** The doctor of the line before stays: a week is typed line by line. */
    @Override
    protected void fillNew() {
        kind.set(Optional.of(WeeklyKind.WORK));
        weekday.set(weekday.get().map(day -> day.plus(1)).or(() -> Optional.of(DayOfWeek.MONDAY)));
        from.set("08:00");
        until.set("12:00");
        parity.set(Optional.of(WeekParity.EVERY));
        validFrom.set(formats.birthDate(today));
        validUntil.set("");
        name.set("");
    }
}
