package clinic.docket.ui.part.form;

import clinic.docket.ui.kit.text.Texts;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/** The time zones to choose from, each with its place and its name. */
public final class ZoneList {
    private ZoneList() {}

    public static SearchList<ZoneId> of(Texts texts, ObjectProperty<ZoneId> value) {
        return new SearchList<>(
                texts.get("part.zone.search"), zones(), value, zone -> words(texts, zone));
    }

    public static String words(Texts texts, ZoneId zone) {
        return texts.format(
                "part.zone.row",
                zone.getId().replace('_', ' '),
                zone.getDisplayName(TextStyle.FULL, texts.locale()));
    }

    /** Places such as Europe/Dublin; not the fixed offsets, which know no summer time. */
    private static List<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/"))
                .filter(id -> !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }
}
