package dev.waymark.server.web;

import dev.waymark.server.identity.SignedIn;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the frame round every page needs to know.
 *
 * @param path of the request
 * @param csrf what a form sends along to prove that it is ours; only looked at where there is a form
 * @param person who is signed in
 * @param notice what has just been done, said once on the next page
 * @param attribution of the catalogue's source, to be shown wherever its facts are; asking waits for the catalogue
 */
public record Page(
        String path,
        Appearance appearance,
        Optional<CsrfToken> csrf,
        Optional<SignedIn> person,
        Optional<String> notice,
        Supplier<String> attribution) {

    /** Name of the hidden field that proves a form is ours. */
    public String csrfName() {
        return csrf.map(CsrfToken::getParameterName).orElse("_csrf");
    }

    public String csrfToken() {
        return csrf.map(CsrfToken::getToken).orElse("");
    }

    /** Up to two letters to stand for the person. */
    public String initials() {
        return person.map(SignedIn::name).map(Page::initials).orElse("");
    }

    /** The name of who is signed in; blank if nobody is. */
    public String name() {
        return person.map(SignedIn::name).orElse("");
    }

    public boolean demo() {
        return person.map(SignedIn::demo).orElse(false);
    }

    /** Whether a place of the navigation is where the person is. */
    public boolean isIn(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[\\s._-]+")) {
            if (!word.isEmpty() && letters.length() < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
