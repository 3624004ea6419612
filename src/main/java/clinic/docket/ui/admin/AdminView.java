package clinic.docket.ui.admin;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.form.RefusalDisplay;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A header with the button for something new, a menu at the left, and the open page. */
final class AdminView extends BorderPane {

    private final Texts texts;
    private final AdminModel model;
    private final AdminController controller;

    AdminView(Texts texts, String clinicName, AdminModel model, AdminController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        getStyleClass().addAll("admin", "canvas");
        setTop(header(clinicName));
        setLeft(menu());
        model.currentProperty().subscribe(page -> setCenter(page.view()));
    }

    void focusRows() {
        model.currentProperty().get().focus().run();
    }

    private Node header(String clinicName) {
        var title = new Label(texts.get("admin.header.title"));
        title.getStyleClass().add("title");
        var clinic = new Label(clinicName);
        clinic.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var create =
                ActionButton.accent("", controller::create)
                        .withIcon("fth-plus")
                        .withKey(new Keys(texts).label("Shortcut+N"));
        create.setId("admin-new");
        model.currentProperty()
                .subscribe(page -> {
                    RefusalDisplay.show(create, page.create().isPresent());
                    page.create().ifPresent(_ -> create.show(texts.get(page.room() + "new")));
                });
        var header = new HBox(title, clinic, gap, create);
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
                    if (page != null) {
                        controller.open(page);
                    }
                });
        return menu;
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
