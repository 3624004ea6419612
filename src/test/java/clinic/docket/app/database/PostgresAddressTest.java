package clinic.docket.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "db.example.org/docket|jdbc:postgresql://db.example.org/docket?sslmode=verify-full",
                "a,b:5433/d?x=y|jdbc:postgresql://a,b:5433/d?x=y&sslmode=verify-full",
                "postgres://db/d?sslmode=require|jdbc:postgresql://db/d?sslmode=require",
                "localhost:5432/docket|jdbc:postgresql://localhost:5432/docket",
                "localhost.a.org/d|jdbc:postgresql://localhost.a.org/d?sslmode=verify-full"
            })
    void verifiesTheServerUnlessItIsThisComputer(String typed, String url) {
        assertThat(PostgresAddress.of(typed)).isEqualTo(url);
    }
}
