package dev.waymark.bench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One start of a server, from the process to its first page.
 *
 * @param readyMillis until it says that it is ready
 * @param pageMillis until the first page has been read
 * @param residentMegabytes memory of the Java process then, without PostgreSQL's own processes
 */
record ServerStart(double readyMillis, double pageMillis, double residentMegabytes) {
    private static final Pattern READY = Pattern.compile(".*ready: (http://localhost:\\d+).*");

    static ServerStart of(List<String> commandLine) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(commandLine).redirectErrorStream(true);
        builder.environment().remove("WAYMARK_DATABASE_URL");
        Process process = builder.start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
                HttpClient browser = HttpClient.newHttpClient()) {
            URI address = address(output);
            double ready = (System.nanoTime() - start) / 1e6;
            browser.send(HttpRequest.newBuilder(address.resolve("/")).build(), BodyHandlers.ofString());
            double page = (System.nanoTime() - start) / 1e6;
            return new ServerStart(ready, page, resident(process.pid()));
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static URI address(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return URI.create(ready.group(1));
            }
            said.append(line).append('\n');
        }
        throw new IOException("The server ended before it was ready: " + said);
    }

    private static double resident(long pid) throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        ps.waitFor();
        return Double.parseDouble(kilobytes) / 1024;
    }
}
