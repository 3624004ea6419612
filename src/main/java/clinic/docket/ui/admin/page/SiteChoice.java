package clinic.docket.ui.admin.page;

import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.service.access.Session;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.part.FormField;
import clinic.docket.ui.part.form.RefusalDisplay;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Of which site the rows of a page are; nothing of it is seen while the clinic has one site. */
public final class SiteChoice {
    private final ObservableList<Site> offered = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Site>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private SiteId shown;

    /** The site of this workstation is chosen first. */
    public SiteChoice(Session session) {
        shown = session.site();
    }

    /** The site whose rows are wanted. */
    public SiteId site() {
        return shown;
    }

    /** A site's name where there is another one to take it for. */
    public Optional<String> nameAmongSeveral(SiteId site) {
        return find(site).filter(_ -> offered.size() > 1).map(Site::name);
    }

    public void offer(List<Site> sites) {
        offered.setAll(sites);
        chosen.set(find(shown));
    }

    /**
     * @param mayLeave whether nothing unsaved would be lost; asked before another site is shown
     */
    void onChoice(BooleanSupplier mayLeave, Runnable load) {
        chosen.subscribe(now ->
                now.map(Site::id)
                        .filter(id -> !id.equals(shown))
                        .ifPresent(id -> {
                            if (mayLeave.getAsBoolean()) {
                                shown = id;
                                load.run();
                            } else {
                                chosen.set(find(shown));
                            }
                        }));
    }

    Node box(Texts texts) {
        var box = new OptionalChoice<>(chosen, offered, Site::name).box();
        box.setId("admin-site-choice");
        var field = FormField.withoutLabel(texts.get("admin.site.choice"), box);
        offered.subscribe(() -> RefusalDisplay.show(field, offered.size() > 1));
        RefusalDisplay.show(field, false);
        return field;
    }

    private Optional<Site> find(SiteId id) {
        return offered.stream().filter(site -> site.id().equals(id)).findFirst();
    }
}
