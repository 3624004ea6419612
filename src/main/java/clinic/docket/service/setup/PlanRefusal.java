package clinic.docket.service.setup;

import clinic.docket.domain.outcome.AtField;
import clinic.docket.domain.outcome.Refusal;
import java.util.Optional;

/**
 * Why the plan of a first run is not a clinic yet; each names the field where the sentence belongs.
 * Rows of lists are counted from 1.
 */
public sealed interface PlanRefusal extends Refusal {
    /** Somebody else was faster, or the wizard was asked twice. */
    record ClinicExists() implements PlanRefusal {}

    @AtField("clinicName")
    record ClinicNameMissing() implements PlanRefusal {}

    @AtField("currencyCode")
    record CurrencyUnknown(String currencyCode) implements PlanRefusal {}

    @AtField("doctors")
    record NoDoctor() implements PlanRefusal {}

    @AtField("doctors")
    record DoctorNameMissing(int row) implements PlanRefusal {}

    @AtField("doctors")
    record DoctorTwice(String name) implements PlanRefusal {}

    @AtField("weekdays")
    record NoWeekday() implements PlanRefusal {}

    @AtField("hours")
    record ClosesBeforeOpening() implements PlanRefusal {}

    @AtField("pause")
    record PauseEndsBeforeStart() implements PlanRefusal {}

    @AtField("pause")
    record PauseOutsideHours() implements PlanRefusal {}

    /** Hours and the pause start and end on full five minutes. */
    @AtField("hours")
    record HoursNotOnGrid() implements PlanRefusal {}

    @AtField("visitTypes")
    record NoVisitType() implements PlanRefusal {}

    @AtField("visitTypes")
    record VisitTypeNameMissing(int row) implements PlanRefusal {}

    @AtField("visitTypes")
    record VisitTypeTwice(String name) implements PlanRefusal {}

    @AtField("visitTypes")
    record VisitTypeLengthInvalid(int row, int maximumHours) implements PlanRefusal {}

    record TextTooLongInPlan(String fieldName, int maximum) implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of(fieldName);
        }
    }
}
