package clinic.docket.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What every package owes its reader: few files, and a word on what it is for. */
final class Packages {

    static final int MOST_FILES = 15;
    private static final String INFO = "package-info.java";

    private Packages() {}

    /** One sentence for each package that owes something. */
    static List<String> faults(List<Path> sources) {
        var folders = sources.stream().collect(groupingBy(Path::getParent, TreeMap::new, toList()));
        var faults = new ArrayList<String>();
        folders.forEach((folder, files) -> check(folder, files, faults));
        return faults;
    }

    private static void check(Path folder, List<Path> files, List<String> faults) {
        long types = files.stream().filter(file -> !file.endsWith(INFO)).count();
        if (types == 0 || types > MOST_FILES) {
            faults.add(folder + " has " + types + " files: split it, at most " + MOST_FILES);
        }
        Path info = folder.resolve(INFO);
        if (!Files.exists(info)) {
            faults.add(
                    folder + " has no " + INFO + ": say what it is for and what it must not know");
        } else if (!SourceFile.read(info).text().contains("@NullMarked")) {
            faults.add(info + " lacks @NullMarked: nobody checks for null here");
        } else if (!SourceFile.read(info).text().contains("/**")) {
            faults.add(info + " does not say what the package is for");
        }
    }
}
