package clinic.docket.ui.setup;

import clinic.docket.ui.setup.control.Wording;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** All answers once more, before anything is created. */
final class SummaryPage extends GridPane {

    private final SetupModel model;
    private final Wording words;

    SummaryPage(SetupModel model, Wording words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("setup-summary");
        line("clinic", clinic());
        line("doctors", doctors());
        line("hours", hours());
        line("types", types());
        line("administrator", administrator());
    }

    private void line(String what, String answer) {
        var heading = words.label("setup.summary." + what, "muted");
        var text = new Label(answer);
        text.setWrapText(true);
        GridPane.setValignment(heading, VPos.TOP);
        addRow(getRowCount(), heading, text);
    }

    private String clinic() {
        return words.texts()
                .format(
                        "setup.summary.clinicLine",
                        model.clinicName.get(),
                        model.zone.get().getId().replace('_', ' '),
                        model.currency.get().getCurrencyCode());
    }

    private String doctors() {
        return model.doctors.stream()
                .filter(row -> !row.isBlank())
                .map(row -> row.name().get())
                .collect(Collectors.joining("\n"));
    }

    private String hours() {
        var days =
                model.weekdays.entrySet().stream()
                        .filter(day -> day.getValue().get())
                        .map(Map.Entry::getKey)
                        .map(day ->
                                day.getDisplayName(
                                        TextStyle.SHORT_STANDALONE, words.texts().locale()))
                        .collect(Collectors.joining(" "));
        return model.pause.get()
                ? words.texts()
                        .format(
                                "setup.summary.hoursWithPause",
                                days,
                                model.from.get(),
                                model.until.get(),
                                model.pauseFrom.get(),
                                model.pauseUntil.get())
                : words.texts()
                        .format(
                                "setup.summary.hoursLine",
                                days,
                                model.from.get(),
                                model.until.get());
    }

    private String types() {
        return model.types.stream()
                .filter(row -> !row.isBlank())
                .map(row ->
                        words.texts()
                                .format(
                                        "setup.summary.typeLine",
                                        row.name().get(),
                                        row.minutes().get()))
                .collect(Collectors.joining("\n"));
    }

    private String administrator() {
        return words.texts()
                .format(
                        "setup.summary.administratorLine",
                        model.displayName.get(),
                        model.login.get());
    }
}
