package dev.waymark.engine.library;

import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes activities as YAML that {@link LibraryReader} reads back as they are, and a person can correct. */
public final class LibraryWriter {
    private final StringBuilder out = new StringBuilder();

    private LibraryWriter() {}

    /** @param heading said in a comment at the top */
    public static String yaml(String heading, ActivityLibrary library) {
        LibraryWriter writer = new LibraryWriter();
        heading.lines().forEach(line -> writer.out.append("# ").append(line).append('\n'));
        writer.out.append("activities:\n");
        library.activities().forEach(writer::activity);
        return writer.out.toString();
    }

    private void activity(Activity activity) {
        out.append("- id: ").append(activity.id()).append('\n');
        text("title", activity.title());
        text("kind", activity.kind().label());
        text("does", activity.does());
        text("produces", activity.produces());
        text("shown by", activity.shownBy());
        text("when", activity.cue());
        text("then", activity.action());
        Map<String, String> shares = new LinkedHashMap<>();
        activity.develops().forEach((element, share) -> shares.put(element.value(), plain(share)));
        pairs("develops", shares);
        field("levels", plain(activity.from()) + "-" + plain(activity.to()));
        field("hours", activity.hours().least() + "-" + activity.hours().most());
        field("weekly", activity.weekly().least() + "-" + activity.weekly().most());
        Map<String, String> costs = new LinkedHashMap<>();
        for (Money cost : activity.costs()) {
            costs.put(cost.currency().getCurrencyCode(), cost.amount().toPlainString());
        }
        pairs("cost", costs);
        list("tools", activity.tools());
        list("after", activity.after());
        field("where", activity.setting() == Activity.Setting.AT_WORK ? "at work" : "anywhere");
        field("effect", activity.effect().basis() == Effect.Basis.STATED ? "stated" : "estimated");
        field("confidence", plain(activity.effect().confidence()));
        offer(activity.offer());
    }

    private void offer(Offer offer) {
        offer.provider().ifPresent(provider -> text("provider", provider));
        offer.link().ifPresent(link -> text("link", link.toString()));
        switch (offer.format()) {
            case UNSTATED -> {}
            case ONLINE -> field("format", "online");
            case SELF_PACED -> field("format", "self-paced");
            case IN_PERSON -> field("format", "in person");
            case BLENDED -> field("format", "blended");
        }
        list(
                "runs",
                offer.runs().stream()
                        .map(run -> run.starts() + " to " + run.ends())
                        .toList());
    }

    private void field(String name, String value) {
        out.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private void text(String name, String value) {
        field(name, quoted(value));
    }

    private void list(String name, Collection<String> values) {
        if (!values.isEmpty()) {
            field(name, values.stream().map(LibraryWriter::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void pairs(String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            field(
                    name,
                    values.entrySet().stream()
                            .map(e -> quoted(e.getKey()) + ": " + e.getValue())
                            .collect(Collectors.joining(", ", "{", "}")));
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** In double quotes, where every sign stands for itself but these. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' '
                            || c == 0x7f
                            || c >= 0x80 && c < 0xa0
                            || c == 0x2028
                            || c == 0x2029
                            || c == 0xfeff
                            || c >= 0xfffe) {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
