package clinic.docket.ui.kit;

import java.util.Map;

/** How well two colours of a theme can be told apart: WCAG 2.2, relative luminance. */
record Contrast(Map<String, String> roles) {

    double between(String one, String other) {
        var a = luminance(colour(one));
        var b = luminance(colour(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private String colour(String role) {
        var value = roles.get(role);
        if (value == null) {
            throw new IllegalArgumentException("The theme has no " + role + ", add it");
        }
        return value.startsWith("-") ? colour(value) : value;
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int start) {
        var value = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
