package clinic.docket.ui.print;

import clinic.docket.domain.paper.PaperSize;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How somebody wants to print.
 *
 * @param paper a whole sheet; slips take half of it
 * @param columns time and patient are always among them
 */
public record PrintChoices(PaperSize paper, Set<PrintColumn> columns, boolean initialsOnly) {
    public PrintChoices {
        var all = EnumSet.copyOf(columns.isEmpty() ? EnumSet.of(PrintColumn.TIME) : columns);
        all.addAll(required());
        columns = Set.copyOf(all);
    }

    /** What fits an upright page and a doctor wants to know. */
    public static PrintChoices usual(PaperSize paper) {
        return new PrintChoices(
                paper,
                EnumSet.of(
                        PrintColumn.BIRTH_DATE,
                        PrintColumn.TYPE,
                        PrintColumn.REASON,
                        PrintColumn.STATE),
                false);
    }

    /** What stands on paper, in its order; beside initials nothing that names somebody. */
    public List<PrintColumn> printed() {
        return Arrays.stream(PrintColumn.values())
                .filter(columns::contains)
                .filter(column -> !initialsOnly || !column.isTelling())
                .toList();
    }

    private static List<PrintColumn> required() {
        return Arrays.stream(PrintColumn.values()).filter(each -> !each.isOptional()).toList();
    }
}
