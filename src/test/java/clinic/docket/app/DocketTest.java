package clinic.docket.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DocketTest {

    @Test
    void explainsItselfWhenAskedForHelp() {
        var printed = new StringWriter();

        int exitCode = Docket.commandLine().setOut(new PrintWriter(printed)).execute("--help");

        assertThat(exitCode).isZero();
        assertThat(printed.toString()).contains("Usage: docket");
    }
}
