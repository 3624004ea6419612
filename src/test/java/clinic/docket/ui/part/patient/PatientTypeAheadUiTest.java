package clinic.docket.ui.part.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PatientTypeAheadUiTest {
    private static final int PATIENCE = 20;

    private PatientTypeAheadModel model;
    private PatientTypeAhead typeAhead;

    @Start
    void start(Stage stage) {
        var texts = new Texts(Locale.ENGLISH);
        model = PatientTypeAheadModel.ofPatients();
        var search =
                new PatientSearch(
                        model,
                        Background.immediate(PatientTypeAheadUiTest::fail),
                        (typed, limit) -> List.of(Patients.SILVA, Patients.SILVESTRI),
                        patient -> {},
                        typed -> {});
        var words = new PatientWords(texts, new Formats(texts, SampleDay.ZONE.id()));
        typeAhead = new PatientTypeAhead(model, search, words, texts, () -> SampleDay.DATE);
        stage.setScene(new Scene(new VBox(typeAhead.field(), typeAhead.list()), 600, 400));
        stage.show();
    }

    private static void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    @Test
    void keepsTheOtherHitsAndTellsTheRowThatTheArrowsAreOn(FxRobot robot) {
        robot.interact(() -> typeAhead.field().setText("sil"));
        robot.interact(() -> model.take(Patients.SILVESTRI));

        assertThat(rows()).hasSize(2);
        assertThat(ticks()).containsExactly(false, true);
        assertThat(typeAhead.field().getAccessibleHelp())
                .isEqualTo(rows().getLast().getAccessibleText());

        robot.interact(() -> press(KeyCode.UP));

        assertThat(ticks()).containsExactly(false, true);
        assertThat(rows().getFirst().getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("chosen"));
        assertThat(typeAhead.field().getAccessibleHelp())
                .isEqualTo(rows().getFirst().getAccessibleText());
    }

    private List<Node> rows() {
        return typeAhead.list().getChildren();
    }

    private List<Boolean> ticks() {
        return rows().stream().map(row -> row.lookup(".tick").isVisible()).toList();
    }

    private void press(KeyCode code) {
        var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        Event.fireEvent(typeAhead.field(), key);
    }

    /** A field that is there all day would otherwise fill the memory with old rows. */
    @Test
    void keepsNoRowOfAnAnswerThatIsGone(FxRobot robot) {
        robot.interact(() -> typeAhead.field().setText("sil"));
        var row = new WeakReference<Node>(typeAhead.list().getChildren().getFirst());
        robot.interact(() -> typeAhead.field().setText("silv"));
        robot.interact(() -> typeAhead.field().setText(""));

        for (int i = 0; i < PATIENCE && row.get() != null; i++) {
            System.gc();
            robot.interact(() -> {});
        }

        assertThat(row.get()).isNull();
    }
}
