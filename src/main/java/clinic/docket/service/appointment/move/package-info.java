/**
 * Where a visit may move to, asked before anybody moves it. Must not move it itself, nor know
 * screens or SQL.
 */
@NullMarked
package clinic.docket.service.appointment.move;

import org.jspecify.annotations.NullMarked;
