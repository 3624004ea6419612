/**
 * The key ring of Linux desktops, by the Secret Service API of freedesktop.org over D-Bus. Must not
 * open a window, and so never follows the prompts that the service offers.
 */
@NullMarked
package clinic.docket.app.keyring.secretservice;

import org.jspecify.annotations.NullMarked;
