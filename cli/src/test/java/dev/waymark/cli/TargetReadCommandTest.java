package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TargetReadCommandTest {
    private static final String TWO =
            "Data Scientist\nRequirements:\nPython and Tableau\n---\nData Scientist\nNice to have:\nPython and Docker\n";

    @TempDir
    Path folder;

    private String read(String text, String... more) throws Exception {
        Path file = Files.writeString(folder.resolve("adverts.txt"), text);
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new TargetReadCommand()).setOut(new PrintWriter(out));
        String[] arguments = new String[2 + more.length];
        arguments[0] = "--advert";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        assertThat(line.execute(arguments)).isZero();
        return out.toString();
    }

    @Test
    void two_adverts_in_a_file_are_told_apart_and_the_common_is_parted_from_one_offs() throws Exception {
        assertThat(read(TWO))
                .contains(
                        "advert 1: “Data Scientist”",
                        "Occupation: Data Scientists (15-2051.00)",
                        "required      Python (named by 2 of 2 adverts)",
                        "required      Tableau (named by 1 of 2 adverts)",
                        "nice to have  Docker (named by 1 of 2 adverts)");
    }

    @Test
    void json_gives_every_place() throws Exception {
        assertThat(read(TWO, "--json"))
                .contains("\"id\" : \"tool:python\"", "\"said\" : \"Python\"", "\"from\" : 29", "\"of\" : 2");
    }

    @Test
    void a_file_without_words_or_with_too_many_adverts_is_refused_with_what_to_give() throws Exception {
        Path dashes = Files.writeString(folder.resolve("dashes.txt"), "---\n---\n");
        Path many = Files.writeString(folder.resolve("many.txt"), "Nurse\n---\n".repeat(11));

        assertThatThrownBy(() -> AdvertFiles.read(List.of(dashes)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("give from 1 to 10");
        assertThatThrownBy(() -> AdvertFiles.read(List.of(many)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("there are 11 adverts");
        assertThatThrownBy(() -> AdvertFiles.read(List.of(folder.resolve("none.txt"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("there is no such file");
    }
}
