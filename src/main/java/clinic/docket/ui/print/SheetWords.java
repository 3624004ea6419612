package clinic.docket.ui.print;

import clinic.docket.domain.appointment.DayVisit;
import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.paper.PaperSize;
import clinic.docket.domain.paper.SlipSheet;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.patient.PhoneNumbers;
import clinic.docket.service.print.DayPrint;
import clinic.docket.service.print.VisitSlip;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.PatientNames;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.status.Alert;
import clinic.docket.ui.part.status.StatusLook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on the sheets, in one language and on the site's wall clock. */
public final class SheetWords {
    private final Texts texts;
    private final Formats formats;

    /** Names are shown as the choices say, whatever the screens do meanwhile. */
    public SheetWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** On the clock of a site, which may be another one than this desk's. */
    SheetWords in(SiteZone zone) {
        return new SheetWords(texts, new Formats(texts, zone.id(), formats.names()));
    }

    /** A part for each doctor; a day without visits is a page that says so. */
    public ListSheet list(DayPrint day, PrintChoices choices) {
        var parts = day.doctors().stream().map(list -> part(list, choices)).toList();
        var nobody = new ListSheet.Part(day.site().name(), visits(0), List.of());
        return new ListSheet(
                choices.paper(),
                formats.dateLong(day.date()),
                place(day),
                choices.printed().stream().map(this::column).toList(),
                parts.isEmpty() ? List.of(nobody) : parts,
                new ListSheet.Foot(
                        stamp(day.printedAt()),
                        (page, pages) -> texts.format("print.list.page", page, pages)));
    }

    private String place(DayPrint day) {
        var place = place(day.clinicName(), day.site().name());
        return day.holiday().isEmpty()
                ? place
                : texts.format("print.list.holiday", place, day.holiday());
    }

    private String place(String clinic, String site) {
        return clinic.equals(site) ? site : texts.format("print.place", clinic, site);
    }

    private ListSheet.Part part(DayPrint.DoctorList list, PrintChoices choices) {
        var doctor = list.doctor().displayName();
        var rows = new ArrayList<List<String>>();
        for (var each : list.visits()) {
            rows.add(choices.printed().stream().map(it -> cell(it, each, choices)).toList());
        }
        return new ListSheet.Part(
                list.roomName().isEmpty()
                        ? doctor
                        : texts.format("print.list.doctor", doctor, list.roomName()),
                visits(list.visits().size()),
                rows);
    }

    private String visits(int count) {
        return texts.format("print.list.visits", count);
    }

    private ListSheet.Column column(PrintColumn column) {
        return new ListSheet.Column(texts.get("print.column." + column.name()), column.share());
    }

    private String cell(PrintColumn column, DayPrint.PatientVisit line, PrintChoices choices) {
        var visit = line.visit();
        var patient = line.patient();
        return switch (column) {
            case TIME -> formats.range(visit.range());
            case PATIENT -> name(visit.patientName(), choices.initialsOnly());
            case BIRTH_DATE -> formats.birthDate(patient.birthDate());
            case NUMBER -> Long.toString(patient.number());
            case TYPE -> visit.visitType();
            case REASON -> visit.reason();
            case STATE -> StatusLook.word(visit.status(), texts);
            case PHONE -> PhoneNumbers.shown(patient.phone());
            case ALERTS -> alerts(visit);
            case NOTE -> patient.deskNote();
        };
    }

    private static String name(PatientName name, boolean initialsOnly) {
        return initialsOnly ? PatientNames.standIn(name).display() : name.display();
    }

    private String alerts(DayVisit visit) {
        var words = new ArrayList<String>();
        visit.alerts().stream()
                .sorted()
                .map((PatientAlert alert) -> Alert.of(alert).word(texts))
                .forEach(words::add);
        if (visit.newPatient()) {
            words.add(Alert.NEW_PATIENT.word(texts));
        }
        return words.stream().collect(Collectors.joining(", "));
    }

    private String stamp(Instant printedAt) {
        return texts.format("print.stamp", formats.dateTime(printedAt));
    }

    /**
     * The sheet of one visit.
     *
     * @param paper a whole sheet, of which the slip takes half
     */
    public SlipSheet slip(VisitSlip slip, PaperSize paper, boolean initialsOnly) {
        var lines = new ArrayList<SlipSheet.Line>();
        lines.add(line("patient", name(slip.patient(), initialsOnly)));
        lines.add(line("doctor", slip.doctor()));
        lines.add(line("type", slip.visitType()));
        lines.add(line("place", where(slip)));
        return new SlipSheet(
                paper.half(),
                place(slip.clinicName(), slip.site().name()),
                texts.get("print.slip.title"),
                texts.format(
                        "print.slip.when",
                        formats.dateLong(slip.site().zone().date(slip.range().start())),
                        formats.time(slip.range().start())),
                lines,
                stamp(slip.printedAt()));
    }

    private SlipSheet.Line line(String what, String text) {
        return new SlipSheet.Line(texts.get("print.slip." + what), text);
    }

    private String where(VisitSlip slip) {
        if (slip.mode() != VisitMode.IN_PERSON) {
            return texts.get("print.slip.mode." + slip.mode().name());
        }
        return slip.roomName().isEmpty()
                ? slip.site().name()
                : texts.format("print.slip.room", slip.site().name(), slip.roomName());
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }
}
