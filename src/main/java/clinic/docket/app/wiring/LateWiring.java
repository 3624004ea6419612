package clinic.docket.app.wiring;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.part.LateDialog;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The desk says for a doctor how late they run: of whose column the pointer or the visit is. */
final class LateWiring {
    private final Frame frame;
    private final DeskPeople people;
    private final CalendarModel model;
    private final CalendarController controller;
    private final RefusalTexts refusals;

    LateWiring(
            Frame frame,
            DeskPeople people,
            CalendarModel model,
            CalendarController controller,
            RefusalTexts refusals) {
        this.frame = frame;
        this.people = people;
        this.model = model;
        this.controller = controller;
        this.refusals = refusals;
    }

    /** Without a column, or on another day than today, it says what is missing. */
    void ask(Supplier<Optional<ColumnKey>> chosen) {
        var column = chosen.get();
        if (column.isEmpty()) {
            frame.notices().failed(frame.texts().get("calendar.late.choose"));
        } else if (!column.get().date().equals(controller.todaysDate())) {
            frame.notices().failed(frame.texts().get("calendar.late.today"));
        } else {
            ask(column.get());
        }
    }

    private void ask(ColumnKey column) {
        var doctor = column.practitioner();
        new LateDialog(
                        frame.texts(),
                        frame.overlay(),
                        frame.texts().format("calendar.late.ask", name(doctor)),
                        frame.texts().get("calendar.late.say"),
                        late -> runLate(doctor, late))
                .open(late(column));
    }

    private String name(PractitionerId doctor) {
        return people.directory().practitioner(doctor).map(Practitioner::displayName).orElse("");
    }

    private Duration late(ColumnKey column) {
        return model.pageProperty().get().flatMap(page -> page.sheet(column.date())).stream()
                .flatMap(sheet -> sheet.doctors().stream())
                .filter(each -> each.practitioner().id().equals(column.practitioner()))
                .map(DoctorDay::late)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private void runLate(PractitionerId doctor, Duration late) {
        frame.background()
                .call(() -> people.services().delays().runLate(people.session(), doctor, late))
                .onSuccess(outcome -> {
                    outcome.result()
                            .filter(before -> !before.equals(late))
                            .ifPresent(before -> tell(doctor, late, before));
                    outcome.refused()
                            .ifPresent(why -> frame.notices().failed(refusals.sentence(why)));
                    controller.refresh();
                })
                .start();
    }

    private void tell(PractitionerId doctor, Duration late, Duration before) {
        var sentence =
                late.isZero()
                        ? frame.texts().format("calendar.late.onTime", name(doctor))
                        : frame.texts()
                                .format(
                                        "calendar.late.done",
                                        name(doctor),
                                        frame.formats().duration(late));
        frame.notices().done(sentence, () -> runLate(doctor, before));
    }
}
