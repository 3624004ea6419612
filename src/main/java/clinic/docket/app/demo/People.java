package clinic.docket.app.demo;

import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.Sex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Names from many countries, each with a phone prefix and a language that go with it. */
final class People {
    /** Somebody made up. */
    record Person(PatientName name, Sex sex, String phonePrefix, String language) {}

    private record Culture(
            String phonePrefix,
            String language,
            List<String> families,
            List<String> women,
            List<String> men) {}

    private static final String LIST = "/demo/people.txt";

    private final List<Culture> cultures;

    private People(List<Culture> cultures) {
        this.cultures = cultures;
    }

    static People load() {
        var stream = Objects.requireNonNull(People.class.getResourceAsStream(LIST), LIST);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new People(
                    reader.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(People::culture)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Culture culture(String line) {
        String[] parts = line.split("\\|", -1);
        return new Culture(parts[0], parts[1], names(parts[2]), names(parts[3]), names(parts[4]));
    }

    private static List<String> names(String list) {
        return List.of(list.split(",", -1));
    }

    Person any(RandomGenerator random) {
        // The clinic's own country is listed first and lives around it: every fifth patient.
        Culture culture =
                random.nextInt(5) == 0
                        ? cultures.getFirst()
                        : cultures.get(random.nextInt(cultures.size()));
        boolean woman = random.nextBoolean();
        String given = any(woman ? culture.women() : culture.men(), random);
        return new Person(
                new PatientName(any(culture.families(), random), given),
                woman ? Sex.FEMALE : Sex.MALE,
                culture.phonePrefix(),
                culture.language());
    }

    private static String any(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
