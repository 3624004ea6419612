package clinic.docket.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Line icons by their Ikonli code, such as {@code fth-circle}.
 *
 * <p>Size and colour come from the style sheet: {@code icon} follows the text it stands in, and
 * further classes ({@code icon-small}, {@code icon-large}, {@code muted} ...) change it. An icon
 * alone says nothing to a screen reader; the control around it carries the name.
 */
public final class Icons {

    private Icons() {}

    public static FontIcon of(String code, String... styleClasses) {
        var icon = new FontIcon(code);
        icon.getStyleClass().add("icon");
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
