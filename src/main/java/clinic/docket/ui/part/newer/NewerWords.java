package clinic.docket.ui.part.newer;

import clinic.docket.service.appointment.LatestVisit;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.StatusLook;

/** Says who changed a visit meanwhile, and what it is now. */
public record NewerWords(Texts texts, Formats formats) {

    /** Without the patient's name: it stands where the question is asked. */
    public String sentence(LatestVisit now) {
        return now.last()
                .map(last ->
                        texts.format(
                                "part.newer.changedBy",
                                last.who(),
                                formats.time(last.at()),
                                state(now)))
                .orElseGet(() -> texts.format("part.newer.changed", state(now)));
    }

    /** For whoever wanted to take a step back or again, and cannot. */
    public String undisturbed(LatestVisit now) {
        return texts.format("part.newer.stays", sentence(now));
    }

    private String state(LatestVisit now) {
        var visit = now.visit();
        return texts.format(
                "part.newer.state",
                StatusLook.word(visit.status(), texts),
                formats.dateTime(visit.range().start()),
                formats.duration(visit.range().length()),
                place(now));
    }

    /** The doctor, and the room if it has one. */
    public String place(LatestVisit now) {
        return now.roomName().isEmpty()
                ? now.doctorName()
                : texts.format("part.newer.place", now.doctorName(), now.roomName());
    }
}
