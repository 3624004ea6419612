package clinic.docket.ui.admin.page;

import clinic.docket.domain.outcome.Refusal;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.look.InView;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.Banner;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.FormField;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.part.conflict.ConflictGrid;
import clinic.docket.ui.part.form.RefusalDisplay;
import clinic.docket.ui.part.form.SearchList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The form of the chosen row: title, fields, what is wrong, and the buttons below.
 *
 * @param <R> a row
 */
public final class FormPanel<R> extends VBox {

    /** In place of each letter of a password. */
    private static final String HIDDEN = "•";

    private final PageModel<R> model;
    private final PageController<R> controller;
    private final Texts texts;
    private final RefusalDisplay refusals;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final VBox banners = new VBox();
    private final VBox fields = new VBox();
    private final List<FormField> controls = new ArrayList<>();
    private final FlowPane actions = new FlowPane();
    private final FlowPane buttons = new FlowPane();

    FormPanel(
            PageModel<R> model,
            PageController<R> controller,
            Texts texts,
            RefusalDisplay refusals) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.refusals = refusals;
        getStyleClass().add("admin-form");
    }

    void build(Function<R, String> titleOf, String titleNew, String choose) {
        title.getStyleClass().add("title");
        title.setWrapText(true);
        fields.getStyleClass().add("admin-fields");
        banners.getStyleClass().add("admin-banners");
        buttons.getStyleClass().add("admin-buttons");
        buttons.setMinHeight(USE_PREF_SIZE);
        var content = new VBox(head(), banners, fields);
        content.getStyleClass().add("admin-form-content");
        var scroll = DirectScroll.of(new ScrollPane(content));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        addSave();
        var form = new VBox(scroll, buttons);
        VBox.setVgrow(form, Priority.ALWAYS);
        var empty = new EmptyState("fth-edit", choose, texts.get("admin.form.chooseNext"));
        getChildren().addAll(form, empty);
        model.stateProperty()
                .subscribe(state -> {
                    RefusalDisplay.show(form, state != FormState.CLOSED);
                    RefusalDisplay.show(empty, state == FormState.CLOSED);
                });
        title.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.openProperty().get().map(titleOf).orElse(titleNew),
                                model.openProperty(),
                                model.stateProperty()));
        model.refusals().banner().subscribe(this::fillBanners);
        model.askedToDecideProperty().subscribe(this::fillBanners);
        model.conflictProperty()
                .subscribe(both -> {
                    content.getChildren().set(2, both.<Node>map(this::versions).orElse(fields));
                    fillBanners();
                });
    }

    private Node head() {
        subtitle.getStyleClass().addAll("small", "muted");
        subtitle.setWrapText(true);
        actions.getStyleClass().add("admin-actions");
        RefusalDisplay.show(subtitle, !subtitle.getText().isEmpty());
        showActions();
        var head = new VBox(title, subtitle, actions);
        head.getStyleClass().add("admin-form-head");
        return head;
    }

    /** A fact about existing rows that is no field. */
    public void subtitle(Function<R, String> words) {
        model.openProperty()
                .subscribe(row -> {
                    subtitle.setText(row.map(words).orElse(""));
                    RefusalDisplay.show(subtitle, row.isPresent());
                });
    }

    private void showActions() {
        RefusalDisplay.show(actions, actions.getChildren().stream().anyMatch(Node::isVisible));
    }

    private Node versions(FormConflict both) {
        var grid = new VBox(ConflictGrid.narrow(texts, both.choices(), model::choose));
        grid.getStyleClass().add("admin-fields");
        return grid;
    }

    private void fillBanners() {
        banners.getChildren().clear();
        model.refusals().banner().get().ifPresent(why -> banners.getChildren().add(banner(why)));
        model.conflictProperty()
                .get()
                .map(both ->
                        both.isDecided() ? "admin.form.conflictDecided" : "admin.form.conflictOpen")
                .ifPresent(
                        key -> banners.getChildren().add(new Banner(Tone.WARNING, texts.get(key))));
        if (model.askedToDecideProperty().get()) {
            banners.getChildren()
                    .add(
                            new Banner(Tone.WARNING, texts.get("admin.form.decide"))
                                    .withButton(
                                            texts.get("admin.form.discard"), controller::discard));
        }
        boolean any = !banners.getChildren().isEmpty();
        RefusalDisplay.show(banners, any);
        if (any) {
            InView.bring(banners);
        }
    }

    private Banner banner(Refusal why) {
        var banner = new Banner(Tone.DANGER, refusals.sentence(why));
        return PageController.isOvertaken(why)
                ? banner.withButton(texts.get("admin.form.reload"), controller::reload)
                : banner;
    }

    private boolean isUndecided() {
        return model.conflictProperty().get().filter(both -> !both.isDecided()).isPresent();
    }

    private void addSave() {
        var keys = new Keys(texts);
        var save =
                ActionButton.accent(texts.get("admin.form.save"), controller::save)
                        .withKey(keys.label("Shortcut+S"));
        save.setId("admin-save");
        save.disableProperty()
                .bind(
                        model.busyProperty()
                                .or(
                                        Bindings.createBooleanBinding(
                                                this::isUndecided, model.conflictProperty())));
        var discard =
                new ActionButton(texts.get("admin.form.discard"), controller::discard)
                        .withKey(keys.label("Esc"));
        discard.setId("admin-discard");
        model.changedProperty().subscribe(changed -> RefusalDisplay.show(discard, changed));
        buttons.getChildren().addAll(save, discard);
    }

    /** A button for existing rows of this kind only, such as "Switch off" for active ones. */
    public void addButton(ActionButton button, Predicate<R> offered) {
        model.openProperty()
                .subscribe(row -> {
                    RefusalDisplay.show(button, row.filter(offered).isPresent());
                    showActions();
                });
        actions.getChildren().add(button.styled("small"));
        showActions();
    }

    public FormField text(String name, String label, StringProperty value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        model.name(value, new FormConflict.Name(name, label, Object::toString));
        return add(name, label, field);
    }

    public FormField password(String name, String label, StringProperty value) {
        var field = new PasswordField();
        field.textProperty().bindBidirectional(value);
        model.name(
                value,
                new FormConflict.Name(
                        name, label, typed -> HIDDEN.repeat(typed.toString().length())));
        return add(name, label, field);
    }

    public <T> FormField choice(
            String name,
            String label,
            ObjectProperty<Optional<T>> value,
            ObservableList<T> offered,
            Function<T, String> words) {
        model.name(value, new FormConflict.Name(name, label, chosen -> words(words, chosen)));
        return add(name, label, new OptionalChoice<>(value, offered, words).box());
    }

    @SuppressWarnings("unchecked")
    private static <T> String words(Function<T, String> words, Object chosen) {
        return ((Optional<T>) chosen).map(words).orElse("");
    }

    /** What a control that stands in {@link #addNode} chooses, so that versions are compared. */
    public <T> void name(String name, String label, Property<T> value, Function<T, String> words) {
        model.name(value, new FormConflict.Name(name, label, chosen -> words.apply(cast(chosen))));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T cast(Object chosen) {
        return (T) chosen;
    }

    /** A long list, with what is wrong with the chosen one below it. */
    public void list(String name, String label, SearchList<?> list) {
        var heading = new Label(label);
        heading.setLabelFor(list.field());
        list.field().setId("admin-" + name);
        var line = new HBox(heading);
        line.getStyleClass().add("form-label");
        var column = new VBox(line, list, refusals.line(model.refusals().at(name)));
        column.getStyleClass().add("form-field");
        fields.getChildren().add(column);
    }

    public FormField add(String name, String label, Control control) {
        control.setId("admin-" + name);
        var field = field(name, label, control);
        fields.getChildren().add(field);
        controls.add(field);
        return field;
    }

    /** Two or three short fields side by side, such as from and until. */
    public void row(List<FormField> side) {
        fields.getChildren().removeAll(side);
        fields.getChildren().add(new FieldRow(side));
    }

    public void addNode(Node node) {
        fields.getChildren().add(node);
    }

    private FormField field(String name, String label, Control control) {
        var field = new FormField(label, control);
        return model.refusals().hasField(name)
                ? refusals.at(field, model.refusals().at(name))
                : field;
    }

    void focusFirst() {
        controls.stream()
                .filter(Node::isVisible)
                .findFirst()
                .ifPresent(field -> field.control().requestFocus());
    }
}
