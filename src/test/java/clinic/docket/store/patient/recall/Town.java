package clinic.docket.store.patient.recall;

import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** Made-up patients, the same ones for the same seed. */
final class Town {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Town() {}

    static Stream<Patient> patients(int count, long seed) {
        return Stream.iterate(0, each -> each < count, each -> each + 1)
                .map(each -> patient(new SplittableRandom(seed * 1_000_003 + each)));
    }

    private static Patient patient(SplittableRandom dice) {
        Tradition origin = Tradition.any(dice);
        return Patient.newcomer(
                new PatientId(new UUID(dice.nextLong(), dice.nextLong())),
                origin.name(dice),
                TODAY.minusDays(dice.nextInt(1, 92 * 365)),
                phone(origin, dice));
    }

    private static String phone(Tradition origin, SplittableRandom dice) {
        String place = String.valueOf(dice.nextInt(20, 999));
        String number = "%07d".formatted(dice.nextInt(10_000_000));
        return switch (dice.nextInt(4)) {
            case 0 -> "0" + place + " " + number;
            case 1 -> "+%s (0)%s / %s".formatted(origin.country(), place, number);
            case 2 -> "00%s-%s-%s".formatted(origin.country(), place, number);
            default ->
                    "+%s %s %s %s"
                            .formatted(
                                    origin.country(),
                                    place,
                                    number.substring(0, 3),
                                    number.substring(3));
        };
    }

    /** How many patients there are of each family name with each first given name. */
    static Map<PatientName, Integer> namesakes(List<Patient> patients) {
        var counts = new HashMap<PatientName, Integer>();
        for (Patient patient : patients) {
            for (String family : patient.name().family().split("[ -]", -1)) {
                for (String given : patient.name().given().split(" ", -1)) {
                    counts.merge(new PatientName(family, given), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
