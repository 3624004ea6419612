package clinic.docket.ui.myday;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.encounter.OwnVisit;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.Alert;
import clinic.docket.ui.part.status.StatusLook;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the screen writes texts, times, names and keys. */
public record MyDayWords(Texts texts, Formats formats, Keys keys) {

    /** "Follow-up, 15 min". */
    String type(DayVisit visit) {
        return texts.format(
                "myday.visit.type", visit.visitType(), formats.duration(visit.range().length()));
    }

    /** "9 min"; empty for somebody who is not waiting. */
    String waiting(OwnVisit visit, Instant now) {
        return visit.waiting(now).map(formats::duration).orElse("");
    }

    String name(OwnVisit visit) {
        return formats.names().of(visit.visit().patientName());
    }

    /** The patient's own alerts and what the visit adds to them. */
    static Set<Alert> alerts(DayVisit visit) {
        var alerts = EnumSet.noneOf(Alert.class);
        visit.alerts().forEach(each -> alerts.add(Alert.of(each)));
        if (visit.newPatient()) {
            alerts.add(Alert.NEW_PATIENT);
        }
        if (visit.mode() == VisitMode.ONLINE) {
            alerts.add(Alert.ONLINE);
        }
        return alerts;
    }

    /** All of a row in one sentence, for the ear. */
    String said(OwnVisit visit, Instant now) {
        var waiting = waiting(visit, now);
        return Stream.concat(
                        Stream.of(
                                formats.time(visit.visit().range().start()),
                                name(visit),
                                type(visit.visit()),
                                StatusLook.word(visit.visit().status(), texts),
                                waiting.isEmpty()
                                        ? ""
                                        : texts.format("myday.visit.waiting", waiting)),
                        alerts(visit.visit()).stream().map(each -> each.word(texts)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
