package clinic.docket.app.wiring.desk;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.app.wiring.Printing;
import clinic.docket.document.PdfPress;
import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.paper.PaperSize;
import clinic.docket.domain.paper.SlipSheet;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.UnnamedControls;
import clinic.docket.ui.print.Press;
import clinic.docket.ui.print.PrintChoices;
import clinic.docket.ui.print.PrintMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the desk to paper, by two keys. */
@ExtendWith(ApplicationExtension.class)
class PrintUiTest {
    @TempDir Path folder;

    private final OpenClinic clinic = OpenClinic.inMemory();
    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private final AtomicReference<Press.Sent> answer = new AtomicReference<>(Press.Sent.PRINTED);
    private final List<String> queue = new ArrayList<>();
    private final List<PrintChoices> kept = new ArrayList<>();

    @Start
    void start(Stage stage) {
        clinic.startDay();
        Appointment visit = clinic.book(clinic.newPatient("Silva", "Mateus"), "09:00");
        var exits = new Desk.Exits(_ -> {}, () -> {}, () -> {}, printing());
        desk.set(ShownDesk.on(stage, clinic, clinic.receptionist(), exits));
        desk.get().day().model().selectedProperty().set(Optional.of(visit.id()));
        desk.get().day().view().focusGrid();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void twoKeysPrintTheDayAndTwoSaveIt(FxRobot robot) throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(UnnamedControls.in(robot.lookup(".print-dialog").query())).isEmpty();
        robot.push(KeyCode.ENTER);

        assertThat(queue).containsExactly("Day list");
        assertThat(robot.lookup(".print-dialog").queryAll()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.clickOn("#print-paper-LETTER");
        robot.push(KeyCode.CONTROL, KeyCode.S);

        var file = folder.resolve("Day list " + clinic.day() + ".pdf");
        assertThat(new String(Files.readAllBytes(file), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(kept).extracting(PrintChoices::paper).containsExactly(PaperSize.LETTER);
    }

    @Test
    void twoKeysPrintTheSlipOfTheChosenVisit(FxRobot robot) {
        robot.push(KeyCode.S);
        robot.push(KeyCode.ENTER);

        assertThat(queue).containsExactly("Visit slip");
    }

    @Test
    void saysInOneSentenceThatThereIsNoPrinterAndKeepsTheDialog(FxRobot robot) {
        answer.set(Press.Sent.NO_PRINTER);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.push(KeyCode.ENTER);

        assertThat(desk.get().frame().notices().currentProperty().get().orElseThrow().sentence())
                .isEqualTo("This computer has no printer. Save a PDF instead.");
        assertThat(robot.lookup(".print-dialog").queryAll()).isNotEmpty();
    }

    @Test
    void choosesInitialsWhileNamesAreHidden(FxRobot robot) {
        robot.push(KeyCode.F12);
        robot.push(KeyCode.CONTROL, KeyCode.P);

        assertThat(robot.lookup("#print-initials").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(robot.lookup("#print-column-PHONE").query().isDisabled()).isTrue();
    }

    private Printing printing() {
        return new Printing(
                new Recorded(),
                (_, name) -> Optional.of(folder.resolve(name)),
                new PrintMemory(PrintChoices.usual(PaperSize.A4), kept::add));
    }

    private final class Recorded implements Press {
        private final PdfPress pdf = new PdfPress();

        @Override
        public byte[] typeset(ListSheet sheet) {
            return pdf.typeset(sheet);
        }

        @Override
        public byte[] typeset(SlipSheet slip) {
            return pdf.typeset(slip);
        }

        @Override
        public Sent send(byte[] file, String name) {
            queue.add(name);
            return answer.get();
        }
    }
}
