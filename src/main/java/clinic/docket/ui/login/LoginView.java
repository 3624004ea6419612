package clinic.docket.ui.login;

import clinic.docket.service.access.ClinicFront;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.KeyBadge;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.part.appearance.Appearance;
import clinic.docket.ui.part.appearance.AppearanceSwitch;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The sign-in screen: a card in the middle of the window. Who was here today, or belongs to a demo
 * clinic, is listed beside the form or the PIN.
 */
public final class LoginView extends VBox {

    private static final PseudoClass DEMO = PseudoClass.getPseudoClass("demo");

    private final LoginModel model;
    private final LoginController controller;
    private final Texts texts;
    private final LoginForm form;
    private final PinPad pinPad;
    private final AccountList accounts;
    private final VBox card = new VBox();

    public LoginView(
            LoginModel model,
            LoginController controller,
            Appearance appearance,
            Texts texts,
            Ticker ticker) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        form = new LoginForm(model, controller, texts);
        pinPad = new PinPad(model, controller, texts, form::requestFocus);
        accounts = new AccountList(model, controller, texts, form::focusName);
        ticker.everySecond(this, model::tick);
        getStyleClass().add("login");
        card.getStyleClass().add("login-card");
        getChildren()
                .addAll(
                        header(),
                        notice(),
                        card,
                        bottom(),
                        new AppearanceSwitch(appearance, texts));
        model.frontProperty().subscribe(front -> fillCard());
        model.asksForPinProperty().subscribe(this::showPinPad);
        addEventFilter(KeyEvent.ANY, this::typedPin);
        sceneProperty().subscribe(scene -> requestFocus());
    }

    private void typedPin(KeyEvent event) {
        if (pinPad.isVisible() && pinPad.typed(event)) {
            event.consume();
        }
    }

    private void showPinPad(boolean shown) {
        pinPad.setVisible(shown);
        pinPad.setManaged(shown);
        form.setVisible(!shown);
        form.setManaged(!shown);
    }

    /** Puts the focus where the next key is wanted. */
    @Override
    public void requestFocus() {
        if (hasTiles() && model.chosenProperty().get().isPresent()) {
            accounts.requestFocus();
        } else {
            form.requestFocus();
        }
    }

    private void fillCard() {
        card.getChildren().clear();
        card.pseudoClassStateChanged(DEMO, hasTiles());
        if (hasTiles()) {
            var right = new StackPane(form, pinPad);
            var sides = new HBox(accounts, right);
            sides.getStyleClass().add("login-sides");
            HBox.setHgrow(right, Priority.ALWAYS);
            card.getChildren().add(sides);
            if (model.frontProperty().get().filter(ClinicFront::demo).isPresent()) {
                card.getChildren().add(demoFooter());
            }
        } else {
            card.getChildren().add(form);
        }
        requestFocus();
    }

    private boolean hasTiles() {
        return !model.accounts().isEmpty();
    }

    private Node header() {
        var logo = new StackPane(Icons.of("fth-check"));
        logo.getStyleClass().add("logo");
        var name = label(texts.get("login.product.name"), "title");
        var place = label("", "muted");
        place.textProperty().bind(model.frontProperty().map(this::place));
        var header = new HBox(logo, new VBox(name, place));
        header.getStyleClass().add("login-header");
        return header;
    }

    private String place(Optional<ClinicFront> front) {
        return front.map(clinic ->
                        texts.format("login.place.here", clinic.clinicName(), model.workstation()))
                .orElse(model.workstation());
    }

    /** As wide as the card below it. */
    private Node notice() {
        var place = new StackPane();
        place.getStyleClass().add("login-notice");
        place.setId("login-notice");
        Runnable tell =
                () -> {
                    var told = toldAbove();
                    place.getChildren().setAll(told.stream().toList());
                    place.setVisible(told.isPresent());
                    place.setManaged(told.isPresent());
                };
        model.noticeProperty().subscribe(tell);
        model.endedProperty().subscribe(tell);
        tell.run();
        return place;
    }

    /** That nobody comes in as usual matters more than why somebody is out. */
    private Optional<Banner> toldAbove() {
        return model.noticeProperty()
                .get()
                .map(each -> new Banner(Tone.WARNING, each.lead(), each.sentence()))
                .or(() ->
                        Optional.of(
                                        new Banner(
                                                Tone.WARNING,
                                                texts.get("login.ended.lead"),
                                                texts.get("login.ended.hint")))
                                .filter(_ -> model.endedProperty().get()));
    }

    private Node demoFooter() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var enter = new KeyBadge(new Keys(texts).label("Enter"));
        var signsIn = label(texts.get("login.demo.enter"), "muted");
        var footer =
                new HBox(
                        Icons.of("fth-info", "icon-15"),
                        label(texts.get("login.demo.notice"), "muted"),
                        gap,
                        enter,
                        signsIn);
        // A PIN signs in with its last digit.
        for (var node : List.of(enter, signsIn)) {
            node.visibleProperty().bind(model.asksForPinProperty().map(asks -> !asks));
        }
        footer.getStyleClass().add("login-footer");
        return footer;
    }

    private Node bottom() {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        var state = label("", "small", "muted");
        var again = new Button(texts.get("login.database.again"));
        again.getStyleClass().add("small");
        again.setOnAction(event -> controller.tryAgain());
        state.setGraphic(dot);
        state.setWrapText(true);
        again.setMinWidth(Region.USE_PREF_SIZE);
        var version = label(texts.format("login.version.shown", model.version()), "small", "muted");
        version.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(state, again, version);
        line.getStyleClass().add("login-status");
        model.databaseProperty()
                .subscribe(database -> {
                    state.setText(texts.get(key(database)));
                    dot.getStyleClass().setAll("dot", look(database));
                    again.setVisible(database == DatabaseState.UNREACHABLE);
                    again.setManaged(database == DatabaseState.UNREACHABLE);
                });
        return line;
    }

    private static String key(DatabaseState database) {
        return switch (database) {
            case ASKED -> "login.database.asked";
            case REACHED -> "login.database.reached";
            case UNREACHABLE -> "login.database.unreachable";
        };
    }

    private static String look(DatabaseState database) {
        return switch (database) {
            case ASKED -> "neutral";
            case REACHED -> "success";
            case UNREACHABLE -> "danger";
        };
    }

    static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
