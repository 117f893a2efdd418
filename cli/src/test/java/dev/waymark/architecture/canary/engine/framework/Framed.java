package dev.waymark.architecture.canary.engine.framework;

import org.springframework.stereotype.Component;

/** An engine class that knows a framework. */
@Component
final class Framed {}
