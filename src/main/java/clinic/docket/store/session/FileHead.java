package clinic.docket.store.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The first block of an H2 file. It names the newest chunk that was there when it was written, by
 * the chunk's block: a file that ends before that block has lost its end. (File format 3 of H2's
 * MVStore: fields in text, numbers hexadecimal.)
 */
final class FileHead {
    private static final int BLOCK_BYTES = 4_096;
    private static final int HEXADECIMAL = 16;
    private static final Pattern NEWEST_CHUNK =
            Pattern.compile("\\AH:2,(?:[a-zA-Z]+:[^,]*,)*?block:([0-9a-f]{1,12})[,\n]");

    private FileHead() {}

    /** An empty file is cut off too; one of another kind is not ours to judge. */
    static boolean isCutOff(Path file) throws IOException {
        long length = Files.size(file);
        if (length == 0) {
            return true;
        }
        try (var input = Files.newInputStream(file)) {
            String head = new String(input.readNBytes(BLOCK_BYTES), StandardCharsets.ISO_8859_1);
            var newest = NEWEST_CHUNK.matcher(head);
            return newest.find()
                    && Long.parseLong(newest.group(1), HEXADECIMAL) * BLOCK_BYTES >= length;
        }
    }
}
