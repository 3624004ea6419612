package clinic.docket.domain.patient.merge;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.patient.PatientAlert;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartingTest {
    private static final Contents BEFORE = contents("", "a@example.org", Map.of(), "Mornings");
    private static final Contents MERGED =
            contents("+4930123456", "", Map.of(PatientAlert.ALLERGY, "latex"), "");
    private static final Contents THEN = BEFORE.joined(MERGED);

    @Test
    void leavesARecordThatNobodyChangedAsItWas() {
        assertThat(parted(THEN).result()).contains(BEFORE);
    }

    @Test
    void keepsWhatWasChangedWhereTheMergeBroughtNothing() {
        var now =
                contents(
                        THEN.phone(),
                        "b@example.org",
                        Map.of(PatientAlert.ALLERGY, "latex", PatientAlert.WHEELCHAIR, "ramp"),
                        "Evenings");

        assertThat(parted(now).result())
                .contains(
                        contents(
                                "",
                                "b@example.org",
                                Map.of(PatientAlert.WHEELCHAIR, "ramp"),
                                "Evenings"));
    }

    @Test
    void namesWhatTheMergeBroughtAndSomebodyChanged() {
        var otherPhone = contents("+4930999999", THEN.email(), THEN.alertNotes(), THEN.deskNote());
        var otherNote =
                contents(
                        THEN.phone(),
                        THEN.email(),
                        Map.of(PatientAlert.ALLERGY, "iodine"),
                        THEN.deskNote());
        var noAlert = contents(THEN.phone(), THEN.email(), Map.of(), THEN.deskNote());

        assertThat(refused(otherPhone)).contains(MergedPart.PHONE);
        assertThat(refused(otherNote)).contains(MergedPart.ALERTS);
        assertThat(refused(noAlert)).contains(MergedPart.ALERTS);
    }

    private static Optional<MergedPart> refused(Contents now) {
        return parted(now)
                .refused()
                .filter(MergeRefusal.ChangedSinceMerge.class::isInstance)
                .map(why -> ((MergeRefusal.ChangedSinceMerge) why).part());
    }

    private static Outcome<Contents, MergeRefusal> parted(Contents now) {
        return new Parting(BEFORE, THEN, now).contents();
    }

    private static Contents contents(
            String phone, String email, Map<PatientAlert, String> notes, String deskNote) {
        return new Contents(
                phone, email, "", Optional.empty(), Set.copyOf(notes.keySet()), notes, deskNote);
    }
}
