package clinic.docket.ui.calendar.grid;

import clinic.docket.domain.time.TimeRange;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One column: a doctor on a day. The grid only hands the key back.
 *
 * @param date whose times these are
 * @param blocks what lies under the visits, later ones over earlier ones
 * @param visits by start
 */
public record GridColumn<K>(
        K key,
        LocalDate date,
        Header header,
        List<Block> blocks,
        List<Held> holds,
        List<GridVisit> visits) {
    public GridColumn {
        blocks = List.copyOf(blocks);
        holds = List.copyOf(holds);
        visits = List.copyOf(visits);
    }

    /**
     * Whether a visit could begin: no break, no absence, nobody's hold. Visits are not looked at.
     */
    boolean isOpen(Instant time) {
        return blocks.stream()
                        .filter(block -> block.kind() != Kind.FREE)
                        .noneMatch(block -> block.range().contains(time))
                && holds.stream().noneMatch(held -> held.range().contains(time));
    }

    /**
     * The head of the column.
     *
     * @param title empty where the column before has it for this one too
     * @param count at the end of the first line
     * @param note at the end of the second line
     * @param late how late the doctor runs, before the second line; empty when on time
     * @param load how much of the working time is booked, 0 to 1
     * @param description the header in one sentence, for the screen reader
     */
    public record Header(
            Wording title,
            Wording detail,
            String count,
            String note,
            String late,
            OptionalDouble load,
            String description) {}

    /** The same thing in all its words, and in those that say the most in a narrow column. */
    public record Wording(String whole, String brief) {
        static final Wording NONE = new Wording("", "");
    }

    /**
     * What the time under the visits is.
     *
     * @param title what it is, empty for a block that needs no words
     * @param detail a further word, such as the reason of an absence; may be empty
     */
    public record Block(Kind kind, TimeRange range, String title, String detail) {}

    /** Time kept by a workstation; the rest of the sentence is a countdown. */
    public record Held(TimeRange range, String workstation, Instant expires) {}

    /** The kinds of blocks. */
    public enum Kind {
        CLOSED,
        BREAK,
        AWAY,
        FREE
    }
}
