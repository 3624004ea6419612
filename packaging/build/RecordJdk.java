import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the home of the JDK that runs it into a file: the launcher looks there for its Java. */
final class RecordJdk {

    private RecordJdk() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, System.getProperty("java.home") + "\n");
    }
}
