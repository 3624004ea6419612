package clinic.docket.ui.calendar.page;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.GridColumn;
import clinic.docket.ui.calendar.grid.GridDay;
import clinic.docket.ui.calendar.grid.axis.AxisDay;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Turns day sheets into a page: the columns of the doctors that are looked at, every text written
 * out. Used away from the FX thread, so that showing another page costs it only the drawing.
 *
 * @param everybody the doctors who can have a column, as they are known now
 */
public record Pages(Texts texts, Formats formats, Supplier<List<Practitioner>> everybody) {
    private static final Duration MARGIN = Duration.ofMinutes(10);
    private static final LocalTime USUAL_OPENING = LocalTime.of(8, 0);
    private static final LocalTime USUAL_CLOSING = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Of doctors who stay the same. */
    public Pages(Texts texts, Formats formats, List<Practitioner> doctors) {
        this(texts, formats, () -> doctors);
    }

    public List<Practitioner> doctors() {
        return everybody.get();
    }

    public Page of(Wanted wanted, Page.Read read, LocalDate today) {
        var sheets = read.sheets();
        var zone = sheets.getFirst().site().zone();
        List<Shown> shown =
                switch (wanted.span()) {
                    case DAY -> days(wanted, sheets);
                    case WEEK -> week(wanted, sheets);
                    case MONTH -> List.of();
                };
        return new Page(wanted, read, grid(wanted, zone, shown, today));
    }

    /** A day with the doctors that are shown on it. */
    private record Shown(DaySheet sheet, List<DoctorDay> doctors) {
        LocalDate date() {
            return sheet.date();
        }
    }

    private List<Shown> days(Wanted wanted, List<DaySheet> sheets) {
        return sheets.stream().map(sheet -> new Shown(sheet, present(wanted, sheet))).toList();
    }

    private static List<DoctorDay> present(Wanted wanted, DaySheet sheet) {
        var here = sheet.doctors().stream().map(DoctorDay::practitioner).toList();
        return wanted.doctors().shown(wanted.span(), here).stream()
                .flatMap(doctor -> of(sheet, doctor).stream())
                .toList();
    }

    /** Each working day has a column; a weekend only if there is something on it. */
    private List<Shown> week(Wanted wanted, List<DaySheet> sheets) {
        var chosen = wanted.doctors().shown(Span.WEEK, doctors());
        var week = new ArrayList<Shown>();
        for (var sheet : sheets) {
            var here = chosen.stream().flatMap(doctor -> of(sheet, doctor).stream()).toList();
            if (!here.isEmpty()) {
                week.add(new Shown(sheet, here));
            } else if (!WEEKEND.contains(sheet.date().getDayOfWeek())) {
                week.add(new Shown(sheet, chosen.stream().limit(1).map(Pages::nothing).toList()));
            }
        }
        return week;
    }

    private static Optional<DoctorDay> of(DaySheet sheet, Practitioner doctor) {
        return sheet.doctors().stream()
                .filter(each -> each.practitioner().id().equals(doctor.id()))
                .findFirst();
    }

    private static DoctorDay nothing(Practitioner doctor) {
        return new DoctorDay(
                doctor,
                "",
                Duration.ZERO,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private GridDay<ColumnKey> grid(
            Wanted wanted, SiteZone zone, List<Shown> days, LocalDate today) {
        var axis = axis(zone, wanted.first(), days);
        var hours = hours(zone, axis, days);
        var columns = new DayColumns(texts, formats);
        var titles = new ColumnTitles(texts, formats, today);
        boolean alone = wanted.doctors().shown(wanted.span(), doctors()).size() < 2;
        var all = new ArrayList<GridColumn<ColumnKey>>();
        for (var day : days) {
            var seen = ofAxis(AxisDay.of(zone, axis, day.date()), hours);
            for (var doctor : day.doctors()) {
                var header =
                        wanted.span() == Span.DAY
                                ? titles.ofDoctor(doctor)
                                : titles.inWeek(day.sheet(), doctor, place(day, doctor, alone));
                all.add(columns.column(doctor, day.date(), seen, header));
            }
        }
        return new GridDay<>(zone, axis, hours, all);
    }

    private static ColumnTitles.Place place(Shown day, DoctorDay doctor, boolean alone) {
        if (alone) {
            return ColumnTitles.Place.ALONE;
        }
        return doctor.equals(day.doctors().getFirst())
                ? ColumnTitles.Place.FIRST
                : ColumnTitles.Place.AFTER_FIRST;
    }

    /** A single day is its own axis; of several rather one on which the clock is not changed. */
    private static LocalDate axis(SiteZone zone, LocalDate first, List<Shown> days) {
        return days.size() == 1
                ? days.getFirst().date()
                : days.stream()
                        .map(Shown::date)
                        .filter(date -> AxisDay.isUsual(zone, date))
                        .findFirst()
                        .orElse(first);
    }

    private static TimeRange hours(SiteZone zone, LocalDate axis, List<Shown> days) {
        var each =
                days.stream()
                        .flatMap(day ->
                                hours(zone, day)
                                        .map(AxisDay.of(zone, axis, day.date())::onAxis)
                                        .stream())
                        .toList();
        var usual =
                new TimeRange(
                        zone.instant(axis, USUAL_OPENING).minus(MARGIN),
                        zone.instant(axis, USUAL_CLOSING).plus(MARGIN));
        return Ranges.around(each).orElse(usual);
    }

    /** From the first to the last work or visit with a little air, never beyond midnight. */
    private static Optional<TimeRange> hours(SiteZone zone, Shown shown) {
        var used =
                shown.doctors().stream()
                        .flatMap(each ->
                                Stream.concat(
                                        each.working().stream(),
                                        each.visits().stream().map(DayVisit::range)))
                        .toList();
        return Ranges.around(used)
                .map(each -> new TimeRange(each.start().minus(MARGIN), each.end().plus(MARGIN)))
                .flatMap(each -> Ranges.clipped(each, zone.day(shown.date())));
    }

    private static TimeRange ofAxis(AxisDay day, TimeRange hours) {
        return new TimeRange(day.ofAxis(hours.start()), day.ofAxis(hours.end()));
    }
}
