package dev.waymark.engine.smart;

/** Whether one letter holds for a goal that someone could do something about. */
interface LetterRule {
    Verdict look(Wording goal);
}
