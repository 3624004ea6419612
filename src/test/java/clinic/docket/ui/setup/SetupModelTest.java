package clinic.docket.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clinic.docket.service.setup.ClinicPlan;
import clinic.docket.service.setup.PlanRefusal;
import clinic.docket.ui.kit.Texts;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetupModelTest {

    private final SetupModel model = model(Locale.ENGLISH);
    private final PlanDraft draft = new PlanDraft(model, new TypedInput(Locale.ENGLISH));

    @Test
    void offersAWorkingWeekAndFourVisitTypesInTheLanguage() {
        ClinicPlan plan = draft.plan();

        assertThat(plan.hours().weekdays())
                .containsExactly(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY);
        assertThat(plan.hours().from()).isEqualTo(LocalTime.of(8, 0));
        assertThat(plan.hours().pause()).isPresent();
        assertThat(plan.visitTypes()).hasSize(4);
        assertThat(new PlanDraft(model(Locale.GERMAN), new TypedInput(Locale.GERMAN)).plan())
                .satisfies(german ->
                        assertThat(german.visitTypes().getFirst().name())
                                .isEqualTo("Untersuchung"));
    }

    @Test
    void leavesBlankLinesOut() {
        model.doctors.getFirst().name().set("Dr Lena Haddad");
        model.addDoctor();

        assertThat(draft.plan().doctors())
                .extracting(ClinicPlan.Doctor::displayName, ClinicPlan.Doctor::room)
                .containsExactly(tuple("Dr Lena Haddad", "Room 1"));
    }

    @Test
    void refusesATimeThatDoesNotReadOnItsOwnPage() {
        model.from.set("early");

        assertThat(draft.unreadable(SetupPage.HOURS))
                .contains(new InputRefusal.TimeUnreadable("from"));
        assertThat(draft.unreadable(SetupPage.TYPES)).isEmpty();
    }

    @Test
    void ignoresTheTimesOfALunchThatIsNot() {
        model.pauseFrom.set("noon");
        model.pause.set(false);

        assertThat(draft.unreadable(SetupPage.HOURS)).isEmpty();
        assertThat(draft.plan().hours().pause()).isEmpty();
    }

    @Test
    void refusesTwoDifferentPasswords() {
        model.password.set("correct horse");
        model.repeat.set("correct hose");

        assertThat(draft.unreadable(SetupPage.ADMINISTRATOR))
                .contains(new InputRefusal.PasswordsDiffer("repeat"));
    }

    @Test
    void turnsToThePageOfARefusalAndKeepsEveryAnswer() {
        model.clinicName.set("Riverside");
        model.turnTo(SetupPage.SUMMARY);

        model.refuse(new PlanRefusal.DoctorTwice("Dr Lena Haddad"));

        assertThat(model.pageProperty().get()).isEqualTo(SetupPage.DOCTORS);
        assertThat(model.refusals().at("doctors").get()).isPresent();
        assertThat(model.clinicName.get()).isEqualTo("Riverside");
    }

    @Test
    void saysWhatThePasswordLacksWhileItIsTyped() {
        model.login.set("ada");
        model.password.set("short");
        assertThat(model.passwordLacks().getValue()).isPresent();

        model.password.set("long enough now");
        assertThat(model.passwordLacks().getValue()).isEmpty();
    }

    private static SetupModel model(Locale language) {
        return new SetupModel(
                new SetupDefaults(
                        ZoneId.of("Europe/Dublin"),
                        Currency.getInstance("EUR"),
                        new Texts(language)));
    }
}
