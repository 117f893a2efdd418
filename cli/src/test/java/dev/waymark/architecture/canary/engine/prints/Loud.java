package dev.waymark.architecture.canary.engine.prints;

/** An engine class that prints. */
final class Loud {
    void speak() {
        System.out.println("here I am");
    }
}
