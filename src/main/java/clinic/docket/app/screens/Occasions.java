package clinic.docket.app.screens;

import clinic.docket.app.wiring.Services;
import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.live.LiveSubject;
import clinic.docket.domain.live.News;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.Session;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.service.patient.NewPatient;
import clinic.docket.ui.calendar.CalendarModel;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** What a desk sees only now and then, brought about as the day would bring it about. */
final class Occasions {
    /** Of nobody: the clinic of the tour is gone when the tour ends. */
    static final String PIN = "271828";

    private static final int SEED = 2;
    private static final int BELOW = 6;

    private final Easel easel;
    private final Services services;
    private final Painter painter;
    private final Ids ids = new Ids(ScreenOrder.CLOCK, new SplittableRandom(SEED));

    /** Paints what the easel shows. */
    @FunctionalInterface
    interface Painter {
        void paint(String name) throws IOException;
    }

    Occasions(Easel easel, Services services, Painter painter) {
        this.easel = easel;
        this.services = services;
        this.painter = painter;
    }

    /** Beside the week stand its figures while no visit is open. */
    void nothingChosen(Desk desk) throws IOException {
        var model = desk.day().model();
        var before = Easel.asked(() -> model.selectedProperty().get());
        choose(model, Optional.empty());
        painter.paint("desk-week-side");
        choose(model, before);
    }

    private void choose(CalendarModel model, Optional<AppointmentId> visit) throws IOException {
        Easel.asked(() -> {
            model.selectedProperty().set(visit);
            return model;
        });
        easel.rest();
    }

    /**
     * A visit that is still to come is lifted by its key, and carried down the next column; then
     * another desk is faster.
     */
    void carried(Desk desk, Session other) throws IOException {
        var model = desk.day().model();
        var before = Easel.asked(() -> model.selectedProperty().get());
        lift(model);
        easel.press("Right");
        for (int i = 0; i < BELOW; i++) {
            easel.press("Down");
        }
        painter.paint("desk-move");
        movedTwice(model.selectedProperty().get().orElseThrow(), other);
        choose(model, before);
    }

    /** Beside a week the visit that is moved hangs below the month, which leads to other days. */
    void pinned(Desk desk) throws IOException {
        var model = desk.day().model();
        var before = Easel.asked(() -> model.selectedProperty().get());
        lift(model);
        painter.paint("desk-pinboard");
        easel.press("Esc");
        choose(model, before);
    }

    private void lift(CalendarModel model) throws IOException {
        Easel.asked(() -> {
            model.selectedProperty()
                    .set(
                            model.sheet().stream()
                                    .flatMap(day -> day.doctors().stream())
                                    .map(DoctorDay::visits)
                                    .flatMap(List::stream)
                                    .filter(visit -> visit.status() == AppointmentStatus.CONFIRMED)
                                    .findFirst()
                                    .map(DayVisit::id));
            return model;
        });
        easel.rest();
        easel.press("M");
    }

    /** While it is carried, another desk makes it shorter: there are two versions. */
    private void movedTwice(AppointmentId carried, Session other) throws IOException {
        var visit = services.moveTargets().find(other, carried).orElseThrow();
        var shorter = visit.range().length().minus(FiveMinutes.STEP);
        services.moves().resize(other, carried, visit.version(), shorter).orThrow();
        easel.press("Enter");
        painter.paint("desk-conflict");
        easel.press("Esc");
        easel.rest();
    }

    /** Somebody at a kiosk has called; the strip stays until somebody of the desk comes. */
    void called(Desk desk, Session administrator) throws IOException {
        var kiosk = KioskTour.account(services, administrator, "Kiosk 2");
        services.kiosk().callDesk(kiosk);
        Easel.asked(() -> {
            desk.tellOfNews(new News(Set.of(), Set.of(LiveSubject.CALLS)));
            return desk;
        });
        easel.rest();
        painter.paint("desk-called");
        easel.press("F9");
    }

    /** Two desks have changed the same record; the second one sees both versions. */
    void conflict(Desk desk, Session other) throws IOException {
        var screen = desk.patients().orElseThrow();
        var found = services.patients().find(other, "sil", 1).getFirst();
        Easel.asked(() -> {
            screen.want(found.id());
            desk.controller().open("patients");
            return screen;
        });
        easel.rest();
        easel.press("E");
        easel.press("Shortcut+A");
        easel.type("+353 89 555 0147");
        var theirs =
                services.records()
                        .open(other, found.id())
                        .orElseThrow()
                        .patient()
                        .withPhone("+353 89 555 0199");
        services.patients().change(other, theirs).orThrow();
        easel.press("Shortcut+S");
        painter.paint("patient-conflict");
        easel.press("Esc");
        easel.press("Esc");
    }

    /** The second doctor, as the reception said for them. */
    void runningLate(Session reception) {
        var doctor = services.directory().directory(reception).practitioners().get(1);
        services.delays().runLate(reception, doctor.id(), Duration.ofMinutes(20)).orThrow();
    }

    /** Somebody was registered again, on the phone, with a name half heard. */
    void registeredTwice(Session reception) {
        for (var known : services.patients().find(reception, "sil", 2)) {
            services.patients().register(reception, twin(known)).orThrow();
        }
    }

    private NewPatient twin(PatientSummary known) {
        var given = known.name().given();
        return new NewPatient(
                new PatientId(ids.next()),
                new PatientName(known.name().family(), given.substring(0, given.length() - 1)),
                known.birthDate(),
                known.phone());
    }

    /** The list of possible duplicates is open; its first pair becomes one record. */
    void merged() throws IOException {
        easel.press("1");
        easel.press("Esc");
        painter.paint("patient-merged");
    }
}
