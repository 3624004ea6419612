package clinic.docket.ui.calendar.page;

import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.grid.GridColumn.Header;
import clinic.docket.ui.calendar.grid.GridColumn.Wording;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Writes the heads of the columns: on the day page who it is, on the week page which day. */
final class ColumnTitles {
    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;

    ColumnTitles(Texts texts, Formats formats, LocalDate today) {
        this.texts = texts;
        this.formats = formats;
        this.today = today;
    }

    Header ofDoctor(DoctorDay doctor) {
        var name = doctor.practitioner().displayName();
        var facts =
                Stream.of(doctor.roomName(), doctor.practitioner().speciality())
                        .filter(each -> !each.isEmpty())
                        .toList();
        var detail = String.join(" · ", facts);
        int count = count(doctor);
        double load = Load.of(doctor).share();
        return new Header(
                same(name),
                new Wording(detail, facts.isEmpty() ? "" : facts.getFirst()),
                formats.number(count),
                "",
                late(doctor),
                OptionalDouble.of(load),
                texts.format("calendar.column.description", saidLate(doctor), detail, count, load));
    }

    private String late(DoctorDay doctor) {
        return doctor.late().isZero()
                ? ""
                : texts.format("calendar.column.late", formats.duration(doctor.late()));
    }

    /** The doctor's name, and with it whether they run late. */
    private String saidLate(DoctorDay doctor) {
        var name = doctor.practitioner().displayName();
        return doctor.late().isZero()
                ? name
                : texts.format("calendar.column.saidLate", name, formats.duration(doctor.late()));
    }

    /** Which of the columns of its day. */
    enum Place {
        /** The only one, as on every day of the page. */
        ALONE,
        /** It carries the day for the others. */
        FIRST,
        AFTER_FIRST
    }

    Header inWeek(DaySheet sheet, DoctorDay doctor, Place place) {
        return place == Place.ALONE
                ? ofDay(sheet, doctor)
                : ofDoctorOnDay(sheet, doctor, place == Place.FIRST);
    }

    /** The only doctor of a week: the head says how that day is. */
    private Header ofDay(DaySheet sheet, DoctorDay doctor) {
        var visits = texts.format("calendar.column.visits", count(doctor));
        var free = doctor.free().isEmpty() ? "" : free(doctor);
        var detail = sheet.holiday().isEmpty() ? visits : sheet.holiday();
        return new Header(
                day(sheet.date()),
                same(detail),
                "",
                free,
                "",
                OptionalDouble.empty(),
                said(sheet, doctor));
    }

    private Header ofDoctorOnDay(DaySheet sheet, DoctorDay doctor, boolean first) {
        return new Header(
                first ? day(sheet.date()) : same(""),
                same(doctor.practitioner().displayName()),
                "",
                formats.number(count(doctor)),
                "",
                OptionalDouble.of(Load.of(doctor).share()),
                said(sheet, doctor));
    }

    private Wording day(LocalDate date) {
        var day = formats.day(date);
        return date.equals(today)
                ? new Wording(texts.format("calendar.column.today", day), day)
                : same(day);
    }

    private static Wording same(String words) {
        return new Wording(words, words);
    }

    private String free(DoctorDay doctor) {
        return texts.format("calendar.column.free", doctor.free().size());
    }

    private String said(DaySheet sheet, DoctorDay doctor) {
        return texts.format(
                "calendar.column.week",
                formats.dateLong(sheet.date()),
                doctor.practitioner().displayName(),
                texts.format("calendar.column.visits", count(doctor)),
                free(doctor));
    }

    private static int count(DoctorDay doctor) {
        return (int) doctor.visits().stream().filter(Load::takesPart).count();
    }
}
