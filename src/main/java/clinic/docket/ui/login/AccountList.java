package clinic.docket.ui.login;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.Avatar;
import clinic.docket.ui.part.KeyBadge;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** "Who is working?": who was here today, or all of a demo clinic, by letter or arrows. */
final class AccountList extends VBox {

    private final LoginModel model;
    private final LoginController controller;
    private final Texts texts;
    private final Runnable toName;
    private final ListView<AccountChoice> list;

    /**
     * @param toName moves the focus to the field for another name
     */
    AccountList(LoginModel model, LoginController controller, Texts texts, Runnable toName) {
        this.model = model;
        this.controller = controller;
        this.texts = texts;
        this.toName = toName;
        list = new ListView<>(model.accounts());
        list.getStyleClass().add("plain");
        list.setCellFactory(view -> new AccountCell());
        list.setAccessibleText(texts.get("login.accounts.title"));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(
                KeyEvent.KEY_TYPED, event -> model.chooseByLetter(event.getCharacter()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.chosenProperty().subscribe(choice -> select(choice.orElse(null)));
        getStyleClass().add("login-accounts");
        getChildren()
                .addAll(
                        LoginView.label(texts.get("login.accounts.title"), "section"),
                        list,
                        someoneElse());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            controller.signIn();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            event.consume();
            otherName();
        }
    }

    private void chosen(@Nullable AccountChoice choice) {
        if (choice != null && model.chosenProperty().get().filter(choice::equals).isEmpty()) {
            controller.choose(choice);
        }
    }

    private void select(@Nullable AccountChoice choice) {
        if (choice == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(choice);
            list.scrollTo(choice);
        }
    }

    private Button someoneElse() {
        var words = LoginView.label(texts.get("login.accounts.else"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row =
                new HBox(
                        Icons.of("fth-user", "icon-18"),
                        words,
                        new KeyBadge(new Keys(texts).label("Tab")));
        row.getStyleClass().add("login-else-row");
        var button = new Button(null, row);
        button.setId("login-else");
        row.prefWidthProperty()
                .bind(button.widthProperty().subtract(button.snappedLeftInset() * 2));
        button.getStyleClass().addAll("flat", "login-else");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false); // Tab on the list does the same.
        button.setAccessibleText(texts.get("login.accounts.else"));
        button.setOnAction(event -> otherName());
        return button;
    }

    private void otherName() {
        controller.someoneElse();
        toName.run();
    }

    private final class AccountCell extends ListCell<AccountChoice> {
        private final Avatar avatar = new Avatar("");
        private final Label name = LoginView.label("", "strong");
        private final Label role = LoginView.label("", "small", "muted");
        private final Label draft = LoginView.label("", "small", "muted");
        private final KeyBadge key = new KeyBadge("");
        private final HBox row;

        private AccountCell() {
            var words = new VBox(name, role);
            words.getStyleClass().add("login-person");
            HBox.setHgrow(words, Priority.ALWAYS);
            draft.setGraphic(Icons.of("fth-edit", "icon-13"));
            draft.setText(texts.get("login.accounts.draft"));
            row = new HBox(avatar, words, draft, key);
            row.getStyleClass().add("login-account");
            avatar.chosenProperty().bind(selectedProperty());
        }

        @Override
        protected void updateItem(@Nullable AccountChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (choice == null || empty) {
                setGraphic(null);
                return;
            }
            var account = choice.account();
            avatar.setText(Avatar.initials(account.displayName()));
            name.setText(account.displayName());
            role.setText(texts.get("login.role." + account.role()));
            draft.setVisible(account.draft());
            key.setText(choice.letter());
            key.setVisible(!choice.letter().isEmpty());
            var read = texts.format("login.accounts.read", account.displayName(), role.getText());
            setAccessibleText(
                    account.draft() ? texts.format("login.accounts.readDraft", read) : read);
            setGraphic(row);
        }
    }
}
