package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.PinRule;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Six digits, by keys or by mouse; the last one signs in. */
final class PinPad extends VBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final int COLUMNS = 3;

    private final LoginModel model;
    private final LoginController controller;
    private final Texts texts;
    private final Formats formats;
    private final Label problem = LoginView.label("", "small", "danger");

    /**
     * @param toPassword moves the focus to the password
     */
    PinPad(LoginModel model, LoginController controller, Texts texts, Runnable toPassword) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        // Only a countdown is written here, so the zone does not matter.
        formats = new Formats(texts, ZoneOffset.UTC);
        problem.setWrapText(true);
        getStyleClass().addAll("login-form", "pin-pad");
        getChildren().addAll(title(), dots(), problem, digits(), byPassword(toPassword));
        model.refusalProperty().subscribe(this::say);
        model.lockedForProperty().subscribe(left -> left.ifPresent(this::sayLocked));
    }

    /** Digits and Backspace work wherever the focus is; true when the key was used. */
    boolean typed(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.BACK_SPACE) {
            model.removePinDigit();
            return true;
        }
        var sign = event.getCharacter();
        if (event.getEventType() == KeyEvent.KEY_TYPED
                && sign.length() == 1
                && Character.digit(sign.charAt(0), 10) >= 0) {
            controller.pinDigit(Character.digit(sign.charAt(0), 10));
            return true;
        }
        return false;
    }

    private void say(Optional<AccessRefusal> refusal) {
        problem.setText(
                refusal.filter(why -> !(why instanceof AccessRefusal.AccountLocked))
                        .map(new RefusalTexts(texts, formats)::sentence)
                        .orElse(""));
    }

    private void sayLocked(Duration left) {
        problem.setText(texts.format("login.form.locked", formats.countdown(left)));
    }

    private Node title() {
        var title = LoginView.label("", "section");
        title.textProperty()
                .bind(
                        model.chosenProperty()
                                .map(choice ->
                                        choice.map(who -> who.account().displayName())
                                                .map(name -> texts.format("login.pin.title", name))
                                                .orElse("")));
        var hint = LoginView.label(texts.get("login.pin.hint"), "small", "muted");
        var box = new VBox(title, hint);
        box.getStyleClass().add("login-title");
        return box;
    }

    private Node dots() {
        var dots = new HBox();
        dots.getStyleClass().add("pin-dots");
        dots.setAccessibleRole(AccessibleRole.TEXT);
        for (int i = 0; i < PinRule.LENGTH; i++) {
            var dot = new Region();
            dot.getStyleClass().add("pin-dot");
            dots.getChildren().add(dot);
        }
        model.pinProperty()
                .subscribe(pin -> {
                    for (int i = 0; i < PinRule.LENGTH; i++) {
                        dots.getChildren().get(i).pseudoClassStateChanged(FILLED, i < pin.length());
                    }
                    dots.setAccessibleText(
                            texts.format("login.pin.typed", pin.length(), PinRule.LENGTH));
                });
        return dots;
    }

    private Node digits() {
        var grid = new GridPane();
        grid.getStyleClass().add("pin-digits");
        for (int digit = 1; digit <= 9; digit++) {
            grid.add(digit(digit), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        var clear = new Button(texts.get("login.pin.clear"));
        clear.setOnAction(event -> model.clearPin());
        var back = new Button(null, Icons.of("fth-delete"));
        back.setAccessibleText(texts.get("login.pin.back"));
        back.setOnAction(event -> model.removePinDigit());
        for (var button : new Button[] {clear, back}) {
            button.getStyleClass().add("flat");
            GridPane.setHalignment(button, HPos.CENTER);
        }
        grid.add(clear, 0, COLUMNS);
        grid.add(digit(0), 1, COLUMNS);
        grid.add(back, 2, COLUMNS);
        return grid;
    }

    private Button digit(int digit) {
        var button = new Button(formats.number(digit));
        button.getStyleClass().add("pin-digit");
        button.setOnAction(event -> controller.pinDigit(digit));
        return button;
    }

    private Node byPassword(Runnable toPassword) {
        var link = new Hyperlink(texts.get("login.pin.password"));
        link.setId("use-password");
        link.setOnAction(event -> {
            model.wantPassword();
            toPassword.run();
        });
        return link;
    }
}
