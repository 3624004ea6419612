package clinic.docket.app.cli;

import clinic.docket.app.cli.database.PrepareCommand;
import clinic.docket.app.cli.database.ServerCommand;
import clinic.docket.app.cli.print.ConsoleQuestions;
import clinic.docket.app.cli.print.PrintCommand;
import clinic.docket.app.cli.print.PrintDayCommand;
import clinic.docket.app.cli.print.Questions;
import clinic.docket.app.place.Surroundings;
import clinic.docket.ui.kit.text.Texts;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code docket} itself; without a subcommand it opens the window. */
@Command(name = "docket", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class DocketCommand implements Callable<Integer> {
    private final RunCommand run;

    private DocketCommand(RunCommand run) {
        this.run = run;
    }

    /** The whole command line, in the language of the machine's user. */
    public static CommandLine line(Surroundings surroundings) {
        return line(surroundings, new ConsoleQuestions());
    }

    /** For tests, which have no console. */
    static CommandLine line(Surroundings surroundings, Questions questions) {
        var run = new RunCommand(surroundings);
        var line =
                new CommandLine(new DocketCommand(run))
                        .addSubcommand(run)
                        .addSubcommand(new KioskCommand(surroundings))
                        .addSubcommand(new DemoCommand(surroundings))
                        .addSubcommand(new CheckCommand(surroundings))
                        .addSubcommand(new ScreensCommand(surroundings))
                        .addSubcommand(new ServerCommand(surroundings))
                        .addSubcommand(new PrepareCommand(surroundings, System.getenv()))
                        .addSubcommand(new StormCommand(surroundings, System.getenv()))
                        .addSubcommand(print(surroundings, questions))
                        .addSubcommand(bench(surroundings));
        line.setResourceBundle(words(surroundings));
        describe(line, surroundings.texts());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new FailureAnswer(surroundings));
        return line;
    }

    private static void describe(CommandLine line, Texts texts) {
        var usage = line.getCommandSpec().usageMessage();
        usage.description(texts.get("docket.usage." + line.getCommandName()));
        line.getSubcommands().values().forEach(each -> describe(each, texts));
    }

    private static CommandLine bench(Surroundings surroundings) {
        return new CommandLine(new BenchCommand(surroundings))
                .addSubcommand(new SlotsCommand(surroundings));
    }

    private static CommandLine print(Surroundings surroundings, Questions questions) {
        return new CommandLine(new PrintCommand(surroundings))
                .addSubcommand(new PrintDayCommand(surroundings, questions));
    }

    private static ResourceBundle words(Surroundings surroundings) {
        return ResourceBundle.getBundle(
                "i18n.docket",
                Texts.supported(surroundings.locale()),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public Integer call() throws Exception {
        return run.call();
    }
}
