package clinic.docket.domain.paper;

import java.util.List;

/**
 * A small sheet that a patient takes home.
 *
 * @param place who gives it, at the top
 * @param headline what it is about, in large letters; may take several lines
 * @param stamp when it was printed
 */
public record SlipSheet(
        PaperSize paper,
        String place,
        String title,
        String headline,
        List<Line> lines,
        String stamp) {
    public SlipSheet {
        lines = List.copyOf(lines);
    }

    /** "Doctor: Dr Lena Haddad". */
    public record Line(String label, String text) {}
}
