package clinic.docket.app.cli;

import clinic.docket.app.cli.option.ExitCode;
import clinic.docket.app.cli.option.LookOption;
import clinic.docket.app.place.Surroundings;
import clinic.docket.app.screens.ScreenOrder;
import clinic.docket.app.screens.ScreenTour;
import clinic.docket.ui.kit.look.TextZoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docket screens}: draws every screen on demo data into PNG files. */
@Command(name = "screens", mixinStandardHelpOptions = true)
final class ScreensCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;
    @Mixin private LookOption look = new LookOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            descriptionKey = "docket.screens.out")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "docket.screens.size")
    private String size = "1440x900";

    @Option(names = "--zoom", paramLabel = "PERCENT", descriptionKey = "docket.screens.zoom")
    private int zoom = TextZoom.USUAL;

    ScreensCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Matcher measures = SIZE.matcher(size);
        if (!measures.matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    surroundings.texts().format("docket.screens.size.wrong", size));
        }
        if (!isFolder()) {
            spec.commandLine()
                    .getErr()
                    .println(surroundings.texts().format("docket.screens.out.wrong", out));
            return ExitCode.NO_STORAGE;
        }
        var order =
                new ScreenOrder(
                        Integer.parseInt(measures.group(1)),
                        Integer.parseInt(measures.group(2)),
                        look.theme(),
                        List.of(TextZoom.supported(zoom)),
                        look.language(Locale.ENGLISH),
                        ScreenOrder.USUAL_VISITS,
                        Version.number());
        var writer = spec.commandLine().getOut();
        ScreenTour.paint(order, out).forEach(writer::println);
        writer.flush();
        return ExitCode.OK;
    }

    private boolean isFolder() {
        try {
            Files.createDirectories(out);
            return Files.isWritable(out);
        } catch (IOException e) {
            return false;
        }
    }
}
