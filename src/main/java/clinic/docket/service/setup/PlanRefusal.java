package clinic.docket.service.setup;

import clinic.docket.domain.outcome.Refusal;
import java.util.Optional;

/**
 * Why the plan of a first run is not a clinic yet; each names the field where the sentence belongs.
 * Rows of lists are counted from 1.
 */
public sealed interface PlanRefusal extends Refusal {
    /** Somebody else was faster, or the wizard was asked twice. */
    record ClinicExists() implements PlanRefusal {}

    record ClinicNameMissing() implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("clinicName");
        }
    }

    record CurrencyUnknown(String currencyCode) implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("currencyCode");
        }
    }

    record NoDoctor() implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("doctors");
        }
    }

    record DoctorNameMissing(int row) implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("doctors");
        }
    }

    record DoctorTwice(String name) implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("doctors");
        }
    }

    record NoWeekday() implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("weekdays");
        }
    }

    record ClosesBeforeOpening() implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("hours");
        }
    }

    record PauseEndsBeforeStart() implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("pause");
        }
    }

    record PauseOutsideHours() implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("pause");
        }
    }

    /** Hours and the pause start and end on full five minutes. */
    record HoursNotOnGrid() implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("hours");
        }
    }

    record NoVisitType() implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("visitTypes");
        }
    }

    record VisitTypeNameMissing(int row) implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("visitTypes");
        }
    }

    record VisitTypeTwice(String name) implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("visitTypes");
        }
    }

    record VisitTypeLengthInvalid(int row, int maximumHours) implements PlanRefusal {
        @Override
        public Optional<String> field() {
            return Optional.of("visitTypes");
        }
    }

    record TextTooLongInPlan(int maximum) implements PlanRefusal {}
}
