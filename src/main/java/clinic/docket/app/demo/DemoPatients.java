package clinic.docket.app.demo;

import clinic.docket.domain.patient.ContactChannel;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.time.Ids;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Makes up patients of every age, with the phones, alerts and notes that real ones have. */
final class DemoPatients {
    private static final long FIRST_NUMBER = 10_001;

    /** Where the milliseconds stand in an id of version 7. */
    private static final int MILLIS_SHIFT = 16;

    private static final long BELOW_MILLIS = (1L << MILLIS_SHIFT) - 1;

    private static final List<String> NOTES =
            List.of(
                    "Prefers mornings.",
                    "Needs the ramp entrance.",
                    "Call the mobile, the landline is shared.",
                    "Brings an assistance dog.",
                    "Works nights, no calls before 14:00.");

    private static final List<String> ALLERGIES = List.of("penicillin", "latex", "iodine");

    private final DemoRandom random;
    private final People people = People.load();
    private final LocalDate today;

    DemoPatients(DemoRandom random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    List<Patient> make(int count) {
        var patients = new ArrayList<Patient>(count);
        for (int i = 0; i < count; i++) {
            patients.add(patient(i));
        }
        return patients;
    }

    private Patient patient(int index) {
        SplittableRandom dice = random.of("patient", index);
        People.Person person = people.any(dice);
        Set<PatientAlert> alerts = alerts(dice, person.language());
        SplittableRandom wishes = random.of("wishes", index);
        boolean interpreter = alerts.contains(PatientAlert.INTERPRETER);
        UUID drawn = ids(dice).next();
        LocalDate born = birthDate(dice);
        return new Patient(
                new PatientId(notBefore(born, drawn)),
                FIRST_NUMBER + index,
                person.name(),
                born,
                person.sex(),
                "+%s8%d555%04d"
                        .formatted(person.phonePrefix(), dice.nextInt(3, 10), dice.nextInt(10_000)),
                email(person, dice),
                interpreter ? person.language() : "",
                channel(wishes),
                alerts,
                notes(wishes, alerts),
                dice.nextInt(8) == 0 ? NOTES.get(dice.nextInt(NOTES.size())) : "",
                Optional.empty(),
                0);
    }

    private static Optional<ContactChannel> channel(SplittableRandom dice) {
        var channels = ContactChannel.values();
        return dice.nextInt(3) == 0
                ? Optional.of(channels[dice.nextInt(channels.length)])
                : Optional.empty();
    }

    private static Map<PatientAlert, String> notes(
            SplittableRandom dice, Set<PatientAlert> alerts) {
        var notes = new EnumMap<PatientAlert, String>(PatientAlert.class);
        if (alerts.contains(PatientAlert.ALLERGY)) {
            notes.put(PatientAlert.ALLERGY, ALLERGIES.get(dice.nextInt(ALLERGIES.size())));
        }
        if (alerts.contains(PatientAlert.WHEELCHAIR)) {
            notes.put(PatientAlert.WHEELCHAIR, "ramp entrance");
        }
        return notes;
    }

    private Ids ids(SplittableRandom dice) {
        Instant joined =
                today.minusDays(dice.nextInt(30, 3000)).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Ids(InstantSource.fixed(joined), dice);
    }

    /** Nobody is registered before their birth: whoever would be is on the day of it. */
    private static UUID notBefore(LocalDate born, UUID id) {
        long birth = born.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        long high = id.getMostSignificantBits();
        return high >>> MILLIS_SHIFT >= birth
                ? id
                : new UUID(
                        (birth << MILLIS_SHIFT) | (high & BELOW_MILLIS),
                        id.getLeastSignificantBits());
    }

    private LocalDate birthDate(SplittableRandom dice) {
        int years = dice.nextInt(6) == 0 ? dice.nextInt(0, 16) : dice.nextInt(16, 92);
        return today.minusYears(years).minusDays(dice.nextInt(1, 366));
    }

    private static Set<PatientAlert> alerts(SplittableRandom dice, String language) {
        Set<PatientAlert> alerts = EnumSet.noneOf(PatientAlert.class);
        if (!language.isEmpty() && dice.nextInt(6) == 0) {
            alerts.add(PatientAlert.INTERPRETER);
        }
        if (dice.nextInt(14) == 0) {
            alerts.add(PatientAlert.WHEELCHAIR);
        }
        if (dice.nextInt(10) == 0) {
            alerts.add(PatientAlert.ALLERGY);
        }
        return alerts;
    }

    /** At a domain that RFC 2606 keeps for examples, so that no mail can reach anybody. */
    private static String email(People.Person person, SplittableRandom dice) {
        if (dice.nextInt(4) == 0) {
            return "";
        }
        String name = person.name().given() + "." + person.name().family();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z.]", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("^\\.|\\.$", "") + "@example.org";
    }
}
