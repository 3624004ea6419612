package clinic.docket.ui.kit.look;

/**
 * Line icons by their Ikonli code, such as {@code fth-circle}.
 *
 * <p>Size and colour come from the style sheet: an icon is 16 px and takes the colour of the
 * control it stands in; the classes {@code icon-11} to {@code icon-26} and {@code muted}, {@code
 * subtle}, {@code danger} ... change it. An icon alone says nothing to a screen reader: the control
 * around it carries the name.
 */
public final class Icons {

    private Icons() {}

    public static Icon of(String code, String... styleClasses) {
        var icon = new Icon(code);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
