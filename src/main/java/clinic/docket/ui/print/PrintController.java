package clinic.docket.ui.print;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.service.print.DayOrder;
import clinic.docket.service.print.DayPrint;
import clinic.docket.service.print.VisitSlip;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints what is chosen, or saves the very same file. */
public final class PrintController {
    private static final Logger LOG = LoggerFactory.getLogger(PrintController.class);

    private final PrintModel model;
    private final SheetWords words;
    private final Press press;
    private final Outside outside;

    /**
     * What the dialog asks of the application.
     *
     * @param day gives out a day list, away from the FX thread, and notes that
     * @param doctors whose lists there are at a site; takes time
     * @param slip likewise; empty when there is no such visit any more
     * @param chooseFile asks the person for a place, told the name that is offered
     * @param onDone the dialog is to be closed
     */
    public record Outside(
            Background background,
            Notices notices,
            Function<DayOrder, DayPrint> day,
            Function<SiteId, List<Practitioner>> doctors,
            Function<AppointmentId, Optional<VisitSlip>> slip,
            Function<String, Optional<Path>> chooseFile,
            Consumer<PrintChoices> remember,
            Runnable onDone) {}

    public PrintController(PrintModel model, SheetWords words, Press press, Outside outside) {
        this.model = model;
        this.words = words;
        this.press = press;
        this.outside = outside;
    }

    /** By a printer that the system's dialog asks for. */
    public void print() {
        if (model.busyProperty().get()) {
            return;
        }
        var name = words.texts().get(isDay() ? "print.job.day" : "print.job.slip");
        var making = making();
        outside.remember().accept(model.toRemember());
        outside.background()
                .call(() -> making.make().map(pdf -> press.send(pdf, name)))
                .whileRunning(model.busyProperty())
                .onSuccess(sent -> sent.ifPresentOrElse(this::sent, this::gone))
                .start();
    }

    /** Into a file that the person names. */
    public void savePdf() {
        if (!model.busyProperty().get()) {
            outside.chooseFile().apply(fileName()).ifPresent(this::save);
        }
    }

    private void save(Path file) {
        var making = making();
        outside.remember().accept(model.toRemember());
        outside.background()
                .call(() -> making.make().map(pdf -> written(file, pdf)))
                .whileRunning(model.busyProperty())
                .onSuccess(
                        done -> done.ifPresentOrElse(written -> saved(file, written), this::gone))
                .start();
    }

    /** What is chosen now: the screen may change while the sheet is made. */
    private Making making() {
        var choices = model.choices();
        return switch (model.target()) {
            case PrintTarget.Day(var date) -> {
                var order = model.order(date);
                yield () -> Optional.of(press.typeset(list(outside.day().apply(order), choices)));
            }
            case PrintTarget.Slip(var visit) ->
                    () ->
                            outside.slip()
                                    .apply(visit)
                                    .map(slip ->
                                            words.slip(
                                                    slip, choices.paper(), choices.initialsOnly()))
                                    .map(press::typeset);
        };
    }

    private ListSheet list(DayPrint day, PrintChoices choices) {
        return words.in(day.site().zone()).list(day, choices);
    }

    /** The doctors to choose from are those of another site. */
    void chooseSite(SiteId site) {
        outside.background()
                .callLatest(this, () -> outside.doctors().apply(site))
                .onSuccess(model::show)
                .start();
    }

    @FunctionalInterface
    private interface Making {
        Optional<byte[]> make();
    }

    private static boolean written(Path file, byte[] pdf) {
        try {
            Files.write(file, pdf);
            return true;
        } catch (IOException e) {
            LOG.warn("A PDF file cannot be written: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Names nobody: file names are seen in lists, mails and backups. */
    private String fileName() {
        return switch (model.target()) {
            case PrintTarget.Day(var date) ->
                    words.texts().format("print.file.day", date.toString());
            case PrintTarget.Slip _ -> words.texts().get("print.file.slip");
        };
    }

    private boolean isDay() {
        return model.target() instanceof PrintTarget.Day;
    }

    private void sent(Press.Sent sent) {
        var texts = words.texts();
        switch (sent) {
            case PRINTED -> {
                outside.onDone().run();
                outside.notices().done(texts.get("print.done"));
            }
            case CALLED_OFF -> {} // The dialog is still there.
            case NO_PRINTER -> outside.notices().failed(texts.get("print.noPrinter"));
            case FAILED -> outside.notices().failed(texts.get("print.failed"));
        }
    }

    private void saved(Path file, boolean written) {
        var texts = words.texts();
        if (written) {
            outside.onDone().run();
            outside.notices().done(texts.format("print.saved", file.getFileName()));
        } else {
            outside.notices().failed(texts.format("print.notSaved", file.getFileName()));
        }
    }

    private void gone() {
        outside.onDone().run();
        outside.notices().failed(words.texts().get("print.slip.gone"));
    }
}
