package clinic.docket.domain.patient.merge;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientAlert;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes out of a record what a merge brought into it. What was changed since stays, unless it is
 * the same thing that the merge had brought: then somebody has built upon it, and nobody can say
 * whose it is.
 *
 * @param before the contents before the merge
 * @param then right after it
 * @param now as they are
 */
public record Parting(Contents before, Contents then, Contents now) {

    /** The contents without the merge; refused where it is not clear what they would be. */
    public Outcome<Contents, MergeRefusal> contents() {
        return unclear()
                .<Outcome<Contents, MergeRefusal>>map(
                        part -> Outcome.refused(new MergeRefusal.ChangedSinceMerge(part)))
                .orElseGet(() -> Outcome.done(parted()));
    }

    private Optional<MergedPart> unclear() {
        for (var part : MergedPart.values()) {
            boolean clear =
                    switch (part) {
                        case PHONE -> isClear(Contents::phone);
                        case EMAIL -> isClear(Contents::email);
                        case LANGUAGE -> isClear(Contents::language);
                        case CHANNEL -> isClear(Contents::channel);
                        case DESK_NOTE -> isClear(Contents::deskNote);
                        case ALERTS ->
                                EnumSet.allOf(PatientAlert.class).stream()
                                        .allMatch(alert ->
                                                isClear(contents -> noted(contents, alert)));
                    };
            if (!clear) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The merge brought nothing, or what it brought is there as it was. */
    private <T> boolean isClear(Function<Contents, T> part) {
        return Objects.equals(part.apply(then), part.apply(before))
                || Objects.equals(part.apply(now), part.apply(then));
    }

    private <T> T kept(Function<Contents, T> part) {
        T current = part.apply(now);
        return Objects.equals(current, part.apply(then)) ? part.apply(before) : current;
    }

    private Contents parted() {
        var alerts = EnumSet.noneOf(PatientAlert.class);
        var notes = new EnumMap<PatientAlert, String>(PatientAlert.class);
        for (var alert : PatientAlert.values()) {
            kept(contents -> noted(contents, alert))
                    .ifPresent(note -> {
                        alerts.add(alert);
                        if (!note.isEmpty()) {
                            notes.put(alert, note);
                        }
                    });
        }
        return new Contents(
                kept(Contents::phone),
                kept(Contents::email),
                kept(Contents::language),
                kept(Contents::channel),
                alerts,
                notes,
                kept(Contents::deskNote));
    }

    /** The note of an alert, which may say nothing; empty without the alert. */
    private static Optional<String> noted(Contents contents, PatientAlert alert) {
        return contents.alerts().contains(alert)
                ? Optional.of(contents.alertNotes().getOrDefault(alert, ""))
                : Optional.empty();
    }
}
