package clinic.docket.ui.part.status;

import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** At most three alerts as icons, then "+2". All of them in words for the mouse and the ear. */
public final class AlertIcons extends HBox {

    private static final int MOST = 3;

    /** As small as on a calendar card. */
    public static AlertIcons small(Collection<Alert> alerts, Texts texts) {
        return new AlertIcons(alerts, texts, "icon-12");
    }

    /** As in a list. */
    public static AlertIcons inList(Collection<Alert> alerts, Texts texts) {
        return new AlertIcons(alerts, texts, "icon-15");
    }

    private AlertIcons(Collection<Alert> alerts, Texts texts, String sizeClass) {
        var sorted = alerts.stream().distinct().sorted().toList();
        getStyleClass().add("alert-icons");
        setMinWidth(Region.USE_PREF_SIZE);
        sorted.stream()
                .limit(MOST)
                .map(alert -> icon(alert, sizeClass))
                .forEach(getChildren()::add);
        if (sorted.size() > MOST) {
            var more = new Label(texts.format("part.alert.more", sorted.size() - MOST));
            more.getStyleClass().add("more");
            getChildren().add(more);
        }
        tell(sorted, texts);
    }

    private void tell(List<Alert> alerts, Texts texts) {
        if (alerts.isEmpty()) {
            setManaged(false);
            return;
        }
        var words = alerts.stream().map(each -> each.word(texts)).collect(Collectors.joining(", "));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        Tooltip.install(this, new Tooltip(words));
    }

    private static Node icon(Alert alert, String sizeClass) {
        return Icons.of(alert.icon(), sizeClass, alert.isSerious() ? "danger" : "muted");
    }
}
