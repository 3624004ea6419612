package clinic.docket.store.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The few forms of DER (ITU-T X.690) of which a certificate is made. */
final class Der {
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OBJECT_ID = 0x06;
    private static final int UTF8_STRING = 0x0C;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int SHORT_LENGTH = 0x80;
    private static final int BASE = 128;
    private static final int FIRST_ARC = 40;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return tagged(SEQUENCE, joined(parts));
    }

    static byte[] set(byte[]... parts) {
        return tagged(SET, joined(parts));
    }

    static byte[] integer(BigInteger value) {
        return tagged(INTEGER, value.toByteArray());
    }

    static byte[] text(String value) {
        return tagged(UTF8_STRING, value.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] time(Instant at) {
        return tagged(GENERALIZED_TIME, TIME.format(at).getBytes(StandardCharsets.US_ASCII));
    }

    /** Whole bytes only. */
    static byte[] bits(byte[] value) {
        return tagged(BIT_STRING, joined(new byte[1], value));
    }

    static byte[] objectId(int first, int second, int... rest) {
        var content = new ByteArrayOutputStream();
        content.write(first * FIRST_ARC + second);
        for (int arc : rest) {
            writeArc(content, arc);
        }
        return tagged(OBJECT_ID, content.toByteArray());
    }

    private static void writeArc(ByteArrayOutputStream content, int arc) {
        int factor = 1;
        while (arc / factor >= BASE) {
            factor *= BASE;
        }
        for (; factor > 0; factor /= BASE) {
            content.write(arc / factor % BASE + (factor > 1 ? BASE : 0));
        }
    }

    private static byte[] tagged(int tag, byte[] content) {
        var whole = new ByteArrayOutputStream();
        whole.write(tag);
        if (content.length < SHORT_LENGTH) {
            whole.write(content.length);
        } else {
            byte[] length = BigInteger.valueOf(content.length).toByteArray();
            int from = length[0] == 0 ? 1 : 0;
            whole.write(SHORT_LENGTH + length.length - from);
            whole.write(length, from, length.length - from);
        }
        whole.writeBytes(content);
        return whole.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
