package clinic.docket.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One file of texts as it stands, also with its mistakes: {@code java.util.Properties} would drop a
 * key that is there twice.
 *
 * @param room the first segment of its keys
 * @param language "en" for the file without a suffix
 */
record Bundle(String file, String room, String language, List<Entry> entries) {

    record Entry(String key, String text) {}

    static List<Bundle> allIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> texts() {
        return entries.stream()
                .collect(Collectors.toMap(Entry::key, Entry::text, (first, second) -> second));
    }

    private static Bundle read(Path path) {
        var file = path.getFileName().toString();
        var name = file.substring(0, file.length() - ".properties".length());
        var split = name.indexOf('_');
        var room = split < 0 ? name : name.substring(0, split);
        var language = split < 0 ? "en" : name.substring(split + 1);
        try {
            return new Bundle(file, room, language, entries(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(String content) {
        return content.replaceAll("\\\\\\R\\s*", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Bundle::entry)
                .toList();
    }

    private static Entry entry(String line) {
        var split = line.indexOf('=');
        return split < 0
                ? new Entry(line, "")
                : new Entry(line.substring(0, split).strip(), line.substring(split + 1).strip());
    }
}
