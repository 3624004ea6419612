package clinic.docket.ui.admin.booking;

import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.ui.admin.booking.OffersModel.Offer;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Which types of visit a doctor offers: all that are ticked. */
public final class OffersView extends PageView<Offer> {

    private final OffersModel model;
    private final VBox boxes = new VBox();
    private final Map<VisitTypeId, CheckBox> ticks = new LinkedHashMap<>();

    public OffersView(PageContext context, OffersModel model, OffersController controller) {
        super(context, model, controller, "admin.offers.");
        this.model = model;
        column("doctor", this::titleOf, "strong");
        column("withheld", this::withheld);
        boxes.getStyleClass().add("admin-ticks");
        form().addNode(boxes);
        model.types().addListener((InvalidationListener) change -> showBoxes());
        model.withheld.subscribe(this::showTicks);
        build();
    }

    @Override
    protected String titleOf(Offer row) {
        return row.doctor().displayName();
    }

    private String withheld(Offer row) {
        var names =
                model.types().stream()
                        .filter(type -> row.withheld().contains(type.id()))
                        .map(VisitType::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? text("all") : names;
    }

    private void showBoxes() {
        ticks.clear();
        model.types().forEach(type -> ticks.put(type.id(), box(type)));
        boxes.getChildren().setAll(ticks.values());
        showTicks();
    }

    private void showTicks() {
        var withheld = model.withheld.get();
        ticks.forEach((type, box) -> box.setSelected(!withheld.contains(type)));
    }

    private CheckBox box(VisitType type) {
        var box = new CheckBox(type.name());
        box.setOnAction(event -> model.offer(type.id(), box.isSelected()));
        return box;
    }
}
