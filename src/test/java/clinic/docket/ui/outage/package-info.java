@NullMarked
package clinic.docket.ui.outage;

import org.jspecify.annotations.NullMarked;
