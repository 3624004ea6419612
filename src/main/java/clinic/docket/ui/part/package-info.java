/**
 * The parts that several screens are made of: badges, chips, banners, fields, toasts. They know the
 * words of the domain and the kit, and must not know a screen or a service.
 */
@NullMarked
package clinic.docket.ui.part;

import org.jspecify.annotations.NullMarked;
