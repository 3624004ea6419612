package clinic.docket.domain.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A country of ISO 3166, as its two letters. */
public record Country(String code) {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    public Country {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("No country has this code");
        }
    }

    /** Empty where the letters name none. */
    public static Optional<Country> of(String code) {
        return Optional.of(code).filter(CODES::contains).map(Country::new);
    }

    /** By their letters. */
    public static List<Country> all() {
        return CODES.stream().sorted().map(Country::new).toList();
    }

    /** In that language, or the letters where it has no name. */
    public String name(Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    /** How a language is written there, such as where a week begins. */
    public Locale with(Locale language) {
        return new Locale.Builder().setLocale(language).setRegion(code).build();
    }
}
