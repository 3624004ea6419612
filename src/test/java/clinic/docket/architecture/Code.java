package clinic.docket.architecture;

import clinic.docket.app.Docket;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the walls look at: the classes and sources of Docket, and the fixture that breaks every wall
 * on purpose. Both have the same floors below their root package.
 */
final class Code {

    static final String DOCKET = "clinic.docket";
    static final String FIXTURE = "clinic.docket.architecture.fixture";

    private static final ClassFileImporter IMPORTER = new ClassFileImporter();
    private static final JavaClasses DOCKET_CLASSES =
            IMPORTER.importUrl(Docket.class.getProtectionDomain().getCodeSource().getLocation());

    private Code() {}

    /** Without the tests: they may do what they need. */
    static JavaClasses docket() {
        return DOCKET_CLASSES;
    }

    static JavaClasses fixture() {
        return IMPORTER.importPackages(FIXTURE);
    }

    /** Java files below these folders, in order; a folder that is not there holds none. */
    static List<Path> sources(String... folders) {
        return Stream.of(folders)
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(Code::javaFiles)
                .sorted()
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
