package clinic.docket.app.outage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Bytes with their number in front. */
final class Blocks {
    private static final int MOST = 64 * 1024 * 1024;

    private Blocks() {}

    static void write(DataOutputStream out, byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    static byte[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("A block of " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}
