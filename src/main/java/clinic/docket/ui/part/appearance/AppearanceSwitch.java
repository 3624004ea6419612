package clinic.docket.ui.part.appearance;

import clinic.docket.ui.kit.Icons;
import clinic.docket.ui.kit.Texts;
import clinic.docket.ui.kit.Theme;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * The language and the theme of this workstation, for screens in front of which nobody is known
 * yet.
 */
public final class AppearanceSwitch extends HBox {

    private final Appearance appearance;
    private final Texts texts;

    public AppearanceSwitch(Appearance appearance, Texts texts) {
        this.appearance = appearance;
        this.texts = texts;
        getStyleClass().add("appearance-switch");
        getChildren().addAll(languages(), theme());
    }

    private Node languages() {
        var group = new ToggleGroup();
        var box = new HBox();
        box.setAccessibleRole(AccessibleRole.TOOL_BAR);
        box.setAccessibleText(texts.get("appearance.language.choose"));
        for (Locale language : Texts.SUPPORTED) {
            var button = new ToggleButton(ownName(language));
            button.setToggleGroup(group);
            button.setSelected(language.equals(appearance.languageProperty().get()));
            button.getStyleClass().add(pill(Texts.SUPPORTED.indexOf(language)));
            button.setOnAction(event -> appearance.languageProperty().set(language));
            box.getChildren().add(button);
        }
        return box;
    }

    private static String pill(int position) {
        if (position == 0) {
            return "left-pill";
        }
        return position == Texts.SUPPORTED.size() - 1 ? "right-pill" : "center-pill";
    }

    private Node theme() {
        var button = new Button();
        button.getStyleClass().add("flat");
        button.setOnAction(event -> appearance.switchTheme());
        appearance.themeProperty().subscribe(theme -> offerOther(button, theme));
        return button;
    }

    private void offerOther(Button button, Theme shown) {
        boolean dark = shown == Theme.DARK;
        var other = texts.get(dark ? "appearance.theme.light" : "appearance.theme.dark");
        button.setText(other);
        button.setAccessibleText(other);
        button.setGraphic(Icons.of(dark ? "fth-sun" : "fth-moon", "icon-15"));
    }

    /** "Deutsch", whatever language is shown now: whoever needs it can read it. */
    private static String ownName(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
