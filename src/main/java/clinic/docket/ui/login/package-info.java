/**
 * The sign-in screen: who is working at this desk. It must know no other screen; whoever shows it
 * says what happens after a sign-in.
 */
@NullMarked
package clinic.docket.ui.login;

import org.jspecify.annotations.NullMarked;
