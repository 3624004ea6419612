package clinic.docket.ui.print;

import clinic.docket.domain.paper.PaperSize;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.ui.kit.KeyMap;
import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.ActionButton;
import clinic.docket.ui.part.FormField;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The dialog before a print. Enter prints, Ctrl+S saves, Esc goes back. */
public final class PrintView extends VBox {
    private static final int COLUMNS_IN_A_ROW = 3;
    private static final double LABEL_GAP = 6;

    private final Texts texts;
    private final Overlay overlay;
    private final PrintModel model;
    private final PrintController controller;
    private final ActionButton print;

    public PrintView(
            SheetWords words, Overlay overlay, PrintModel model, PrintController controller) {
        this.texts = words.texts();
        this.overlay = overlay;
        this.model = model;
        this.controller = controller;
        print =
                ActionButton.accent(texts.get("print.button.print"), controller::print)
                        .withIcon("fth-printer")
                        .withKey(new Keys(texts).label("Enter"));
        print.setId("print-print");
        print.disableProperty().bind(model.busyProperty());
        getStyleClass().add("print-dialog");
        switch (model.target()) {
            case PrintTarget.Day(var date) -> {
                title(texts.format("print.title.day", words.formats().dateLong(date)));
                if (model.sites().size() > 1) {
                    getChildren().add(sites());
                }
                getChildren().addAll(doctors(), paper(), columns());
            }
            case PrintTarget.Slip _ -> {
                title(texts.get("print.title.slip"));
                getChildren().add(paper());
            }
        }
        getChildren().addAll(initials(), buttons());
        new KeyMap("print")
                .on("Enter", this::enter)
                .on("Shortcut+S", controller::savePdf)
                .installOn(this);
    }

    public void open() {
        overlay.open(this, this::close);
        print.requestFocus();
    }

    public void close() {
        overlay.close(this);
    }

    private void title(String text) {
        var title = new Label(text);
        title.getStyleClass().add("section");
        title.setWrapText(true);
        getChildren().add(title);
    }

    private Node sites() {
        var box = new ComboBox<Site>();
        box.setId("print-site");
        box.setConverter(new SiteNames());
        box.getItems().addAll(model.sites());
        model.sites().stream()
                .filter(site -> site.id().equals(model.siteProperty().get()))
                .forEach(box::setValue);
        box.valueProperty()
                .addListener((_, _, site) -> {
                    model.siteProperty().set(site.id());
                    controller.chooseSite(site.id());
                });
        return new FormField(texts.get("print.site"), box);
    }

    private static final class SiteNames extends StringConverter<Site> {
        @Override
        public String toString(Site site) {
            return site == null ? "" : site.name();
        }

        @Override
        public Site fromString(String name) {
            throw new UnsupportedOperationException("Nobody types into this box");
        }
    }

    private Node doctors() {
        var box = new ComboBox<Optional<PractitionerId>>();
        box.setId("print-doctor");
        box.setConverter(new DoctorNames());
        model.doctorsProperty()
                .subscribe(doctors -> {
                    var items = new ArrayList<Optional<PractitionerId>>();
                    items.add(Optional.empty());
                    doctors.forEach(doctor -> items.add(Optional.of(doctor.id())));
                    box.getItems().setAll(items);
                    box.setValue(model.doctorProperty().get());
                });
        box.valueProperty().bindBidirectional(model.doctorProperty());
        return new FormField(texts.get("print.doctor"), box);
    }

    private final class DoctorNames extends StringConverter<Optional<PractitionerId>> {
        @Override
        public String toString(Optional<PractitionerId> id) {
            return id == null || id.isEmpty()
                    ? texts.get("print.doctor.all")
                    : model.doctorsProperty().get().stream()
                            .filter(doctor -> doctor.id().equals(id.get()))
                            .map(Practitioner::displayName)
                            .findFirst()
                            .orElse("");
        }

        @Override
        public Optional<PractitionerId> fromString(String name) {
            throw new UnsupportedOperationException("Nobody types into this box");
        }
    }

    private Node paper() {
        var group = new ToggleGroup();
        var row = new HBox();
        for (var size : new PaperSize[] {PaperSize.A4, PaperSize.LETTER}) {
            var shown = model.target() instanceof PrintTarget.Day ? size : size.half();
            var button = new ToggleButton(texts.get("print.paper." + shown.name()));
            button.getStyleClass().add(size == PaperSize.A4 ? "left-pill" : "right-pill");
            button.setId("print-paper-" + size.name());
            button.setToggleGroup(group);
            button.setSelected(size == model.paperProperty().get());
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // A second press on the chosen one must not leave none.
            button.setOnAction(event -> {
                button.setSelected(true);
                model.paperProperty().set(size);
            });
            row.getChildren().add(button);
        }
        return new VBox(3, label("print.paper"), row);
    }

    private Node columns() {
        var grid = new GridPane();
        grid.getStyleClass().add("print-columns");
        for (int i = 0; i < COLUMNS_IN_A_ROW; i++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / COLUMNS_IN_A_ROW);
            grid.getColumnConstraints().add(third);
        }
        int next = 0;
        for (var column : PrintColumn.values()) {
            if (column.isOptional()) {
                grid.add(column(column), next % COLUMNS_IN_A_ROW, next / COLUMNS_IN_A_ROW);
                next++;
            }
        }
        return new VBox(LABEL_GAP, label("print.columns"), grid);
    }

    private CheckBox column(PrintColumn column) {
        var box = new CheckBox(texts.get("print.column." + column.name()));
        box.setId("print-column-" + column.name());
        box.selectedProperty().bindBidirectional(model.columnProperty(column));
        if (column.isTelling()) {
            box.disableProperty().bind(model.initialsOnlyProperty());
        }
        return box;
    }

    private Node initials() {
        var box = new CheckBox(texts.get("print.initials"));
        box.setId("print-initials");
        box.selectedProperty().bindBidirectional(model.initialsOnlyProperty());
        var all = new ArrayList<Node>();
        all.add(box);
        if (model.target() instanceof PrintTarget.Day) {
            var hint = new Label(texts.get("print.initials.hint"));
            hint.getStyleClass().addAll("small", "muted");
            hint.setWrapText(true);
            box.setAccessibleHelp(hint.getText());
            all.add(hint);
        }
        return new VBox(3, all.toArray(Node[]::new));
    }

    private Node buttons() {
        var keys = new Keys(texts);
        var save =
                new ActionButton(texts.get("print.button.pdf"), controller::savePdf)
                        .withKey(keys.label("Shortcut+S"));
        save.setId("print-pdf");
        save.disableProperty().bind(model.busyProperty());
        var back =
                new ActionButton(texts.get("print.button.back"), this::close)
                        .withKey(keys.label("Esc"));
        var row = new HBox(back, save, print);
        row.getStyleClass().add("dialog-buttons");
        return row;
    }

    private Label label(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().addAll("small", "strong", "muted");
        return label;
    }

    /** A button that has the focus is meant, not the print. */
    private void enter() {
        if (getScene().getFocusOwner() instanceof Button button) {
            button.fire();
        } else {
            controller.print();
        }
    }
}
