package dev.waymark.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain words                              | plain words
            <b>bold</b> and <br/>broken              | bold and broken
            Tom &amp; Jerry &#8212; &eacute;t&eacute;| Tom & Jerry — été
            a<script>alert(1)</script>b              | a b
            a<SCRIPT src=x>alert(1)</SCRIPT foo>b    | a b
            a<style>p{}</style>b<!-- note -->c       | a b c
            &lt;script&gt;alert(1)&lt;/script&gt;ok  | ok
            &amp;lt;img src=x onerror=y&amp;gt;ok    | ok
            ＜script＞alert(1)＜/script＞ok            | ok
            less < more, 3 <4                        | less < more, 3 <4
            ends with <img src=x                     | ends with img src=x
            R&D, AT&T                                | R&D, AT&T
            Ｊａｖａ　８                                | Java 8
            """)
    void is_made_of(String source, String plain) {
        assertThat(PlainText.of(source)).isEqualTo(plain);
    }

    @Test
    void invisible_and_direction_changing_characters_go() {
        assertThat(PlainText.of("a\u0000b\u200Bc\u202Ed\u0007\n\te\uD800")).isEqualTo("abcd e");
    }

    @Test
    void a_script_never_closed_takes_the_rest_with_it() {
        assertThat(PlainText.of("before<script>alert(1)")).isEqualTo("before");
    }

    @Test
    void no_tag_is_left_whatever_goes_in() {
        String[] pieces = {
            "<",
            ">",
            "script",
            "/",
            "&lt;",
            "&amp;",
            "lt;",
            "<!--",
            "-->",
            " ",
            "img onerror=1",
            "＜",
            "\0",
            "&#60;",
            "svg"
        };
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                source.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(PlainText.of(source.toString())).as(source.toString()).doesNotContainPattern("<[a-zA-Z/!?]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a", "&", "<!--", "<", "<script></", "&amp;"})
    void a_hostile_text_costs_no_more_than_its_length(String piece) {
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> PlainText.of(piece.repeat(500_000)));
    }
}
