package clinic.docket.ui.patient.page;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.patient.record.RecordVisit;
import clinic.docket.domain.patient.record.TimelineEntry;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.StatusLook;
import java.util.List;
import java.util.Optional;

/**
 * One line of the timeline in words.
 *
 * @param icon the Ikonli code
 * @param head what happened
 * @param detail who, why and with whom; may be empty
 * @param status the state that the line tells of
 */
record TimelineLook(String icon, String head, String detail, Optional<AppointmentStatus> status) {

    static TimelineLook of(RecordWords words, TimelineEntry entry) {
        var texts = words.texts();
        return switch (entry) {
            case TimelineEntry.Happened(var at, var visit) -> happened(words, visit);
            case TimelineEntry.Booked(var at, var by, var visit, var start) ->
                    new TimelineLook(
                            "fth-calendar",
                            texts.format("record.timeline.booked", words.formats().dateTime(start)),
                            RecordWords.line(by, with(texts, visit)),
                            Optional.of(AppointmentStatus.BOOKED));
            case TimelineEntry.Moved(var at, var by, var visit, var from, var to) ->
                    plain(
                            "fth-move",
                            texts.format(
                                    "record.timeline.moved",
                                    words.formats().dateTime(from),
                                    words.formats().dateTime(to)),
                            RecordWords.line(by, with(texts, visit)));
            case TimelineEntry.Stepped(var at, var by, var visit, var to) ->
                    new TimelineLook(
                            StatusLook.of(to).icon(),
                            texts.format(
                                    "record.timeline.stepped",
                                    words.formats().dateTime(visit.start()),
                                    StatusLook.word(to, texts)),
                            RecordWords.line(by, with(texts, visit)),
                            Optional.of(to));
            case TimelineEntry.Altered(var at, var by, var visit) ->
                    plain(
                            "fth-edit-2",
                            texts.format(
                                    "record.timeline.altered",
                                    words.formats().dateTime(visit.start())),
                            RecordWords.line(by, with(texts, visit)));
            case TimelineEntry.Registered(var at, var by) ->
                    plain("fth-user-plus", texts.get("record.timeline.registered"), by);
            case TimelineEntry.Edited(var at, var by, var fields) ->
                    plain(
                            "fth-edit-2",
                            texts.format(
                                    "record.timeline.edited",
                                    words.list(fieldWords(texts, fields))),
                            by);
        };
    }

    private static TimelineLook plain(String icon, String head, String detail) {
        return new TimelineLook(icon, head, detail, Optional.empty());
    }

    private static TimelineLook happened(RecordWords words, RecordVisit visit) {
        var texts = words.texts();
        var status = visit.appointment().status();
        var icon = StatusLook.of(status).icon();
        var chip = Optional.of(status);
        return switch (status) {
            case NO_SHOW ->
                    new TimelineLook(
                            icon, texts.get("record.timeline.noShow"), with(texts, visit), chip);
            case CANCELLED ->
                    new TimelineLook(
                            icon,
                            cancelled(words, visit),
                            RecordWords.line(
                                    visit.appointment()
                                            .cancellation()
                                            .map(Cancellation::reason)
                                            .map(words::fact)
                                            .orElse(""),
                                    with(texts, visit),
                                    words.formats().dateTime(visit.start())),
                            chip);
            default ->
                    new TimelineLook(
                            icon,
                            texts.format(
                                    "record.timeline.visit",
                                    visit.practitionerName(),
                                    words.formats().duration(visit.appointment().range().length())),
                            RecordWords.line(visit.visitTypeName(), waited(words, visit)),
                            chip);
        };
    }

    private static String cancelled(RecordWords words, RecordVisit visit) {
        var by = visit.appointment().cancellation().map(why -> why.by().name()).orElse("SOMEBODY");
        var who = words.texts().get("record.timeline.cancelled." + by);
        return visit.cancelledBefore()
                .filter(each -> each.toHours() < 48)
                .map(before ->
                        words.texts()
                                .format(
                                        "record.timeline.cancelledBefore",
                                        who,
                                        words.formats().duration(before)))
                .orElse(who);
    }

    private static String waited(RecordWords words, RecordVisit visit) {
        return visit.waited()
                .map(length ->
                        words.texts()
                                .format("record.timeline.waited", words.formats().duration(length)))
                .orElse("");
    }

    private static String with(Texts texts, RecordVisit visit) {
        return texts.format(
                "record.timeline.with", visit.visitTypeName(), visit.practitionerName());
    }

    private static List<String> fieldWords(Texts texts, List<String> fields) {
        return fields.stream()
                .map(TimelineLook::word)
                .distinct()
                .map(field -> texts.get("record.field." + field))
                .toList();
    }

    /** Parts of a name are the name, notes of alerts are alerts. */
    private static String word(String field) {
        var whole = field.split("\\.", 2)[0];
        return switch (whole) {
            case "name", "birthDate", "sex", "phone", "email", "language", "channel", "deskNote" ->
                    whole;
            case "alerts", "alertNotes" -> "alerts";
            case "absorbed", "absorbedRecord", "mergedInto" -> "merge";
            default -> "other";
        };
    }
}
