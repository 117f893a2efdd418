package dev.waymark.architecture.canary.nulls;

/** In a package that says nothing about nulls. */
final class Unmarked {}
