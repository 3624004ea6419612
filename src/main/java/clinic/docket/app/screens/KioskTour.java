package clinic.docket.app.screens;

import clinic.docket.app.wiring.Services;
import clinic.docket.app.wiring.kiosk.Kiosk;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.kiosk.Claim;
import clinic.docket.domain.patient.SearchKey;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.access.Session;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.part.appearance.Appearance;
import java.io.IOException;
import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks somebody in at a kiosk, and fails to. */
final class KioskTour {
    private static final String NAME = "Kiosk 1";
    private static final String PASSWORD = "of nobody, as the PIN";
    private static final Duration SOON = Duration.ofMinutes(40);
    private static final String NOBODY = "QX";

    private final Easel easel;
    private final Services services;
    private final Occasions.Painter painter;

    KioskTour(Easel easel, Services services, Occasions.Painter painter) {
        this.easel = easel;
        this.services = services;
        this.painter = painter;
    }

    void walk(Session administrator, Background background, Appearance appearance)
            throws IOException {
        var claim = claim(administrator);
        var session = account(services, administrator, NAME);
        var service = services.kiosk();
        var kiosk =
                new Kiosk(
                        service.place(session),
                        Kiosk.door(service, session),
                        background,
                        appearance,
                        ScreenOrder.CLOCK);
        easel.put(kiosk::view);
        painter.paint("kiosk-1-welcome");
        step(kiosk.controller()::begin);
        easel.type(digits(claim.birthday()).substring(0, 3));
        painter.paint("kiosk-2-birthday");
        easel.type(digits(claim.birthday()).substring(3));
        step(kiosk.controller()::next);
        easel.type(claim.letters().substring(0, 1));
        painter.paint("kiosk-2-letters");
        easel.type(claim.letters().substring(1));
        step(kiosk.controller()::next);
        painter.paint("kiosk-3-confirm");
        step(kiosk.controller()::checkIn);
        painter.paint("kiosk-4-done");
        int zoom = appearance.zoomProperty().get();
        step(kiosk.controller()::finish);
        step(() -> appearance.zoomProperty().set(zoom)); // The next person likes the same.
        refused(kiosk, claim);
    }

    private void refused(Kiosk kiosk, Claim claim) throws IOException {
        step(kiosk.controller()::begin);
        easel.type(digits(claim.birthday()));
        step(kiosk.controller()::next);
        easel.type(NOBODY);
        step(kiosk.controller()::next);
        step(() -> kiosk.model().look(ScreenOrder.CLOCK.instant().plus(Duration.ofSeconds(25))));
        painter.paint("kiosk-notfound");
        step(kiosk.controller()::callDesk);
        painter.paint("kiosk-called");
        step(() -> kiosk.model().lostProperty().set(true));
        painter.paint("kiosk-lost");
        step(() -> kiosk.close(() -> {}));
        painter.paint("kiosk-closed");
    }

    private void step(Runnable action) throws IOException {
        Easel.asked(() -> {
            action.run();
            return true;
        });
        easel.rest();
    }

    private static String digits(MonthDay day) {
        return "%02d%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    /** A kiosk that is set up and signed in. */
    static Session account(Services services, Session administrator, String name) {
        var login = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        var kiosk = new NewUser(login, name, Role.KIOSK, Optional.empty(), PASSWORD);
        services.users().create(administrator, kiosk).orThrow();
        return services.signIn().signIn(login, PASSWORD, name).orThrow();
    }

    /** Of the first whom the kiosk would check in now. */
    private Claim claim(Session administrator) {
        var now = ScreenOrder.CLOCK.instant();
        var day = services.kiosk().place(administrator).zone().date(now);
        return services.days().day(administrator, day).doctors().stream()
                .flatMap(doctor -> doctor.visits().stream())
                .filter(visit -> visit.mode() == VisitMode.IN_PERSON)
                .filter(visit ->
                        List.of(AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED)
                                .contains(visit.status()))
                .filter(visit -> Duration.between(now, visit.range().start()).compareTo(SOON) < 0)
                .filter(visit -> visit.range().start().isAfter(now))
                .map(visit -> claim(administrator, visit))
                .findFirst()
                .orElseThrow();
    }

    private Claim claim(Session administrator, DayVisit visit) {
        var patient =
                services.records().open(administrator, visit.patient()).orElseThrow().patient();
        var letters = SearchKey.fold(patient.name().family()).substring(0, Claim.LETTERS);
        return new Claim(MonthDay.from(patient.birthDate()), letters);
    }
}
