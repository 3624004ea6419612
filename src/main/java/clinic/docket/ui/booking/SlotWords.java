package clinic.docket.ui.booking;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.service.schedule.Directory;
import clinic.docket.ui.booking.wish.DoctorChoice;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.PatientNames;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.slot.SlotRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes slots and wishes in words. */
final class SlotWords {

    /** Within a week a weekday means one day only. */
    private static final int WEEKDAY_IS_ENOUGH = 7;

    private final Texts texts;
    private final Formats formats;
    private final DateTimeFormatter weekday;

    SlotWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        weekday = DateTimeFormatter.ofPattern(texts.get("booking.format.weekday"), texts.locale());
    }

    PatientNames names() {
        return formats.names();
    }

    /**
     * The rows of one page.
     *
     * @param atCalendar whether the first slot was chosen in the calendar
     * @param firstPage whether the first slot is the first of all
     */
    List<SlotRow> rows(
            List<Slot> slots, BookingModel model, boolean atCalendar, boolean firstPage) {
        var directory = model.directoryProperty().get().orElseThrow();
        return Stream.iterate(0, i -> i + 1)
                .limit(slots.size())
                .map(i -> {
                    var note =
                            i > 0 || !firstPage
                                    ? note(slots.get(i), model)
                                    : texts.get(
                                            atCalendar
                                                    ? "booking.slot.calendar"
                                                    : "booking.slot.first");
                    return row(slots.get(i), note, model.today(), directory);
                })
                .toList();
    }

    /** "Today", "Tomorrow", "Wed 25 Nov". */
    String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return texts.get("booking.day.today");
        }
        return day.equals(today.plusDays(1))
                ? texts.get("booking.day.tomorrow")
                : formats.date(day);
    }

    /** "Tue 12:00"; beyond a week with its date. */
    String dayAndTime(Instant start, LocalDate today) {
        var day = LocalDate.ofInstant(start, formats.zone());
        var near = day.isBefore(today.plusDays(WEEKDAY_IS_ENOUGH));
        return texts.format(
                "booking.format.dayAndTime",
                near ? weekday.format(day) : formats.date(day),
                formats.time(start));
    }

    String time(Instant instant) {
        return formats.time(instant);
    }

    /** "Follow-up, 15 min". */
    String type(VisitType type) {
        return texts.format("booking.type.item", type.name(), formats.duration(type.length()));
    }

    String part(DayPart part) {
        return texts.get("booking.part." + part.name());
    }

    /** "Dr Tomasz Nowak", "Any doctor", "Any of Dermatology". */
    String doctor(DoctorChoice choice) {
        if (choice.doctor().isPresent()) {
            var name = choice.doctor().get().displayName();
            return choice.orAny() ? name : texts.format("booking.doctor.only", name);
        }
        return choice.speciality()
                .map(speciality -> texts.format("booking.doctor.anyOf", speciality))
                .orElseGet(() -> texts.get("booking.doctor.any"));
    }

    /** The name of a doctor of the clinic. */
    String doctor(PractitionerId id, BookingModel model) {
        return model.directoryProperty()
                .get()
                .flatMap(all -> all.practitioner(id))
                .map(Practitioner::displayName)
                .orElse("");
    }

    /** What stands after the doctor: "usual, or any". */
    String doctorRemark(DoctorChoice choice, boolean usual) {
        if (choice.doctor().isEmpty() || !choice.orAny()) {
            return usual ? texts.get("booking.choice.usual") : "";
        }
        return texts.get(usual ? "booking.doctor.usualOrAny" : "booking.doctor.orAny");
    }

    /** "Dr Tomasz Nowak first, then any doctor". */
    String order(DoctorChoice choice) {
        if (choice.doctor().isPresent() && choice.orAny()) {
            return texts.format("booking.slots.order", choice.doctor().get().displayName());
        }
        return doctor(choice);
    }

    private SlotRow row(Slot slot, String note, LocalDate today, Directory directory) {
        var doctor =
                directory
                        .practitioner(slot.practitioner())
                        .map(Practitioner::displayName)
                        .orElse("");
        var place =
                slot.room()
                        .flatMap(directory::room)
                        .map(Room::name)
                        .map(room -> texts.format("booking.slot.place", doctor, room))
                        .orElse(doctor);
        var length = formats.duration(slot.range().length());
        var detail = note.isEmpty() ? length : texts.format("booking.slot.detail", length, note);
        return new SlotRow(
                slot,
                day(LocalDate.ofInstant(slot.range().start(), formats.zone()), today),
                formats.time(slot.range().start()),
                doctor,
                place,
                detail,
                note,
                "");
    }

    /** Why this slot is in the list: another doctor's, or the part of another day. */
    private String note(Slot slot, BookingModel model) {
        var wished = model.doctorProperty().get().doctor().map(Practitioner::id);
        if (wished.isPresent() && !wished.get().equals(slot.practitioner())) {
            return texts.get("booking.slot.anyDoctor");
        }
        var start = slot.range().start().atZone(formats.zone());
        if (start.toLocalDate().equals(model.today())) {
            return "";
        }
        return Stream.of(DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING)
                .filter(part -> part.includes(start.toLocalTime()))
                .map(part -> texts.get("booking.slot." + part.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }
}
