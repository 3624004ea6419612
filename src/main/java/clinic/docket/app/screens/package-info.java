/**
 * Draws every screen of the real application on demo data, without a display. Must not know how a
 * screen is made: it is driven by the keys that a person would press.
 */
@NullMarked
package clinic.docket.app.screens;

import org.jspecify.annotations.NullMarked;
