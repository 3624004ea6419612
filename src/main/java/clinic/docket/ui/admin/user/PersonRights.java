package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.UserRights;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.form.RefusalDisplay;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What the person of the form may do, where each answer comes from, and the button that changes it.
 * A button that the person at work may not press is absent.
 */
final class PersonRights extends VBox {

    private final Texts texts;
    private final UsersController controller;
    private final VBox rows = new VBox();

    PersonRights(Texts texts, UsersModel model, UsersController controller) {
        this.texts = texts;
        this.controller = controller;
        getStyleClass().add("admin-rights");
        var heading = new Label(texts.get("admin.users.rights"));
        heading.getStyleClass().add("strong");
        var hint = new Label(texts.get("admin.users.rightsHint"));
        hint.getStyleClass().addAll("small", "muted");
        hint.setWrapText(true);
        getChildren().addAll(heading, hint, rows);
        model.rights.subscribe(this::show);
    }

    private void show(Optional<UserRights> rights) {
        RefusalDisplay.show(this, rights.isPresent());
        var focused = focusedRow();
        rows.getChildren().clear();
        rights.ifPresent(present -> {
            for (Permission right : Permission.values()) {
                rows.getChildren().add(row(present, right));
            }
        });
        focused.ifPresent(this::focus);
    }

    /** Whoever works by keyboard stays at the same button when it has done its work. */
    private Optional<String> focusedRow() {
        return rows.getChildren().stream()
                .flatMap(row -> ((HBox) row).getChildren().stream())
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
    }

    private void focus(String id) {
        rows.getChildren().stream()
                .flatMap(row -> ((HBox) row).getChildren().stream())
                .filter(node -> id.equals(node.getId()))
                .forEach(Node::requestFocus);
    }

    private Node row(UserRights rights, Permission right) {
        boolean allowed = rights.allows(right);
        String name = RightWords.name(texts, right);
        String origin = texts.get("admin.origin." + rights.origin(right));
        var title = new Label(name);
        title.setWrapText(true);
        var from = new Label(origin);
        from.getStyleClass().addAll("small", "muted");
        var words = new VBox(title, from);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var sign = Icons.of(allowed ? "fth-check" : "fth-minus", allowed ? "success" : "muted");
        var row = new HBox(sign, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("admin-right");
        if (controller.mayChange(rights, right)) {
            row.getChildren().add(button(right, name, allowed));
        }
        return row;
    }

    private Node button(Permission right, String name, boolean allowed) {
        var button =
                new ActionButton(
                        texts.get(allowed ? "admin.users.withdraw" : "admin.users.grant"),
                        () -> controller.change(right, !allowed));
        button.styled("small");
        button.setId("admin-right-" + right);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(
                texts.format(
                        allowed ? "admin.users.withdrawRight" : "admin.users.grantRight", name));
        return button;
    }
}
