package clinic.docket.app.demo;

import clinic.docket.domain.schedule.VisitMode;
import java.util.List;

/** The demo clinic's kinds of visits and what people come for. */
final class DemoVisitTypes {
    record Kind(
            String name,
            int minutes,
            int bufferAfter,
            long priceMinorUnits,
            VisitMode mode,
            List<String> reasons) {}

    static final List<Kind> ALL =
            List.of(
                    inPerson(
                            "Follow-up", 15, 3000, "Blood pressure, 3 months", "Medication review"),
                    inPerson(
                            "Check-up",
                            20,
                            4500,
                            "Yearly check",
                            "Tired for weeks",
                            "Check-up 35+"),
                    inPerson("New patient", 30, 6000, "First visit", "Moved here"),
                    inPerson("Vaccination", 10, 2000, "Influenza", "Tetanus booster", "MMR 2"),
                    inPerson("Blood test", 10, 1500, "Fasting", "Thyroid, yearly"),
                    inPerson("Results", 10, 2000, "Lab results"),
                    inPerson("Blood pressure", 10, 1500, "24 h device back"),
                    online("Online consult", 15, 3000, "Repeat prescription", "Cough"),
                    inPerson("Well-baby visit", 20, 4000, "6 months", "12 months", "2 years"),
                    inPerson("School form", 10, 2500, "Sports form"),
                    inPerson("ECG", 15, 5000, "Palpitations", "Before surgery"),
                    inPerson("Echo", 30, 12000, "Valve control"),
                    new Kind(
                            "Stress test",
                            45,
                            5,
                            15000,
                            VisitMode.IN_PERSON,
                            List.of("Chest pain")),
                    inPerson("Skin check", 20, 5000, "Mole, left arm", "Yearly screening"),
                    new Kind(
                            "Procedure",
                            40,
                            10,
                            18000,
                            VisitMode.IN_PERSON,
                            List.of("Mole removal, left arm", "Biopsy")),
                    inPerson("Knee review", 20, 5000, "6 weeks after surgery"),
                    inPerson("X-ray results", 15, 3000, "Wrist", "Hip"),
                    inPerson("Injection", 15, 4000, "Shoulder", "Knee, 2 of 3"));

    private DemoVisitTypes() {}

    private static Kind inPerson(String name, int minutes, long price, String... reasons) {
        return new Kind(name, minutes, 0, price, VisitMode.IN_PERSON, List.of(reasons));
    }

    private static Kind online(String name, int minutes, long price, String... reasons) {
        return new Kind(name, minutes, 0, price, VisitMode.ONLINE, List.of(reasons));
    }
}
