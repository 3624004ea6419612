package clinic.docket.ui.admin.timetable;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.ui.admin.page.PageModel;
import clinic.docket.ui.kit.text.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who is away when, and the form of one absence. An empty time means the whole day. */
public final class AbsencesModel extends PageModel<Absence> {

    static final ObservableList<AbsenceKind> KINDS =
            FXCollections.unmodifiableObservableList(
                    FXCollections.observableArrayList(AbsenceKind.values()));

    private final Formats formats;
    private final LocalDate today;

    final ObjectProperty<Optional<Practitioner>> doctor =
            new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<AbsenceKind>> kind =
            new SimpleObjectProperty<>(Optional.of(AbsenceKind.LEAVE));
    final StringProperty fromDate = new SimpleStringProperty("");
    final StringProperty fromTime = new SimpleStringProperty("");
    final StringProperty untilDate = new SimpleStringProperty("");
    final StringProperty untilTime = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final ObservableList<Practitioner> doctors = FXCollections.observableArrayList();

    public AbsencesModel(Formats formats, LocalDate today) {
        super("practitioner", "from", "fromTime", "until", "untilTime", "reason");
        this.formats = formats;
        this.today = today;
        watch(doctor, kind, fromDate, fromTime, untilDate, untilTime, reason);
    }

    Optional<Practitioner> doctor(PractitionerId id) {
        return doctors.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    protected Object key(Absence row) {
        return row.id();
    }

    @Override
    protected String words(Absence row) {
        return doctor(row.practitioner()).map(Practitioner::displayName).orElse("")
                + " "
                + row.reason();
    }

    @Override
    protected void fill(Absence row) {
        var range = row.range();
        doctor.set(doctor(row.practitioner()));
        kind.set(Optional.of(row.kind()));
        fromDate.set(formats.birthDate(date(range.start())));
        reason.set(row.reason());
        boolean fromMidnight = isMidnight(range.start());
        boolean untilMidnight = isMidnight(range.end());
        fromTime.set(fromMidnight ? "" : formats.time(range.start()));
        untilTime.set(untilMidnight ? "" : formats.time(range.end()));
        // The last whole day is shown, not the midnight after it.
        var last = untilMidnight ? range.end().minusSeconds(1) : range.end();
        untilDate.set(formats.birthDate(date(last)));
    }

    @Override
    protected void fillNew() {
        kind.set(Optional.of(AbsenceKind.LEAVE));
        fromDate.set(formats.birthDate(today));
        fromTime.set("");
        untilDate.set(formats.birthDate(today));
        untilTime.set("");
        reason.set("");
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, formats.zone());
    }

    private boolean isMidnight(Instant instant) {
        return date(instant).atStartOfDay(formats.zone()).toInstant().equals(instant);
    }
}
