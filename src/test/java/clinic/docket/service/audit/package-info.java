@NullMarked
package clinic.docket.service.audit;

import org.jspecify.annotations.NullMarked;
