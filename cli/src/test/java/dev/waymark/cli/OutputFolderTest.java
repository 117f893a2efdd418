package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    @Test
    void writes_every_file_and_leaves_nothing_else() throws IOException {
        OutputFolder output = new OutputFolder(folder.resolve("deep/plan"));
        output.add("plan.html", new byte[] {1});
        output.add("plan.md", new byte[] {2, 3});

        assertThat(output.write()).extracting(p -> p.getFileName().toString()).containsExactly("plan.html", "plan.md");
        try (var files = Files.list(folder.resolve("deep/plan"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void writes_nothing_when_a_folder_stands_in_the_way() throws IOException {
        Files.createDirectories(folder.resolve("plan.md"));
        OutputFolder output = new OutputFolder(folder);
        output.add("plan.html", new byte[] {1});

        assertThatThrownBy(() -> output.add("plan.md", new byte[] {2}))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("plan.md");
        try (var files = Files.list(folder)) {
            assertThat(files).extracting(p -> p.getFileName().toString()).containsExactly("plan.md");
        }
    }

    @Test
    void a_file_in_the_folders_place_is_named() throws IOException {
        Path file = Files.createFile(folder.resolve("plan"));

        assertThatThrownBy(() -> new OutputFolder(file)).hasMessageContaining(file.toString());
    }
}
