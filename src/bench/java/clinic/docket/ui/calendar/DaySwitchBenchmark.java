package clinic.docket.ui.calendar;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * How long the FX thread needs to show another day of twelve doctors with thirty visits each:
 * placing, style and layout, without the drawing itself. Prints milliseconds of processor time of
 * that thread per switch, so that other work on the machine does not count.
 */
public final class DaySwitchBenchmark {
    private static final int DOCTORS = 12;
    private static final int VISITS = 30;
    private static final int WARM_UP = 30;
    private static final int RUNS = 101;
    private static final ThreadMXBean FX_TIME = ManagementFactory.getThreadMXBean();

    private DaySwitchBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        onSheets(List.of(day(1), day(2)));
    }

    /** Switches between these two days, from any thread but JavaFX's; possible once. */
    public static void onSheets(List<DaySheet> sheets) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                for (var scale : List.of(Scale.COMFORTABLE, Scale.FIT_DAY)) {
                    measure(scale, sheets);
                }
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void measure(Scale scale, List<DaySheet> sheets) {
        var texts = new Texts(Locale.ENGLISH);
        var formats = new Formats(texts, sheets.getFirst().site().zone().id());
        var pages = new Pages(texts, formats, List.of());
        var days =
                sheets.stream()
                        .map(sheet -> pages.of(day(sheet.date()), List.of(sheet), sheet.date()))
                        .map(Page::grid)
                        .toList();
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
        report(scale, first, nanos);
        stage.close();
    }

    private static Wanted day(LocalDate date) {
        return new Wanted(Span.DAY, date, date, DoctorChoice.USUAL);
    }

    private static long switchTo(TimeGrid<ColumnKey> grid, GridDay<ColumnKey> day) {
        long start = FX_TIME.getCurrentThreadCpuTime();
        grid.dayProperty().set(Optional.of(day));
        grid.getScene().getRoot().applyCss();
        grid.getScene().getRoot().layout();
        return FX_TIME.getCurrentThreadCpuTime() - start;
    }

    private static void report(Scale scale, long first, long[] sorted) {
        var line =
                "%s: first %.1f ms, median %.1f ms, 95 %% %.1f ms%n"
                        .formatted(
                                scale,
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
                            doctor.practitioner(),
                            doctor.roomName(),
                            doctor.working(),
                            doctor.pauses(),
                            doctor.absences(),
                            visits,
                            doctor.holds(),
                            doctor.free()));
        }
        return new DaySheet(sample.date(), sample.site(), "", doctors, sample.counts());
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
