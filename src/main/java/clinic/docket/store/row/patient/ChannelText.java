package clinic.docket.store.row.patient;

import clinic.docket.domain.patient.ContactChannel;
import java.util.Optional;

/** How a patient wants to be reached, in a column: its name, or empty for no wish. */
public final class ChannelText {
    private ChannelText() {}

    public static String of(Optional<ContactChannel> channel) {
        return channel.map(ContactChannel::name).orElse("");
    }

    public static Optional<ContactChannel> toChannel(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(ContactChannel.valueOf(text));
    }
}
