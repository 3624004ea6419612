package clinic.docket.ui.outage;

import clinic.docket.domain.outage.Jotted;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.outage.Leftover;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.util.Optional;

/** One line for each visit and each jotting; names are hidden where the desk hides them. */
public record OutageWords(Texts texts, Formats formats, Keys keys) {

    String visit(ListedVisit visit) {
        return texts.format(
                "outage.visit",
                formats.time(visit.start()),
                formats.names().of(visit.patient()),
                visit.doctor(),
                texts.get("part.status." + visit.status().name()));
    }

    String waiting(Jotted jotted) {
        return texts.format("outage.waiting", what(jotted.jotting(), jotted.patient()));
    }

    /** What was jotted. */
    String what(Leftover leftover) {
        return what(leftover.jotting(), leftover.patient());
    }

    /** Why it is not entered, and what to do. */
    String why(Leftover leftover) {
        return texts.get("outage.why." + leftover.outcome().name());
    }

    private String what(Jotting jotting, Optional<PatientName> patient) {
        return texts.format(
                "outage.what." + jotting.kind().name(),
                formats.time(jotting.takenAt()),
                jotting.kind() == JottingKind.WALK_IN
                        ? formats.names().fact(jotting.text())
                        : patient.map(formats.names()::of).orElse(""),
                jotting.visit().map(seen -> formats.time(seen.start())).orElse(""),
                formats.names().fact(jotting.text()));
    }
}
