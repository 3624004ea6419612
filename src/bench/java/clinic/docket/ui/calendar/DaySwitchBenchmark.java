package clinic.docket.ui.calendar;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.GridDay;
import clinic.docket.ui.calendar.grid.TimeGrid;
import clinic.docket.ui.calendar.grid.axis.Scale;
import clinic.docket.ui.calendar.page.DoctorChoice;
import clinic.docket.ui.calendar.page.Page;
import clinic.docket.ui.calendar.page.Pages;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.calendar.page.Wanted;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * How long the FX thread needs to show another day of twelve doctors with thirty visits each, or
 * another week of one or twelve of them: placing, style and layout, without the drawing itself.
 * Prints milliseconds of processor time of that thread per switch, so that other work on the
 * machine does not count.
 */
public final class DaySwitchBenchmark {
    private static final int DOCTORS = 12;
    private static final int VISITS = 30;
    private static final int WORKING_DAYS = 5;
    private static final int WARM_UP = 30;
    private static final int RUNS = 101;
    private static final ThreadMXBean FX_TIME = ManagementFactory.getThreadMXBean();

    private DaySwitchBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        onPages(
                List.of(
                        new Case("12 doctors, day", days(List.of(day(1), day(2)))),
                        new Case("1 doctor, week", weeks(1)),
                        new Case("12 doctors, week", weeks(DOCTORS))));
    }

    /** Pages between which is switched. */
    private record Case(String name, List<Page> pages) {}

    /** Switches between these two days, from any thread but JavaFX's; possible once. */
    public static void onSheets(List<DaySheet> sheets) throws InterruptedException {
        onPages(List.of(new Case("day", days(sheets))));
    }

    private static void onPages(List<Case> cases) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                for (var each : cases) {
                    measure(each, Scale.COMFORTABLE);
                    measure(each, Scale.FIT_DAY);
                }
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void measure(Case each, Scale scale) {
        var texts = new Texts(Locale.ENGLISH);
        var formats = new Formats(texts, SampleDay.ZONE.id());
        var days = each.pages().stream().map(Page::grid).toList();
        var grid = new TimeGrid<ColumnKey>(texts, formats, new Ticker(SampleDay.CLOCK));
        grid.scaleProperty().set(scale);
        var scene = new Scene(new StackPane(grid), 1440, 800);
        Theme.LIGHT.applyTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        long first = switchTo(grid, days.getFirst());
        for (int i = 0; i < WARM_UP; i++) {
            switchTo(grid, days.get(i % 2));
        }
        var nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            nanos[i] = switchTo(grid, days.get(i % 2));
        }
        Arrays.sort(nanos);
        report(each.name() + ", " + scale, first, nanos);
        stage.close();
    }

    private static List<Page> days(List<DaySheet> sheets) {
        var pages = pages(sheets.getFirst(), List.of());
        return sheets.stream()
                .map(sheet -> {
                    var date = sheet.date();
                    var wanted = new Wanted(Span.DAY, date, date, DoctorChoice.USUAL);
                    return pages.of(wanted, Page.Read.of(List.of(sheet)), date);
                })
                .toList();
    }

    /** Two weeks of five days; as much on each day as on the single one. */
    private static List<Page> weeks(int doctors) {
        var chosen = day(0).doctors().stream().map(DoctorDay::practitioner).toList();
        var ids = chosen.stream().limit(doctors).map(Practitioner::id).collect(Collectors.toSet());
        var choice = new DoctorChoice(List.of(), Set.of(), ids);
        return Stream.of(0, WORKING_DAYS)
                .map(first -> {
                    var sheets =
                            IntStream.range(first, first + WORKING_DAYS)
                                    .mapToObj(i -> later(day(i), i % WORKING_DAYS))
                                    .toList();
                    var wanted =
                            new Wanted(
                                    Span.WEEK,
                                    sheets.getFirst().date(),
                                    sheets.getLast().date(),
                                    choice);
                    return pages(sheets.getFirst(), chosen)
                            .of(wanted, Page.Read.of(sheets), SampleDay.DATE);
                })
                .toList();
    }

    private static Pages pages(DaySheet sheet, List<Practitioner> doctors) {
        var texts = new Texts(Locale.ENGLISH);
        return new Pages(texts, new Formats(texts, sheet.site().zone().id()), doctors);
    }

    /** The same day some days later. */
    private static DaySheet later(DaySheet sheet, int days) {
        var doctors = sheet.doctors().stream().map(doctor -> later(doctor, days)).toList();
        var date = sheet.date().plusDays(days);
        return new DaySheet(date, sheet.site(), "", doctors, sheet.counts());
    }

    private static DoctorDay later(DoctorDay doctor, int days) {
        return new DoctorDay(
                doctor.practitioner(),
                doctor.roomName(),
                doctor.late(),
                later(doctor.working(), days),
                doctor.pauses().stream()
                        .map(each -> new DoctorDay.Pause(each.name(), later(each.range(), days)))
                        .toList(),
                List.of(),
                doctor.visits().stream()
                        .map(each -> each.at(each.practitioner(), later(each.range(), days)))
                        .toList(),
                List.of(),
                later(doctor.free(), days));
    }

    private static List<TimeRange> later(List<TimeRange> ranges, int days) {
        return ranges.stream().map(each -> later(each, days)).toList();
    }

    private static TimeRange later(TimeRange range, int days) {
        return TimeRange.of(range.start().plus(Duration.ofDays(days)), range.length());
    }

    private static long switchTo(TimeGrid<ColumnKey> grid, GridDay<ColumnKey> day) {
        long start = FX_TIME.getCurrentThreadCpuTime();
        grid.dayProperty().set(Optional.of(day));
        grid.getScene().getRoot().applyCss();
        grid.getScene().getRoot().layout();
        return FX_TIME.getCurrentThreadCpuTime() - start;
    }

    private static void report(String name, long first, long[] sorted) {
        var line =
                "%s: first %.1f ms, median %.1f ms, 95 %% %.1f ms%n"
                        .formatted(
                                name,
                                first / 1e6,
                                sorted[sorted.length / 2] / 1e6,
                                sorted[sorted.length * 95 / 100] / 1e6);
        System.out.print(line);
    }

    /** Two days that share nothing: every card gets another visit, state and text. */
    private static DaySheet day(int number) {
        var sample = SampleDay.sheet();
        var doctors = new ArrayList<DoctorDay>();
        for (int i = 0; i < DOCTORS; i++) {
            var doctor = sample.doctors().get((i + number) % sample.doctors().size());
            var visits = new ArrayList<DayVisit>();
            for (int j = 0; j < VISITS; j++) {
                visits.add(visit(doctor.visits().get(j % doctor.visits().size()), number, i, j));
            }
            doctors.add(
                    new DoctorDay(
                            practitioner(doctor.practitioner(), i),
                            doctor.roomName(),
                            doctor.late(),
                            doctor.working(),
                            doctor.pauses(),
                            doctor.absences(),
                            visits,
                            doctor.holds(),
                            doctor.free()));
        }
        return new DaySheet(sample.date(), sample.site(), "", doctors, sample.counts());
    }

    /** The sample has six; here each is another one. */
    private static Practitioner practitioner(Practitioner like, int index) {
        return new Practitioner(
                new PractitionerId(new UUID(0, index)),
                like.displayName(),
                like.speciality(),
                like.colour(),
                true,
                index,
                0);
    }

    private static DayVisit visit(DayVisit like, int day, int doctor, int index) {
        var start = SampleDay.at("08:00").plus(Duration.ofMinutes(18L * index / 5 * 5));
        var states = AppointmentStatus.values();
        return new DayVisit(
                new AppointmentId(new UUID(day, doctor * VISITS + index)),
                like.practitioner(),
                TimeRange.of(start, Duration.ofMinutes(index % 3 == day % 3 ? 10 : 15)),
                0,
                states[(index + day) % (states.length - 1)],
                like.patient(),
                like.patientName(),
                like.alerts(),
                like.newPatient(),
                like.visitType(),
                like.mode(),
                like.reason(),
                1);
    }
}
