package clinic.docket.ui.setup;

import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.appearance.Appearance;
import clinic.docket.ui.part.appearance.AppearanceSwitch;
import clinic.docket.ui.part.form.RefusalDisplay;
import clinic.docket.ui.setup.control.Wording;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The wizard of the first run: one question per page, Enter for the next, a bar that shows how far.
 */
public final class SetupView extends VBox {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final SetupModel model;
    private final SetupController controller;
    private final Wording words;
    private final Label step = new Label();
    private final Label question = new Label();
    private final Label hint = new Label();
    private final ScrollPane body = DirectScroll.of(new ScrollPane());
    private final HBox progress = new HBox();
    private final Map<SetupPage, Node> pages = new EnumMap<>(SetupPage.class);

    /**
     * @param connect asks for the database of a clinic that is there already
     */
    public SetupView(
            SetupModel model,
            SetupController controller,
            Appearance appearance,
            Texts texts,
            Runnable connect) {
        this.model = model;
        this.controller = controller;
        // No times of a site are written here, so the zone does not matter.
        var refusals = new RefusalTexts(texts, new Formats(texts, ZoneOffset.UTC));
        words = new Wording(texts, new Keys(texts), new RefusalDisplay(refusals));
        getStyleClass().addAll("login", "setup");
        getChildren().addAll(header(), card(connect), new AppearanceSwitch(appearance, texts));
        new KeyMap("setup").on("Alt+Left", controller::back).installOn(this);
        model.pageProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> focusFirst(body.getContent()));
    }

    private Node header() {
        var logo = new StackPane(Icons.of("fth-check"));
        logo.getStyleClass().add("logo");
        var names =
                new VBox(
                        words.label("setup.header.name", "title"),
                        words.label("setup.header.what", "muted"));
        var header = new HBox(logo, names);
        header.getStyleClass().add("login-header");
        return header;
    }

    private Node card(Runnable connect) {
        step.getStyleClass().add("caption");
        question.getStyleClass().add("title");
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        progress.getStyleClass().add("setup-progress");
        for (int i = 0; i < SetupPage.count(); i++) {
            var part = new Region();
            HBox.setHgrow(part, Priority.ALWAYS);
            progress.getChildren().add(part);
        }
        body.setFitToWidth(true);
        body.setFocusTraversable(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        var top = new VBox(progress, step, question, hint);
        top.getStyleClass().add("setup-top");
        var problem = words.refusals().line(model.refusals().banner());
        problem.getStyleClass().add("setup-problem");
        var card = new VBox(top, body, problem, buttons(connect));
        card.getStyleClass().addAll("login-card", "setup-card");
        return card;
    }

    private Node buttons(Runnable connect) {
        var back =
                new ActionButton(words.get("setup.button.back"), controller::back)
                        .withIcon("fth-arrow-left")
                        .withKey(words.keys().label("Alt+Left"));
        model.pageProperty().subscribe(page -> RefusalDisplay.show(back, !page.isFirst()));
        var next =
                ActionButton.accent(words.get("setup.button.next"), controller::next)
                        .withKey(words.keys().label("Enter"))
                        .byEnter();
        next.setId("setup-next");
        next.disableProperty().bind(model.creatingProperty());
        model.pageProperty()
                .subscribe(page ->
                        next.show(
                                words.get(
                                        page.isLast()
                                                ? "setup.button.create"
                                                : "setup.button.next")));
        var elsewhere = new ActionButton(words.get("setup.button.connect"), connect);
        elsewhere.setId("setup-connect");
        model.pageProperty().subscribe(page -> RefusalDisplay.show(elsewhere, page.isFirst()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(back, elsewhere, gap, next);
        buttons.getStyleClass().add("login-footer");
        return buttons;
    }

    private void show(SetupPage page) {
        step.setText(words.texts().format("setup.step.of", page.number(), SetupPage.count()));
        question.setText(words.get("setup.question." + page));
        hint.setText(words.get("setup.hint." + page));
        for (int i = 0; i < progress.getChildren().size(); i++) {
            progress.getChildren().get(i).pseudoClassStateChanged(REACHED, i < page.number());
        }
        body.setContent(content(page));
        focusFirst(body.getContent());
    }

    /** Pages are built once; only the summary says something else each time. */
    private Node content(SetupPage page) {
        return page.isLast() ? build(page) : pages.computeIfAbsent(page, this::build);
    }

    private Node build(SetupPage page) {
        return switch (page) {
            case CLINIC -> new ClinicPage(model, words);
            case DOCTORS -> new DoctorsPage(model, controller, words);
            case HOURS -> new HoursPage(model, words);
            case TYPES -> new TypesPage(model, controller, words);
            case ADMINISTRATOR -> new AdministratorPage(model, words);
            case SUMMARY -> new SummaryPage(model, words);
        };
    }

    private void focusFirst(Node content) {
        var input = content.lookup(".text-field");
        if (input instanceof TextInputControl field) {
            field.requestFocus();
        } else {
            lookup("#setup-next").requestFocus();
        }
    }
}
