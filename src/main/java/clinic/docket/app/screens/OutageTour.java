package clinic.docket.app.screens;

import clinic.docket.app.wiring.desk.Desk;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.outage.Jotted;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.outage.JottingOutcome;
import clinic.docket.domain.outage.Leftover;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.ui.outage.JotDialog;
import clinic.docket.ui.outage.JotModel;
import clinic.docket.ui.outage.LeftoversDialog;
import clinic.docket.ui.outage.OutageWords;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.shell.ShellModel;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The desk whose database does not answer: the tour's own is always there. */
final class OutageTour {
    private static final PatientName OKAFOR = new PatientName("Okafor", "Amara");
    private static final PatientName LINDT = new PatientName("Lindt", "Ida");
    private static final String WALK_IN = "Hugo Moreau";
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int LISTED = 9;

    private final Easel easel;
    private final Occasions.Painter painter;

    OutageTour(Easel easel, Occasions.Painter painter) {
        this.easel = easel;
        this.painter = painter;
    }

    void walk(Desk desk) throws IOException {
        show(() -> desk.controller().open("calendar"));
        show(() -> lose(desk));
        painter.paint("outage-banner");
        show(() -> jot(desk));
        easel.type("oka");
        painter.paint("outage-jot");
        easel.press("Esc");
        show(() -> comeBack(desk));
        painter.paint("outage-leftovers");
        easel.press("Esc");
        show(() -> desk.shell().standingProperty().set(Optional.empty()));
    }

    private void show(Runnable what) throws IOException {
        Easel.asked(() -> {
            what.run();
            return true;
        });
        easel.rest();
    }

    private static void lose(Desk desk) {
        var frame = desk.frame();
        desk.shell().connectionProperty().set(ShellModel.Connection.LOST);
        desk.shell()
                .standingProperty()
                .set(
                        Optional.of(
                                new ShellModel.Standing(
                                        Tone.WARNING,
                                        frame.texts()
                                                .format(
                                                        "outage.banner.lead",
                                                        frame.formats().time(now())),
                                        frame.texts().get("outage.banner.mayJot"),
                                        Optional.of(
                                                new ShellModel.Deed(
                                                        frame.texts().get("outage.banner.jot"),
                                                        () -> {})))));
    }

    private static void jot(Desk desk) {
        var model = new JotModel();
        var visits = new ArrayList<ListedVisit>();
        for (int each = 0; each < LISTED; each++) {
            visits.add(visit(each, each % 2 == 0 ? OKAFOR : LINDT));
        }
        model.show(visits);
        model.waiting()
                .setAll(
                        new Jotted(
                                jotting(1, JottingKind.ARRIVED, visits.getFirst().seen(), ""),
                                Optional.of(OKAFOR)),
                        new Jotted(walkIn(), Optional.empty()));
        new JotDialog(
                        words(desk),
                        desk.frame().overlay(),
                        model,
                        new JotDialog.Deeds(visit -> {}, (visit, text) -> {}, name -> {}))
                .open();
    }

    private static void comeBack(Desk desk) {
        desk.shell().connectionProperty().set(ShellModel.Connection.LIVE);
        var seen = visit(0, OKAFOR).seen();
        new LeftoversDialog(words(desk), desk.frame().overlay(), id -> {})
                .open(
                        List.of(
                                new Leftover(
                                        jotting(1, JottingKind.ARRIVED, seen, ""),
                                        JottingOutcome.CANCELLED,
                                        Optional.of(OKAFOR)),
                                new Leftover(walkIn(), JottingOutcome.TO_BOOK, Optional.empty())));
    }

    private static OutageWords words(Desk desk) {
        var frame = desk.frame();
        return new OutageWords(frame.texts(), frame.formats(), frame.keys());
    }

    private static ListedVisit visit(int number, PatientName patient) {
        return new ListedVisit(
                new AppointmentId(new UUID(number, 1)),
                now().plus(QUARTER.multipliedBy(number)),
                "Dr Tomasz Nowak",
                patient,
                "Consultation",
                AppointmentStatus.BOOKED);
    }

    private static Jotting walkIn() {
        return new Jotting(
                new JottingId(new UUID(2, 2)),
                now(),
                new UserId(new UUID(0, 1)),
                ScreenOrder.WORKSTATION,
                JottingKind.WALK_IN,
                Optional.empty(),
                WALK_IN);
    }

    private static Jotting jotting(int number, JottingKind kind, Jotting.Seen seen, String text) {
        return new Jotting(
                new JottingId(new UUID(number, 2)),
                now(),
                new UserId(new UUID(0, 1)),
                ScreenOrder.WORKSTATION,
                kind,
                Optional.of(seen),
                text);
    }

    private static Instant now() {
        return ScreenOrder.CLOCK.instant();
    }
}
