package clinic.docket.ui.setup;

import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.ui.kit.Texts;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/**
 * What the wizard offers before anything is typed, so that a small clinic only has to say its
 * names.
 *
 * @param zone the zone of this machine
 * @param currency the currency of this machine's country
 */
public record SetupDefaults(ZoneId zone, Currency currency, Texts texts) {

    List<TypeRow> visitTypes() {
        return List.of(
                new TypeRow(texts.get("setup.type.checkUp"), "20", VisitMode.IN_PERSON),
                new TypeRow(texts.get("setup.type.newPatient"), "30", VisitMode.IN_PERSON),
                new TypeRow(texts.get("setup.type.followUp"), "10", VisitMode.IN_PERSON),
                new TypeRow(texts.get("setup.type.online"), "15", VisitMode.ONLINE));
    }

    String pauseName() {
        return texts.get("setup.pause.lunch");
    }

    String room(int number) {
        return texts.format("setup.room.numbered", number);
    }
}
