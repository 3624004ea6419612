package clinic.docket.ui.booking;

import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.ui.booking.newcomer.NewcomerForm;
import clinic.docket.ui.booking.wish.DoctorChoice;
import clinic.docket.ui.booking.wish.WishBox;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.FormField;
import clinic.docket.ui.part.alike.AlikeBox;
import clinic.docket.ui.part.alike.AlikeWords;
import clinic.docket.ui.part.patient.ListRoom;
import clinic.docket.ui.part.patient.PatientSearch;
import clinic.docket.ui.part.patient.PatientTypeAhead;
import clinic.docket.ui.part.patient.PatientWords;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The left half: who comes, for what, to whom, from when on, and why. */
final class BookingForm extends VBox {

    private final BookingModel model;
    private final BookingController controller;
    private final Texts texts;
    private final Keys keys;
    private final SlotWords words;

    private final PatientTypeAhead patient;
    private final NewcomerForm newcomer;
    private final WishBox<VisitType> type;
    private final WishBox<DoctorChoice> doctor;
    private final DatePicker from = new DatePicker();
    private final WishBox<DayPart> part;
    private final TextField reason = new TextField();

    BookingForm(
            BookingModel model,
            BookingController controller,
            PatientSearch search,
            BookingPlace place) {
        this.model = model;
        this.controller = controller;
        texts = place.texts();
        keys = new Keys(texts);
        words = new SlotWords(texts, place.formats());
        var refusals = new RefusalTexts(texts, place.formats());
        patient =
                new PatientTypeAhead(
                                model.patients(),
                                search,
                                new PatientWords(texts, place.formats()),
                                texts,
                                model::today)
                        .withCount();
        newcomer =
                new NewcomerForm(
                        model.newcomer(),
                        new NewcomerForm.Actions(
                                controller::register,
                                controller::backToSearch,
                                new AlikeBox.Actions(
                                        controller::take,
                                        controller::registerAnyway,
                                        controller::backToNewcomer)),
                        texts,
                        refusals,
                        new AlikeWords(texts, place.formats(), model::today));
        type = new WishBox<>("fth-clock", words::type, this::typeRemark);
        doctor = new WishBox<>("fth-user", words::doctor, this::doctorRemark);
        part = new WishBox<>("", words::part, each -> "");
        getStyleClass().add("booking-form");
        getChildren()
                .addAll(
                        who(),
                        labelled("type", type, "Alt+V"),
                        labelled("doctor", doctor, "Alt+D"));
        var fromField = new FormField(texts.get("booking.field.from"), from);
        fromField.withKey(keys.label("Alt+F"));
        var when =
                new HBox(grow(withCalendarIcon(fromField)), grow(labelled("part", part, "Alt+T")));
        when.getStyleClass().add("when");
        getChildren().addAll(when, reasonField(refusals));
        bindWishes();
    }

    void focus(BookingController.Spot spot) {
        switch (spot) {
            case PATIENT -> focusPatient();
            case NEWCOMER -> newcomer.focusOpenField(model.today());
            case FORM, REASON -> reason.requestFocus();
            case SLOTS, WHY_NOT, BOOK -> {}
        }
    }

    void focusType() {
        type.requestFocus();
    }

    void focusDoctor() {
        doctor.requestFocus();
    }

    void focusFrom() {
        from.requestFocus();
        from.getEditor().selectAll();
    }

    void focusPart() {
        part.requestFocus();
    }

    private void focusPatient() {
        patient.field().requestFocus();
        patient.field().selectAll();
    }

    private Node who() {
        var field = new FormField(texts.get("picker.field.name"), patient.field());
        field.withKey(keys.label("Alt+P"));
        patient.field().getStyleClass().add("big");
        patient.field().addEventFilter(KeyEvent.KEY_PRESSED, this::draftKeys);
        var below = new ListRoom(patient.list());
        var strip = new DraftStrip(model, controller, texts, words);
        var searching = new VBox(field, new StackPane(below, strip));
        searching.getStyleClass().add("patient-search");
        StackPane.setAlignment(strip, Pos.TOP_LEFT);
        StackPane.setAlignment(below, Pos.TOP_LEFT);
        newcomer.visibleProperty().bind(model.newcomer().openProperty());
        searching.visibleProperty().bind(model.newcomer().openProperty().not());
        newcomer.managedProperty().bind(newcomer.visibleProperty());
        var both = new StackPane(searching, newcomer);
        both.setAlignment(Pos.TOP_LEFT);
        both.setViewOrder(-1); // A long list lies over the fields below.
        return both;
    }

    /** In the empty patient field Enter and Del decide about the parked draft. */
    private void draftKeys(KeyEvent event) {
        if (!model.patients().typed().isEmpty() || model.offeredProperty().get().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            controller.continueDraft();
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            controller.discardDraft();
        }
    }

    private FormField labelled(String name, javafx.scene.control.Control control, String key) {
        return new FormField(texts.get("booking.field." + name), control).withKey(keys.label(key));
    }

    private FormField withCalendarIcon(FormField field) {
        from.getStyleClass().add("from-day");
        from.setShowWeekNumbers(true);
        return field;
    }

    private Node reasonField(RefusalTexts refusals) {
        reason.setPromptText(texts.get("booking.field.reasonPrompt"));
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(event -> controller.book());
        var field =
                labelled("reason", reason, "Alt+R").withRemark(texts.get("booking.field.optional"));
        model.reasonRefusal()
                .subscribe(refusal ->
                        refusal.map(refusals::sentence)
                                .ifPresentOrElse(field::showError, field::clear));
        return field;
    }

    private void bindWishes() {
        part.getItems().setAll(DayPart.values());
        from.setConverter(new FromDay(texts, words, model::today));
        model.directoryProperty()
                .subscribe(_ -> {
                    var bookable = model.bookable();
                    type.getItems().setAll(bookable.visitTypes());
                    doctor.getItems().setAll(bookable.doctorChoices());
                });
        model.visitTypeProperty().subscribe(value -> type.setValue(value.orElse(null)));
        model.usualTypeProperty().subscribe(usual -> type.refresh());
        model.doctorProperty().subscribe(doctor::setValue);
        model.usualDoctorProperty().subscribe(usual -> doctor.refresh());
        model.fromProperty().subscribe(from::setValue);
        model.dayPartProperty().subscribe(part::setValue);
        type.valueProperty().subscribe(value -> ifChosen(value, controller::chooseType));
        doctor.valueProperty().subscribe(value -> ifChosen(value, controller::chooseDoctor));
        from.valueProperty().subscribe(value -> ifChosen(value, controller::chooseFrom));
        part.valueProperty().subscribe(value -> ifChosen(value, controller::choosePart));
    }

    private static <T> void ifChosen(
            @org.jspecify.annotations.Nullable T value, java.util.function.Consumer<T> action) {
        if (value != null) {
            action.accept(value);
        }
    }

    private String typeRemark(VisitType value) {
        return model.usualTypeProperty().get() ? texts.get("booking.choice.usual") : "";
    }

    private String doctorRemark(DoctorChoice value) {
        return words.doctorRemark(value, model.usualDoctorProperty().get());
    }

    /** Side by side, all of one width. */
    private static Node grow(Region node) {
        node.setPrefWidth(1);
        node.setMinWidth(0);
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
