package clinic.docket.ui.calendar.week;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.schedule.SlotService.NextSlots;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.page.Page;
import clinic.docket.ui.calendar.page.Span;
import clinic.docket.ui.kit.Background;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the panel beside the week fresh while it is shown. However much is told, one reading runs
 * at a time, and one more behind it.
 */
public final class WeekController {
    private static final Logger LOG = LoggerFactory.getLogger(WeekController.class);

    /** As many as there are keys for. */
    static final int OFFERS = 5;

    private final WeekModel model;
    private final CalendarModel calendar;
    private final Background background;
    private final Outside outside;
    private Optional<PractitionerId> lastChosen = Optional.empty();
    private boolean shown;
    private boolean reading;
    private boolean again;

    /** Asks for a doctor's next free times; called away from the FX thread. */
    @FunctionalInterface
    public interface FreeTimes {
        Optional<NextSlots> next(Practitioner doctor, LocalDate from, int limit);
    }

    /**
     * What the panel needs of its surroundings.
     *
     * @param doctors all of the clinic, as they are known now
     * @param onOffer one of the free times was chosen
     */
    public record Outside(
            Supplier<List<Practitioner>> doctors,
            FreeTimes freeTimes,
            Supplier<LocalDate> today,
            Consumer<WeekModel.Offer> onOffer) {}

    public WeekController(
            WeekModel model, CalendarModel calendar, Background background, Outside outside) {
        this.model = model;
        this.calendar = calendar;
        this.background = background;
        this.outside = outside;
        calendar.selectedProperty().subscribe(chosen -> chosen.ifPresent(this::remember));
        calendar.pageProperty().subscribe(page -> refresh());
    }

    /** Of several doctors the panel tells of the one whose visit was chosen last. */
    private void remember(AppointmentId chosen) {
        calendar.pageProperty()
                .get()
                .flatMap(page -> page.visit(chosen))
                .ifPresent(visit -> lastChosen = Optional.of(visit.practitioner()));
    }

    LocalDate today() {
        return outside.today().get();
    }

    /** The panel came on screen, or left it. */
    void shown(boolean nowShown) {
        shown = nowShown;
        refresh();
    }

    /** Something may have changed; reads nothing while the panel is not shown. */
    public void refresh() {
        var page = calendar.pageProperty().get().filter(each -> isWeek(each));
        var doctor = page.flatMap(this::doctor);
        if (!shown || doctor.isEmpty()) {
            return;
        }
        if (reading) {
            again = true;
            return;
        }
        again = false;
        reading = true;
        var today = today();
        background
                .call(() -> read(page.get(), doctor.get(), today))
                .onSuccess(outlook -> {
                    if (isStillShown(page.get())) {
                        model.show(Optional.of(outlook));
                    }
                })
                .onFailure(failure -> LOG.debug("The panel stays as it was", failure))
                .onEnd(() -> {
                    reading = false;
                    if (again) {
                        refresh();
                    }
                })
                .start();
    }

    /** A free time that has begun is none any more, and nobody tells of it. */
    void tick(Instant now) {
        if (model.offer(0)
                .filter(first -> first.slot().range().start().isBefore(now))
                .isPresent()) {
            refresh();
        }
    }

    /** One of the free times, from 0; nothing where there are not so many. */
    void choose(int index) {
        model.offer(index).ifPresent(outside.onOffer());
    }

    private WeekOutlook read(Page page, Practitioner doctor, LocalDate today) {
        var first = page.wanted().first();
        var fromToday = outside.freeTimes().next(doctor, today, OFFERS);
        var fromWeek =
                first.isAfter(today) ? outside.freeTimes().next(doctor, first, OFFERS) : fromToday;
        return WeekOutlook.of(page, doctor, new WeekOutlook.Free(today, fromToday, fromWeek));
    }

    private boolean isStillShown(Page page) {
        return calendar.pageProperty()
                .get()
                .filter(now -> now.wanted().equals(page.wanted()))
                .isPresent();
    }

    private static boolean isWeek(Page page) {
        return page.wanted().span() == Span.WEEK;
    }

    private Optional<Practitioner> doctor(Page page) {
        var columns = page.columns().stream().map(ColumnKey::practitioner).distinct().toList();
        var wanted = lastChosen.filter(columns::contains).or(() -> columns.stream().findFirst());
        return wanted.flatMap(id ->
                outside.doctors().get().stream().filter(each -> each.id().equals(id)).findFirst());
    }
}
