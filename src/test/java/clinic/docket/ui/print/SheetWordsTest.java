package clinic.docket.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.document.PdfPress;
import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.paper.PaperSize;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.Sex;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.print.DayOrder;
import clinic.docket.service.print.DayPrint;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SheetWordsTest {
    private static final Set<PrintColumn> ALL = EnumSet.allOf(PrintColumn.class);

    private static OpenClinic clinic;
    private static DayPrint day;

    @BeforeAll
    static void open() {
        clinic = OpenClinic.inMemory();
        clinic.startDay();
        clinic.book(clinic.add(okafor()), "09:00");
        day =
                clinic.services()
                        .prints()
                        .day(
                                clinic.receptionist(),
                                new DayOrder(clinic.day(), Optional.empty(), false));
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    private static Patient okafor() {
        return new Patient(
                new PatientId(clinic.nextId()),
                0,
                new PatientName("Okafor", "Amara"),
                LocalDate.of(1985, 3, 14),
                Sex.FEMALE,
                "+353865550142",
                "",
                "",
                Set.of(PatientAlert.WHEELCHAIR),
                "Call the daughter Ngozi",
                0);
    }

    @Test
    void tellsEveryColumnInItsOrder() {
        var sheet = words(Locale.ENGLISH).list(day, choices(ALL, false));

        assertThat(sheet.columns())
                .extracting(ListSheet.Column::heading)
                .containsExactly(
                        "Time",
                        "Patient",
                        "Birth date",
                        "Number",
                        "Visit type",
                        "Reason",
                        "State",
                        "Phone",
                        "Alerts",
                        "Note for the desk");
        assertThat(row(sheet))
                .containsExactly(
                        "09:00–09:30",
                        "Okafor Amara",
                        "14 Mar 1985",
                        "10001",
                        "Consultation",
                        "",
                        "Booked",
                        "+353 86 555 0142",
                        "Wheelchair, New patient",
                        "Call the daughter Ngozi");
        assertThat(sheet.parts().getFirst().heading()).isEqualTo("Dr. Adler · Room 1");
        assertThat(sheet.parts().getFirst().remark()).isEqualTo("1 visit");
        assertThat(sheet.isLandscape()).isTrue();
    }

    @Test
    void tellsTheChosenColumnsOnly() {
        var chosen = choices(EnumSet.of(PrintColumn.PHONE), false);

        assertThat(row(words(Locale.ENGLISH).list(day, chosen)))
                .containsExactly("09:00–09:30", "Okafor Amara", "+353 86 555 0142");
    }

    @Test
    void carriesNoNameBesideInitials() throws IOException {
        var pdf = new PdfPress().typeset(words(Locale.GERMAN).list(day, choices(ALL, true)));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("O. A.", "09:00", "10001")
                    .doesNotContain("Okafor", "Amara", "1985", "555", "Ngozi");
        }
    }

    @Test
    void saysThatNobodyComes() {
        var nobody = new DayPrint("Clinic", day.site(), day.date(), "", day.printedAt(), List.of());

        var sheet = words(Locale.ENGLISH).list(nobody, choices(ALL, false));

        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.parts().getFirst().remark()).isEqualTo("No visits on this day");
        assertThat(sheet.foot().page().of(1, 1)).isEqualTo("Page 1 of 1");
    }

    private static List<String> row(ListSheet sheet) {
        return sheet.parts().getFirst().rows().getFirst();
    }

    private static PrintChoices choices(Set<PrintColumn> columns, boolean initials) {
        return new PrintChoices(PaperSize.A4, columns, initials);
    }

    private static SheetWords words(Locale language) {
        var texts = new Texts(language);
        return new SheetWords(texts, new Formats(texts, SmallClinic.BERLIN.id()));
    }
}
