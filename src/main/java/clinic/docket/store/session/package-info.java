/**
 * Opens the database, keeps its schema current and runs transactions. Must not know any feature.
 */
@NullMarked
package clinic.docket.store.session;

import org.jspecify.annotations.NullMarked;
