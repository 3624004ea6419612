package clinic.docket.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {
    private static final Logger ROOT =
            ((LoggerContext) LoggerFactory.getILoggerFactory())
                    .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @TempDir Path folder;

    @AfterEach
    void stop() {
        var appender = ROOT.getAppender("file");
        ROOT.detachAppender(appender);
        appender.stop();
    }

    private String logged(Throwable failure) throws IOException {
        LogFile.startIn(folder);
        LoggerFactory.getLogger("clinic.docket.test").error("D-7K2F", failure);
        return Files.readString(folder.resolve("docket.log"));
    }

    @Test
    void keepsTheCodeAndTheStackTrace() throws IOException {
        assertThat(logged(new IllegalStateException("no such row")))
                .contains("D-7K2F", "no such row", "LogFileTest.keepsTheCode");
    }

    @Test
    void leavesOutWhatTheDatabaseSaysAboutTheRow() throws IOException {
        var driver =
                new StackTraceElement[] {
                    new StackTraceElement("org.h2.Driver", "run", "Driver.java", 1)
                };
        var cause = new SQLException("VALUES ('Okafor', DATE '1985-03-14')", "23505", 23505);

        cause.setStackTrace(driver);
        var wrapped = new RuntimeException("Okafor Amara", cause);
        wrapped.setStackTrace(driver);

        assertThat(logged(wrapped))
                .contains("java.sql.SQLException")
                .doesNotContain("Okafor", "1985");
    }
}
