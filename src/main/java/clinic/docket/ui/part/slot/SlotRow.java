package clinic.docket.ui.part.slot;

import clinic.docket.domain.schedule.slot.Slot;

/**
 * A slot in words.
 *
 * @param day "Today", "Wed 25 Nov"
 * @param place doctor and room, shown where the row is chosen
 * @param detail length and why it is offered, shown where the row is chosen
 * @param note why it is offered, at the right of the other rows; may be empty
 * @param gone who took it meanwhile; empty while it is free
 */
public record SlotRow(
        Slot slot,
        String day,
        String time,
        String doctor,
        String place,
        String detail,
        String note,
        String gone) {

    public boolean isGone() {
        return !gone.isEmpty();
    }

    /** The same row, wanted in a lane or in blocked time; the words say which. */
    public SlotRow on(String terms) {
        return new SlotRow(slot, day, time, doctor, place, terms, terms, gone);
    }

    /** The same row once somebody else has the slot. */
    public SlotRow taken(String sentence) {
        return new SlotRow(slot, day, time, doctor, place, detail, note, sentence);
    }
}
