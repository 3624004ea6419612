package clinic.docket.ui.calendar.page;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.appointment.attempt.BookingTerms;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.timetable.Absence;
import clinic.docket.domain.schedule.timetable.AbsenceKind;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.GridColumn;
import clinic.docket.ui.calendar.grid.GridColumn.Block;
import clinic.docket.ui.calendar.grid.GridColumn.Kind;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.Alert;
import clinic.docket.ui.part.status.StatusLook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes out the column of a doctor on a day, and the card of a visit. */
public final class DayColumns {
    private static final String BETWEEN = " · ";

    /** The normal visit at the left, what was booked beside it at the right. */
    private static final Comparator<DayVisit> IN_ORDER =
            Comparator.comparing((DayVisit visit) -> visit.range().start())
                    .thenComparingInt(DayVisit::lane);

    private final Texts texts;
    private final Formats formats;

    public DayColumns(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * One column.
     *
     * @param hours what of its day is in sight
     */
    GridColumn<ColumnKey> column(
            DoctorDay doctor, LocalDate date, TimeRange hours, GridColumn.Header header) {
        var holds =
                doctor.holds().stream()
                        .map(each ->
                                new GridColumn.Held(
                                        each.hold().range(),
                                        each.workstation(),
                                        each.hold().expires()))
                        .toList();
        return new GridColumn<>(
                new ColumnKey(date, doctor.practitioner().id()),
                date,
                header,
                blocks(doctor, hours),
                holds,
                doctor.visits().stream()
                        .filter(each -> each.status() != AppointmentStatus.ENTERED_IN_ERROR)
                        .sorted(IN_ORDER)
                        .map(this::visit)
                        .toList());
    }

    private List<Block> blocks(DoctorDay doctor, TimeRange hours) {
        var blocks = new ArrayList<Block>();
        for (var closed : Ranges.without(List.of(hours), doctor.working())) {
            blocks.add(new Block(Kind.CLOSED, closed, "", ""));
        }
        var away = doctor.absences().stream().map(Absence::range).toList();
        for (var pause : doctor.pauses()) {
            if (away.stream().noneMatch(each -> each.contains(pause.range()))) {
                blocks.add(new Block(Kind.BREAK, pause.range(), pause.name(), ""));
            }
        }
        for (var absence : doctor.absences()) {
            Ranges.clipped(absence.range(), hours)
                    .ifPresent(range -> blocks.add(away(absence, range)));
        }
        for (var free : doctor.free()) {
            var words = texts.format("calendar.grid.free", formats.duration(free.length()));
            blocks.add(new Block(Kind.FREE, free, words, ""));
        }
        return blocks;
    }

    private Block away(Absence absence, TimeRange range) {
        if (absence.kind() == AbsenceKind.BLOCK_OUT) {
            return new Block(
                    Kind.AWAY, range, texts.get("calendar.grid.blocked"), absence.reason());
        }
        var reason =
                absence.reason().isEmpty()
                        ? texts.get("calendar.absence." + absence.kind().name())
                        : absence.reason();
        return new Block(Kind.AWAY, range, texts.get("calendar.grid.away"), reason);
    }

    /** The card of one visit. */
    public GridVisit visit(DayVisit visit) {
        var alerts = alerts(visit);
        var start = formats.time(visit.range().start());
        var detail =
                visit.reason().isEmpty()
                        ? formats.duration(visit.range().length())
                        : visit.reason();
        var alertWords = alerts.stream().map(each -> each.word(texts)).toList();
        return new GridVisit(
                visit.id(),
                visit.range(),
                visit.status(),
                visit.patientName(),
                alerts,
                new GridVisit.Words(
                        start,
                        cardType(visit),
                        detail,
                        String.join(BETWEEN, alertWords),
                        description(visit, start, alertWords)));
    }

    /** The word that an overbooked card carries stands where there is most room for it. */
    private String cardType(DayVisit visit) {
        return visit.lane() == BookingTerms.MAIN_LANE
                ? visit.visitType()
                : texts.get("calendar.visit.overbooked");
    }

    private static List<Alert> alerts(DayVisit visit) {
        var alerts = new ArrayList<Alert>();
        if (visit.lane() != BookingTerms.MAIN_LANE) {
            alerts.add(Alert.OVERBOOKED);
        }
        visit.alerts().forEach(each -> alerts.add(Alert.of(each)));
        if (visit.newPatient()) {
            alerts.add(Alert.NEW_PATIENT);
        }
        if (visit.mode() == VisitMode.ONLINE) {
            alerts.add(Alert.ONLINE);
        }
        return alerts.stream().sorted().toList();
    }

    /** "Okafor Amara, 10:50 to 11:10, arrived, Follow-up, Blood pressure, wheelchair". */
    private String description(DayVisit visit, String start, List<String> alertWords) {
        var when =
                texts.format(
                        "calendar.visit.description",
                        visit.patientName().display(),
                        start,
                        formats.time(visit.range().end()),
                        inSentence(StatusLook.word(visit.status(), texts)));
        var alerts = alertWords.stream().map(this::inSentence).collect(Collectors.joining(", "));
        return joined(", ", when, visit.visitType(), visit.reason(), alerts);
    }

    /** German writes its nouns large inside a sentence too. */
    private String inSentence(String word) {
        return texts.locale().getLanguage().equals(Locale.GERMAN.getLanguage())
                ? word
                : word.toLowerCase(texts.locale());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(between));
    }
}
