package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.part.status.StatusLook;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands in the panel while nothing is chosen: how the day is going. */
final class DaySummary extends VBox {
    private static final List<AppointmentStatus> ORDER =
            List.of(
                    AppointmentStatus.BOOKED,
                    AppointmentStatus.CONFIRMED,
                    AppointmentStatus.ARRIVED,
                    AppointmentStatus.CHECKED_IN,
                    AppointmentStatus.IN_PROGRESS,
                    AppointmentStatus.FULFILLED,
                    AppointmentStatus.NO_SHOW,
                    AppointmentStatus.CANCELLED);

    private final Words words;

    DaySummary(Words words, DaySheet day) {
        this.words = words;
        getStyleClass().add("day-summary");
        var title = new Label(words.formats().dateLong(day.date()));
        title.getStyleClass().add("section");
        var hint = new Label(words.texts().get("visit.day.choose"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        getChildren().addAll(title, hint);
        for (var status : ORDER) {
            getChildren().add(row(day, status));
        }
        getChildren().add(total("fth-calendar", "visit.day.total", day.counts().booked()));
        getChildren().add(total("fth-clock", "visit.day.free", day.counts().free()));
    }

    private Node row(DaySheet day, AppointmentStatus status) {
        long count =
                day.doctors().stream()
                        .flatMap(doctor -> doctor.visits().stream())
                        .filter(visit -> visit.status() == status)
                        .count();
        var look = StatusLook.of(status);
        var row = row(look.icon(), StatusLook.word(status, words.texts()), count);
        row.getStyleClass().add(look.styleClass());
        return row;
    }

    private Node total(String icon, String key, int count) {
        var row = row(icon, words.texts().get(key), count);
        row.getStyleClass().add("total");
        return row;
    }

    private HBox row(String icon, String word, long count) {
        var name = new Label(word, Icons.of(icon, "icon-15", "summary-icon"));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var number = new Label(words.formats().number(count));
        number.getStyleClass().add("strong");
        var row = new HBox(name, number);
        row.getStyleClass().add("summary-row");
        return row;
    }
}
