package clinic.docket.ui.booking;

import clinic.docket.domain.outcome.Refusal;
import clinic.docket.ui.booking.BookingController.Spot;
import clinic.docket.ui.booking.BookingModel.Obstacle;
import clinic.docket.ui.booking.terms.WarningsBox;
import clinic.docket.ui.booking.terms.WhyNotView;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.look.DirectScroll;
import clinic.docket.ui.kit.look.Icons;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.EmptyState;
import clinic.docket.ui.part.KeyBadge;
import clinic.docket.ui.part.patient.PatientSearch;
import clinic.docket.ui.part.slot.HoldState;
import clinic.docket.ui.part.slot.SlotList;
import clinic.docket.ui.part.slot.SlotListModel;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The booking dialog: the form at the left, the free slots at the right, two buttons below. */
final class BookingView extends VBox {

    private final BookingModel model;
    private final BookingController controller;
    private final Texts texts;
    private final Keys keys;
    private final SlotWords words;
    private final RefusalTexts refusals;
    private final BookingForm form;
    private final SlotList slots;
    private final WarningsBox warnings;
    private final WhyNotView whyNot;
    private final ActionButton book;
    private final ActionButton hold;

    BookingView(
            BookingModel model,
            BookingController controller,
            PatientSearch search,
            BookingPlace place) {
        this.model = model;
        this.controller = controller;
        texts = place.texts();
        keys = new Keys(texts);
        words = new SlotWords(texts, place.formats());
        refusals = new RefusalTexts(texts, place.formats());
        form = new BookingForm(model, controller, search, place);
        slots =
                new SlotList(
                        model.slots(),
                        texts,
                        place.formats(),
                        controller::chooseSlot,
                        controller::keepHold);
        warnings =
                new WarningsBox(
                        model.warnings(), refusals, () -> model.chosenDay(place.formats().zone()));
        whyNot =
                new WhyNotView(
                        model.whyNot(),
                        new WhyNotView.Wording(
                                texts,
                                place.formats(),
                                time -> words.dayAndTime(time.start(), model.today()),
                                time -> words.doctor(time.slot().practitioner(), model)),
                        controller::insist);
        book =
                ActionButton.accent(texts.get("booking.action.bookNothing"), controller::book)
                        .withKey(keys.label("Enter"))
                        .styled("main");
        hold =
                new ActionButton(texts.get("booking.action.hold"), controller::holdAndStay)
                        .withKey(keys.label("H"))
                        .styled("main");
        getStyleClass().add("booking");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("booking.title"));
        getChildren().addAll(header(), body(offers()), footer());
        keys().installOn(this);
        place.ticker().everySecond(this, controller::tick);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .addListener((showing, before, now) -> leaveUnless(now));
        model.obstacleProperty().subscribe(obstacle -> showButtons());
        model.slots().chosenProperty().subscribe(chosen -> showButtons());
        model.warnings().askingProperty().subscribe(asking -> showButtons());
        model.warnings().shownProperty().subscribe(shown -> showButtons());
    }

    /** Scrolls between header and footer where the window is too low for it. */
    private Node body(Node offers) {
        var body = new GridPane();
        body.getStyleClass().add("booking-body");
        body.add(form, 0, 0);
        GridPane.setHgrow(offers, Priority.ALWAYS);
        GridPane.setVgrow(offers, Priority.ALWAYS);
        body.getChildren().add(offers);
        Overlay.tightAround(this)
                .subscribe(tight -> GridPane.setConstraints(offers, tight ? 0 : 1, tight ? 1 : 0));
        var scroll = DirectScroll.of(new ScrollPane(body));
        scroll.getStyleClass().add("dialog-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    void focus(Spot spot) {
        switch (spot) {
            case SLOTS -> slots.requestFocus();
            case BOOK -> book.requestFocus();
            case WHY_NOT -> whyNot.focusBox();
            default -> form.focus(spot);
        }
    }

    private KeyMap keys() {
        var map =
                new KeyMap("booking")
                        .on("Alt+P", this::focusWho)
                        .on("Alt+V", form::focusType)
                        .on("Alt+D", form::focusDoctor)
                        .on("Alt+F", form::focusFrom)
                        .on("Alt+T", form::focusPart)
                        .on("Alt+R", () -> form.focus(Spot.REASON))
                        .on("Shortcut+N", controller::startNewcomer)
                        .on("Enter", controller::book)
                        .on("Shortcut+Enter", controller::book)
                        .on("H", controller::holdAndStay)
                        .on("O", whyNot::overbook)
                        .onSign("?", controller::askWhyNot)
                        .on("K", controller::keepHold)
                        .on("Down", controller::slotBelow)
                        .on("Up", controller::slotAbove)
                        .on("Page Down", controller::laterSlots)
                        .on("Page Up", controller::earlierSlots);
        for (int i = 0; i < SlotListModel.ROWS; i++) {
            var row = i;
            map.onSign(Integer.toString(i + 1), () -> controller.chooseSlot(row));
        }
        return map.noting("Delete", "Esc");
    }

    private void focusWho() {
        if (model.newcomer().openProperty().get()) {
            controller.backToSearch();
        } else {
            form.focus(Spot.PATIENT);
        }
    }

    /** A window that closes gives the slot back. */
    private void leaveUnless(boolean showing) {
        if (!showing) {
            controller.leave();
        }
    }

    private Node header() {
        var title = new Label(texts.get("booking.title"));
        title.getStyleClass().add("title");
        var park = new Label();
        park.textProperty()
                .bind(
                        model.warnings()
                                .askingProperty()
                                .map(asking -> asking ? "back" : "park")
                                .map(what -> texts.get("booking.action." + what)));
        park.getStyleClass().addAll("small", "muted");
        var line = new HBox(title, gap(), new KeyBadge(keys.label("Esc")), park);
        line.getStyleClass().addAll("line", "booking-header");
        return line;
    }

    private Node offers() {
        var order = new Label();
        order.getStyleClass().add("muted");
        order.textProperty()
                .bind(
                        model.doctorProperty()
                                .map(choice ->
                                        texts.format("booking.slots.by", words.order(choice))));
        var title = new Label(texts.get("booking.slots.title"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var how = new Label(texts.get("booking.slots.orDigit"));
        how.getStyleClass().addAll("small", "muted");
        how.setMinWidth(Region.USE_PREF_SIZE);
        var heading =
                new HBox(
                        title,
                        order,
                        gap(),
                        new KeyBadge(keys.label("Up")),
                        new KeyBadge(keys.label("Down")),
                        how);
        heading.getStyleClass().addAll("line", "slots-heading");
        var list = new StackPane(new VBox(slots, pages()), empty());
        list.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        var column = new VBox(heading, list, whyNot, warnings, problem());
        column.getStyleClass().add("offers");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /**
     * Before there is anything to choose: what to do first, or why there is nothing. The list
     * itself stays visible, or it could not take the focus before its first slot arrives.
     */
    private Node empty() {
        var room = new StackPane();
        room.setMouseTransparent(true);
        Runnable show =
                () -> {
                    var none = model.slots().rows().isEmpty();
                    room.setVisible(none);
                    if (none) {
                        room.getChildren().setAll(emptyState());
                    }
                };
        model.slots().rows().addListener((InvalidationListener) change -> show.run());
        model.visitTypeProperty().subscribe(type -> show.run());
        model.searchingProperty().subscribe(searching -> show.run());
        return room;
    }

    private EmptyState emptyState() {
        var kind =
                model.searchingProperty().get()
                        ? "searching"
                        : model.visitTypeProperty().get().isEmpty() ? "before" : "none";
        return new EmptyState(
                kind.equals("none") ? "fth-slash" : "fth-clock",
                texts.get("booking.empty." + kind),
                texts.get("booking.empty." + kind + "Next"));
    }

    private Node pages() {
        var later =
                new ActionButton(texts.get("booking.slots.later"), controller::laterSlots)
                        .styled("flat", "accent", "page");
        var earlier =
                new ActionButton(texts.get("booking.slots.earlier"), controller::earlierSlots)
                        .styled("flat", "accent", "page");
        var down = new HBox(new KeyBadge(keys.label("Page Down")), later);
        var up = new HBox(new KeyBadge(keys.label("Page Up")), earlier);
        down.getStyleClass().add("line");
        up.getStyleClass().add("line");
        down.visibleProperty().bind(model.slots().laterProperty());
        up.visibleProperty().bind(model.slots().earlierProperty());
        var line = new HBox(down, gap(), up);
        line.getStyleClass().addAll("line", "pages");
        return line;
    }

    private Node problem() {
        var sentence = new Label();
        sentence.setWrapText(true);
        sentence.setGraphic(Icons.of("fth-alert-circle", "icon-15"));
        sentence.getStyleClass().add("problem");
        model.problem()
                .subscribe(problem -> {
                    sentence.setText(problem.map(this::say).orElse(""));
                    sentence.setVisible(problem.isPresent());
                    sentence.setManaged(problem.isPresent());
                });
        sentence.setMaxWidth(Double.MAX_VALUE);
        return sentence;
    }

    private String say(Refusal refusal) {
        return refusals.sentence(refusal);
    }

    private Node footer() {
        var reason = new Label();
        reason.setWrapText(true);
        reason.getStyleClass().add("muted");
        book.setMinWidth(USE_PREF_SIZE);
        hold.setMinWidth(USE_PREF_SIZE);
        reason.textProperty()
                .bind(
                        model.obstacleProperty()
                                .map(obstacle -> obstacle.map(this::words).orElse("")));
        var line = new HBox(reason, gap(), hold, book);
        line.getStyleClass().addAll("line", "booking-footer");
        return line;
    }

    private String words(Obstacle obstacle) {
        return texts.get("booking.obstacle." + obstacle.name());
    }

    private void showButtons() {
        var obstacle = model.obstacleProperty().get();
        var state = model.slots().holdProperty().get();
        var mayHold = obstacle.equals(Optional.of(Obstacle.NOT_HELD)) && state != HoldState.ASKING;
        book.show(
                model.slots()
                        .chosenRow()
                        .map(row -> words.dayAndTime(row.slot().range().start(), model.today()))
                        .map(time -> texts.format("booking.action." + verb(mayHold), time))
                        .orElseGet(() -> texts.get("booking.action.bookNothing")));
        book.forbid(mayHold ? "" : obstacle.map(this::words).orElse(""));
        if (!book.isForbidden()) {
            book.setAccessibleHelp(warnings.words(model.warnings().shownProperty().get()));
        }
        hold.forbid(
                model.slots().chosenRow().isPresent() ? "" : texts.get("booking.obstacle.NO_SLOT"));
    }

    private String verb(boolean mayHold) {
        if (mayHold) {
            return "holdSlot";
        }
        return model.warnings().askingProperty().get() ? "bookAnyway" : "book";
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
