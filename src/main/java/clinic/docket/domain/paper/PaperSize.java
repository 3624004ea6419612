package clinic.docket.domain.paper;

import java.util.Set;

/** Sheets that offices have; sizes in points, 72 to the inch, upright. */
public enum PaperSize {
    A4(595.28f, 841.89f),
    LETTER(612, 792),
    A5(419.53f, 595.28f),
    HALF_LETTER(396, 612);

    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PR", "GT", "CR", "PA", "CO", "VE", "CL", "PH", "DO");

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** What printers hold in a country, by its ISO code; A4 where it is not known. */
    public static PaperSize usualIn(String country) {
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }

    /** The small sheet of whoever has this one: two of them make it. */
    public PaperSize half() {
        return switch (this) {
            case A4, A5 -> A5;
            case LETTER, HALF_LETTER -> HALF_LETTER;
        };
    }
}
