/** The page of the accounts: who may sign in, and as what. It must know no other page. */
@NullMarked
package clinic.docket.ui.admin.user;

import org.jspecify.annotations.NullMarked;
