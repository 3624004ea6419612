package clinic.docket.ui.admin;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.form.RefusalDisplay;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A header with the button for something new, the menu of pages, and the open page. Each page
 * decides for itself what of it has room.
 */
final class AdminView extends BorderPane {
    /** Below this width of the window, with usual texts, the menu is a choice in the header. */
    private static final double COMPACT_BELOW = 1140;

    /** And below this one the form is narrower, too. */
    private static final double TIGHT_BELOW = 800;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Texts texts;
    private final AdminModel model;
    private final AdminController controller;
    private final Label clinic = new Label();
    private final Node menu;
    private final Node choice;

    AdminView(Texts texts, String clinicName, AdminModel model, AdminController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        menu = menu();
        choice = choice();
        getStyleClass().addAll("admin", "canvas");
        setTop(header(clinicName));
        model.currentProperty().subscribe(page -> setCenter(page.view()));
        var room = sceneProperty().flatMap(TextZoom::roomIn);
        room.map(width -> width < COMPACT_BELOW).orElse(false).subscribe(this::showCompact);
        room.map(width -> width < TIGHT_BELOW)
                .orElse(false)
                .subscribe(tight -> pseudoClassStateChanged(TIGHT, tight));
    }

    /** The pages stand at the left, or where there is no room for them, above. */
    private void showCompact(boolean compact) {
        RefusalDisplay.show(clinic, !compact);
        RefusalDisplay.show(choice, compact);
        setLeft(compact ? null : menu);
    }

    void focusRows() {
        model.currentProperty().get().focus().run();
    }

    private Node header(String clinicName) {
        var title = new Label(texts.get("admin.header.title"));
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        clinic.setText(clinicName);
        clinic.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var create =
                ActionButton.accent("", controller::create)
                        .withIcon("fth-plus")
                        .withKey(new Keys(texts).label("Shortcut+N"));
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setId("admin-new");
        model.currentProperty()
                .subscribe(page -> {
                    RefusalDisplay.show(create, page.create().isPresent());
                    page.create().ifPresent(_ -> create.show(texts.get(page.room() + "new")));
                });
        var header = new HBox(title, clinic, choice, gap, create);
        header.getStyleClass().add("admin-header");
        return header;
    }

    private Node menu() {
        var menu = new ListView<>(FXCollections.observableArrayList(model.pages()));
        menu.getStyleClass().addAll("plain", "menu", "admin-menu");
        menu.setAccessibleText(texts.get("admin.header.menu"));
        menu.setCellFactory(list -> new PageCell());
        model.currentProperty().subscribe(page -> menu.getSelectionModel().select(page));
        menu.getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, page) -> {
                    if (page != null && !page.equals(model.currentProperty().get())) {
                        controller.open(page);
                    }
                });
        return menu;
    }

    private Node choice() {
        var choice = new ComboBox<>(FXCollections.observableArrayList(model.pages()));
        choice.getStyleClass().add("admin-choice");
        choice.setAccessibleText(texts.get("admin.header.menu"));
        choice.setVisibleRowCount(model.pages().size());
        choice.setCellFactory(list -> new PageCell());
        choice.setButtonCell(new PageCell());
        model.currentProperty().subscribe(choice::setValue);
        choice.valueProperty()
                .subscribe((before, page) -> {
                    if (!page.equals(model.currentProperty().get())) {
                        controller.open(page);
                    }
                });
        return choice;
    }

    private final class PageCell extends ListCell<AdminPage> {
        @Override
        protected void updateItem(@Nullable AdminPage page, boolean empty) {
            super.updateItem(page, empty);
            if (page == null || empty) {
                setText(null);
                setGraphic(null);
            } else {
                setText(texts.get(page.room() + "title"));
                setGraphic(Icons.of(page.icon()));
            }
        }
    }
}
