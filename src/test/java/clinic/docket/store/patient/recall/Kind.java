package clinic.docket.store.patient.recall;

import clinic.docket.domain.patient.Patient;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/** What a desk types to find somebody; nothing where this kind does not fit the patient. */
enum Kind {
    NAME_PARTS_IN_ANY_ORDER(true) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            var words = new ArrayList<String>(List.of(family(patient), given(patient)));
            Collections.shuffle(words, new Random(dice.nextLong()));
            return String.join(" ", words).toLowerCase(Locale.ROOT);
        }
    },
    BEGINNINGS_AND_BIRTHDAY(false) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            return begin(family(patient), 3)
                    + " "
                    + begin(given(patient), 2)
                    + " "
                    + DateTimeFormatter.ofPattern("d.M").format(patient.birthDate());
        }
    },
    BIRTH_DATE_NOTATIONS(false) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            return begin(family(patient), 3) + " " + date(patient.birthDate(), dice);
        }
    },
    PHONE_DIGITS(false) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            String all = patient.phone().replace("(0)", "").replaceAll("[^0-9+]", "");
            boolean isNational = all.startsWith("0") && !all.startsWith("00");
            return switch (dice.nextInt(4)) {
                case 0 -> patient.phone();
                case 1 -> all.substring(all.length() - 7);
                case 2 -> isNational ? "+49" + all.substring(1) : all.replace("+", "00");
                default -> all;
            };
        }
    },
    NUMBER(false) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            return List.of("", "No. ", "#", "Nr ").get(dice.nextInt(4)) + patient.number();
        }
    },
    ACCENTS(true) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            String name = family(patient) + " " + given(patient);
            String bare = Romanised.without(name);
            if (bare.equals(name)) {
                return "";
            }
            return dice.nextBoolean() ? bare : Normalizer.normalize(name, Normalizer.Form.NFD);
        }
    },
    TRANSLITERATION(true) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            String name = family(patient) + " " + given(patient);
            if (name.contains("Mueller")) {
                return name.replace("Mueller", "Müller");
            }
            String typed = Romanised.of(name, dice);
            boolean isSame = typed.equals(Romanised.without(name).toLowerCase(Locale.ROOT));
            return isSame ? "" : typed;
        }
    },
    ONE_TYPO(true) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            String wrong = Slip.in(Romanised.of(family(patient), dice), dice);
            return wrong.isEmpty() ? "" : wrong + " " + given(patient);
        }
    },
    ONE_TYPO_AND_BIRTHDAY(false) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            String wrong = Slip.in(Romanised.of(family(patient), dice), dice);
            String day = DateTimeFormatter.ofPattern("d.M.").format(patient.birthDate());
            return wrong.isEmpty() ? "" : wrong + " " + day;
        }
    },
    NAME_AND_LAST_DIGITS(false) {
        @Override
        String typed(Patient patient, SplittableRandom dice) {
            String phone = patient.phone();
            return begin(family(patient), 4) + " " + phone.substring(phone.length() - 4);
        }
    };

    private static final List<String> DATES =
            List.of(
                    "d.M.",
                    "d/M/uuuu",
                    "uuuu-MM-dd",
                    "ddMMuuuu",
                    "d.M.uu",
                    "d MMM uuuu",
                    "d. MMMM",
                    "d M uuuu",
                    "dd.MM.uuuu",
                    "dd-MM-uuuu",
                    "MMMM d, uuuu",
                    "d. M. uuuu");

    /** Only who has few namesakes can be among the first five by the name alone. */
    final boolean isByNameAlone;

    Kind(boolean isByNameAlone) {
        this.isByNameAlone = isByNameAlone;
    }

    abstract String typed(Patient patient, SplittableRandom dice);

    static String family(Patient patient) {
        List<String> parts = List.of(patient.name().family().split("[ -]", -1));
        return parts.getLast();
    }

    static String given(Patient patient) {
        return patient.name().given().split(" ", -1)[0];
    }

    private static String begin(String name, int letters) {
        return name.substring(0, Math.min(letters, name.length())).toLowerCase(Locale.ROOT);
    }

    private static String date(LocalDate born, SplittableRandom dice) {
        Locale language = dice.nextBoolean() ? Locale.ENGLISH : Locale.GERMAN;
        String pattern = DATES.get(dice.nextInt(DATES.size()));
        return DateTimeFormatter.ofPattern(pattern, language).format(born);
    }
}
