package clinic.docket.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
public final class Version implements IVersionProvider {
    private static final String FILE = "/docket-version.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Docket " + number()};
    }

    /** Such as 0.1.0. */
    public static String number() throws IOException {
        var properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(FILE))) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }
}
