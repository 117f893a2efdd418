package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ServeCommandTest {
    private final StringWriter said = new StringWriter();

    @Test
    void a_port_that_is_taken_is_named_before_anything_is_started(@TempDir Path directory) throws IOException {
        try (var taken = new ServerSocket(0)) {
            Path data = directory.resolve("data");

            int code = run("serve", "--port", "" + taken.getLocalPort(), "--data-dir", data.toString());

            assertThat(code).isEqualTo(ExitCode.BAD_INPUT.value());
            assertThat(said.toString()).contains("Port " + taken.getLocalPort()).contains("--port");
            assertThat(Files.exists(data)).isFalse();
        }
    }

    @Test
    void a_number_that_is_no_port_is_bad_input() {
        assertThat(run("serve", "--port", "70000")).isEqualTo(ExitCode.BAD_INPUT.value());
        assertThat(said.toString()).contains("70000").contains("65535");
    }

    private int run(String... arguments) {
        CommandLine line = Main.line();
        line.setErr(new PrintWriter(said, true));
        line.setOut(new PrintWriter(said, true));
        return line.execute(arguments);
    }
}
