package clinic.docket.domain.billing;

import java.util.Currency;

/** An amount in the currency's minor unit (cents), as ISO 4217 counts them. May be negative. */
public record Money(long minorUnits, Currency currency) {
    public static Money of(long minorUnits, String currencyCode) {
        return new Money(minorUnits, Currency.getInstance(currencyCode));
    }
}
