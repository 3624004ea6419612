package clinic.docket.app.demo;

import clinic.docket.domain.access.Role;
import java.util.List;

/** The doctors, the visit types each of them offers, and the people who work at the demo clinic. */
final class DemoStaff {
    /**
     * A kind of visit and how often it comes.
     *
     * @param weight of this doctor's visits
     */
    record Offer(String type, int weight) {}

    record Doctor(
            String name,
            String speciality,
            String room,
            int lunchHour,
            int lunchMinute,
            List<Offer> offers) {}

    record Account(String login, String name, Role role) {}

    static final List<Account> ACCOUNTS =
            List.of(
                    new Account("julia.byrne", "Julia Byrne", Role.RECEPTIONIST),
                    new Account("mina.kovac", "Mina Kovač", Role.RECEPTIONIST),
                    new Account("t.nowak", "Dr Tomasz Nowak", Role.DOCTOR),
                    new Account("l.haddad", "Dr Lena Haddad", Role.DOCTOR),
                    new Account("ada.romero", "Ada Romero", Role.ADMINISTRATOR));

    private static final List<Offer> GENERAL =
            List.of(
                    new Offer("Check-up", 6),
                    new Offer("Follow-up", 8),
                    new Offer("Vaccination", 4),
                    new Offer("Blood test", 4),
                    new Offer("Results", 3),
                    new Offer("Online consult", 3),
                    new Offer("New patient", 2));

    static final List<Doctor> DOCTORS =
            List.of(
                    new Doctor("Dr Lena Haddad", "General practice", "Room 1", 12, 0, GENERAL),
                    new Doctor("Dr Tomasz Nowak", "General practice", "Room 2", 12, 30, GENERAL),
                    new Doctor(
                            "Dr Priya Raman",
                            "Paediatrics",
                            "Room 3",
                            12,
                            0,
                            List.of(
                                    new Offer("Well-baby visit", 5),
                                    new Offer("Vaccination", 7),
                                    new Offer("Follow-up", 5),
                                    new Offer("School form", 3),
                                    new Offer("Online consult", 2),
                                    new Offer("New patient", 2))),
                    new Doctor(
                            "Dr Miguel Ortega",
                            "Cardiology",
                            "Room 4",
                            12,
                            15,
                            List.of(
                                    new Offer("ECG", 6),
                                    new Offer("Blood pressure", 5),
                                    new Offer("Echo", 3),
                                    new Offer("Stress test", 1),
                                    new Offer("Results", 4),
                                    new Offer("Follow-up", 4),
                                    new Offer("New patient", 1))),
                    new Doctor(
                            "Dr Aiko Tanaka",
                            "Dermatology",
                            "Room 5",
                            12,
                            0,
                            List.of(
                                    new Offer("Skin check", 8),
                                    new Offer("Procedure", 2),
                                    new Offer("Follow-up", 6),
                                    new Offer("Results", 4),
                                    new Offer("New patient", 2))),
                    new Doctor(
                            "Dr Samuel Mensah",
                            "Orthopaedics",
                            "Room 6",
                            12,
                            30,
                            List.of(
                                    new Offer("Knee review", 4),
                                    new Offer("X-ray results", 5),
                                    new Offer("Injection", 5),
                                    new Offer("Follow-up", 5),
                                    new Offer("New patient", 1))));

    private DemoStaff() {}
}
