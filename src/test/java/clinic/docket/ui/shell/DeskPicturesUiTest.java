package clinic.docket.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.calendar.CalendarController;
import clinic.docket.ui.calendar.CalendarModel;
import clinic.docket.ui.calendar.CalendarView;
import clinic.docket.ui.calendar.DayColumns;
import clinic.docket.ui.calendar.Words;
import clinic.docket.ui.calendar.grid.Scale;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Formats;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Snapshot;
import clinic.docket.ui.kit.Texts;
import clinic.docket.ui.kit.Theme;
import clinic.docket.ui.kit.Ticker;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws the desk into {@code target/screens}, to be laid beside the pictures of the design. */
@ExtendWith(ApplicationExtension.class)
class DeskPicturesUiTest {
    private static final Path PICTURES = Path.of("target", "screens");

    @ParameterizedTest
    @CsvSource({
        "day, 1440, 900, LIGHT, en, COMFORTABLE",
        "day-dark, 1440, 900, DARK, en, COMFORTABLE",
        "day-1366, 1366, 768, LIGHT, en, FIT_DAY",
    })
    void drawsTheDesk(
            String name, int width, int height, Theme theme, Locale language, Scale scale)
            throws Exception {
        var file = PICTURES.resolve(name + ".png");

        FxToolkit.setupFixture(
                () -> {
                    Snapshot.write(desk(width, language, scale), width, height, theme, file);
                    return true;
                });

        assertThat(file).exists();
    }

    private static Parent desk(int w, Locale language, Scale scale) {
        var texts = new Texts(language);
        var formats = new Formats(texts, SampleDay.ZONE.id());
        var words = new Words(texts, formats, new Keys(texts));
        var ticker = new Ticker(SampleDay.CLOCK);
        var model = new CalendarModel(SampleDay.DATE);
        var background =
                Background.immediate(
                        failure -> {
                            throw new AssertionError(failure);
                        });
        var controller = new CalendarController(model, background, date -> SampleDay.sheet(), new DayColumns(texts, formats), new CalendarController.SiteClock(ticker, SampleDay.ZONE.id()));
        var side = new Region();
        side.setMinWidth(w < 1400 ? 284 : 316);
        var view = new CalendarView(words, ticker, model, controller, new CalendarView.Surroundings(List.of(), side, (a, b) -> {}, () -> {}));
        controller.today();
        model.scaleProperty().set(scale);
        model.selectedProperty().set(Optional.of(SampleDay.visit("Okafor", "Amara").id()));
        view.setStyle("-fx-padding: 0 0 26 64;");
        return view;
    }
}
