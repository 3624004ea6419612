package clinic.docket.app.cli.print;

import clinic.docket.app.cli.option.DataOption;
import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.cli.option.LanguageConverter;
import clinic.docket.app.database.DatabaseFile;
import clinic.docket.app.place.Surroundings;
import clinic.docket.app.wiring.Services;
import clinic.docket.document.PdfPress;
import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.paper.PaperSize;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.time.Ids;
import clinic.docket.service.access.AccessDenied;
import clinic.docket.service.access.Session;
import clinic.docket.service.print.DayOrder;
import clinic.docket.store.session.Database;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.RefusalTexts;
import clinic.docket.ui.kit.text.Texts;
import clinic.docket.ui.print.PrintChoices;
import clinic.docket.ui.print.PrintColumn;
import clinic.docket.ui.print.SheetWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code docket print day}: the day list as a PDF file, for somebody who signs in as at the desk.
 * Name and password are asked for: what stands on a command line every user of the machine can
 * read.
 */
@Command(name = "day", mixinStandardHelpOptions = true)
public final class PrintDayCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Questions questions;
    private final Texts texts;

    @Spec private CommandSpec spec;
    @Mixin private DataOption data = new DataOption();

    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            descriptionKey = "docket.print.out")
    private Path out = Path.of("");

    @Option(names = "--doctor", paramLabel = "NAME", descriptionKey = "docket.print.doctor")
    private Optional<String> doctor = Optional.empty();

    @Option(names = "--site", paramLabel = "NAME", descriptionKey = "docket.print.site")
    private Optional<String> site = Optional.empty();

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "docket.print.paper")
    private @Nullable PaperSize paper;

    @Option(
            names = "--columns",
            paramLabel = "COLUMN",
            split = ",",
            descriptionKey = "docket.print.columns")
    private Set<PrintColumn> columns = new HashSet<>();

    @Option(names = "--initials", descriptionKey = "docket.print.initials")
    private boolean initials;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            descriptionKey = "docket.option.language")
    private @Nullable Locale language;

    public PrintDayCommand(Surroundings surroundings, Questions questions) {
        this.surroundings = surroundings;
        this.questions = questions;
        this.texts = surroundings.texts();
    }

    @Option(
            names = "--date",
            paramLabel = "DATE",
            required = true,
            descriptionKey = "docket.print.date")
    void choose(String day) {
        try {
            date = LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    spec.commandLine(), texts.format("docket.print.date.wrong", day), e);
        }
    }

    @Override
    public Integer call() {
        var choices = choices();
        Path folder = data.folder(surroundings.places());
        if (!Files.isDirectory(folder)) {
            return answer(ExitCode.NO_STORAGE, texts.format("docket.check.none", folder));
        }
        try (var database = Database.open(DatabaseFile.settings(folder), () -> false)) {
            return database.transactions().patiently(() -> print(database, folder, choices));
        }
    }

    private int print(Database database, Path folder, PrintChoices choices) {
        var clock = surroundings.clock();
        var services = Services.on(database, clock, new Ids(clock, new SecureRandom()));
        if (services.firstRun().isNeeded()) {
            return answer(ExitCode.NO_STORAGE, texts.format("docket.print.noClinic", folder));
        }
        return switch (signIn(services)) {
            case Outcome.Done<Session, AccessRefusal>(Session session) ->
                    signedIn(services, session, choices);
            case Outcome.Refused<Session, AccessRefusal>(AccessRefusal no) ->
                    answer(ExitCode.FOUND_FAULTS, sentence(no));
        };
    }

    private PrintChoices choices() {
        var usual = PaperSize.usualIn(surroundings.locale().getCountry());
        var wanted = paper == null ? usual : paper;
        if (wanted == wanted.half()) {
            throw new ParameterException(spec.commandLine(), texts.get("docket.print.paper.wrong"));
        }
        var shown = columns.isEmpty() ? PrintChoices.usual(wanted).columns() : columns;
        return new PrintChoices(wanted, shown, initials);
    }

    private Outcome<Session, AccessRefusal> signIn(Services services) {
        var name = questions.ask(texts.get("docket.signIn.name")).orElse("");
        var password = questions.askHidden(texts.get("docket.signIn.password")).orElse("");
        return services.signIn().signIn(name, password, surroundings.computerName());
    }

    private String sentence(AccessRefusal no) {
        return new RefusalTexts(texts, new Formats(texts, surroundings.zone())).sentence(no);
    }

    private int signedIn(Services services, Session session, PrintChoices choices) {
        try {
            return print(services, session, choices);
        } catch (AccessDenied e) {
            return answer(ExitCode.FOUND_FAULTS, texts.get("docket.print.denied"));
        } finally {
            services.signIn().signOut(session);
        }
    }

    private int print(Services services, Session session, PrintChoices choices) {
        var known = services.directory().directory(session);
        var who =
                doctor.flatMap(
                        name -> named(known.practitioners(), Practitioner::displayName, name));
        if (doctor.isPresent() && who.isEmpty()) {
            return unknown("docket.print.doctor.unknown", doctor.orElse(""));
        }
        var place = site.flatMap(name -> named(known.sites(), Site::name, name));
        if (site.isPresent() && place.isEmpty()) {
            return unknown("docket.print.site.unknown", site.orElse(""));
        }
        var order = new DayOrder(date, place.map(Site::id), who.map(Practitioner::id), initials);
        var day = services.prints().day(session, order);
        var spoken = new Texts(language == null ? surroundings.locale() : language);
        var words = new SheetWords(spoken, new Formats(spoken, day.site().zone().id()));
        return write(words.list(day, choices));
    }

    private int unknown(String sentence, String name) {
        return answer(ExitCode.FOUND_FAULTS, texts.format(sentence, name));
    }

    /** By the whole name or a part of it that no other one has. */
    private static <T> Optional<T> named(List<T> all, Function<T, String> names, String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var exact =
                all.stream()
                        .filter(each -> names.apply(each).toLowerCase(Locale.ROOT).equals(wanted))
                        .toList();
        var alike =
                all.stream()
                        .filter(each -> names.apply(each).toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        var hits = exact.isEmpty() ? alike : exact;
        return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
    }

    private int write(ListSheet sheet) {
        try {
            Files.write(out, new PdfPress().typeset(sheet));
        } catch (IOException e) {
            return answer(ExitCode.NO_STORAGE, texts.format("docket.print.notWritten", out));
        }
        var line = spec.commandLine().getOut();
        line.println(texts.format("docket.print.done", out, sheet.pages()));
        line.flush();
        return ExitCode.OK;
    }

    private int answer(int code, String sentence) {
        var err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return code;
    }
}
