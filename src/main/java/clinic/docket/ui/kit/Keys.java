package clinic.docket.ui.kit;

import clinic.docket.ui.kit.text.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How keys are written on badges: "Ctrl K", on a German keyboard "Strg K", on a Mac "Cmd K". Takes
 * the same names as {@link KeyMap}.
 */
public final class Keys {

    private static final Map<String, String> SIGNS =
            Map.of(
                    "Left", "←", "Right", "→", "Up", "↑", "Down", "↓", "Plus", "+", "Minus", "−",
                    "Equals", "=");

    private final Texts texts;
    private final boolean mac;

    public Keys(Texts texts) {
        this(texts, System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac"));
    }

    Keys(Texts texts, boolean mac) {
        this.texts = texts;
        this.mac = mac;
    }

    /** The badge for a key such as "Shortcut+K", "Alt+P", "Enter", "B" or "?". */
    public String label(String key) {
        if (key.length() == 1) {
            return key; // Also "+", which would be taken apart below.
        }
        return Arrays.stream(key.split("\\+")).map(this::word).collect(Collectors.joining(" "));
    }

    private String word(String name) {
        return switch (name) {
            case "Shortcut" -> texts.get(mac ? "kit.key.shortcutMac" : "kit.key.shortcut");
            case "Alt" -> texts.get(mac ? "kit.key.altMac" : "kit.key.alt");
            case "Shift" -> texts.get("kit.key.shift");
            case "Enter" -> texts.get("kit.key.enter");
            case "Esc" -> texts.get("kit.key.esc");
            case "Tab" -> texts.get("kit.key.tab");
            case "Space" -> texts.get("kit.key.space");
            case "Delete" -> texts.get("kit.key.delete");
            case "Page Up" -> texts.get("kit.key.pageUp");
            case "Page Down" -> texts.get("kit.key.pageDown");
            default -> SIGNS.getOrDefault(name, name);
        };
    }
}
