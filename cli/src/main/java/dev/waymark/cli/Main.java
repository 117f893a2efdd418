package dev.waymark.cli;

/** The {@code waymark} command. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("Waymark");
    }
}
