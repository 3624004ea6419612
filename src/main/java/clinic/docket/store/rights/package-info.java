/**
 * What a workstation's account may do in a shared database: work with rows, and change neither the
 * tables nor the audit trail. Must not know how a database is opened.
 */
@NullMarked
package clinic.docket.store.rights;

import org.jspecify.annotations.NullMarked;
