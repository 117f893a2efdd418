package dev.waymark.server.testing;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;

/** Reaches the unpacking of PostgreSQL, which is the database package's own. */
final class PostgresForTests {
    private PostgresForTests() {}

    static Path programs(Path directory) throws IOException {
        try {
            Method unpack = Class.forName("dev.waymark.server.database.PostgresBinaries")
                    .getDeclaredMethod("unpackedUnder", Path.class);
            unpack.setAccessible(true);
            return (Path) unpack.invoke(null, directory);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
