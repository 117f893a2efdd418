package dev.waymark.engine.documents.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.testing.ReadWorkbook;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final ZonedDateTime MADE = ZonedDateTime.parse("2027-01-05T18:30:00Z");

    @Test
    void dates_and_numbers_are_what_they_are_and_totals_are_sums() {
        ReadWorkbook read = read(List.of(
                List.of(Cell.date(LocalDate.of(2027, 1, 4)), Cell.hours(2.5), Cell.money(Money.of(290, "EUR"))),
                List.of(Cell.blank(), Cell.percent(0.38), Cell.level(3.4)),
                List.of(
                        Cell.total("In all"),
                        Cell.sumOfHours("B2:B3", 2.5),
                        Cell.sumOfMoney("C2:C3", Money.of(290, "EUR")))));
        var cells = read.cells("One");

        assertThat(cells.get("A2").day()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(cells.get("A2").format()).isEqualTo("d mmm yyyy");
        assertThat(cells.get("B2").figure()).isEqualTo(2.5);
        assertThat(cells.get("C2").figure()).isEqualTo(290);
        assertThat(cells.get("C2").format()).isEqualTo("[$EUR] #,##0.00");
        assertThat(cells).doesNotContainKey("A3");
        assertThat(cells.get("B3").format()).isEqualTo("0%");
        assertThat(cells.get("B4").formula()).isEqualTo("SUM(B2:B3)");
        assertThat(cells.get("B4").figure()).isEqualTo(2.5);
        assertThat(cells.get("C4").formula()).isEqualTo("SUM(C2:C3)");
    }

    @Test
    void text_is_text_whatever_it_says() {
        String said = "=HYPERLINK(\"http://evil\") <b>&\u0000\uD800";
        var cells = read(List.of(List.of(Cell.text(said)))).cells("One");

        assertThat(cells.get("A2").number()).isFalse();
        assertThat(cells.get("A2").formula()).isEmpty();
        assertThat(cells.get("A2").text()).isEqualTo("=HYPERLINK(\"http://evil\") <b>&  ");
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut_and_says_so() {
        var cells = read(List.of(List.of(Cell.text("a".repeat(40_000))))).cells("One");

        assertThat(cells.get("A2").text()).hasSize(32_767).endsWith("a…");
    }

    @Test
    void the_first_row_heads_its_columns_stays_in_sight_and_is_printed_on_every_page() {
        ReadWorkbook read = read(List.of(List.of(Cell.text("a"))));
        var pane = (org.w3c.dom.Element)
                read.sheet("One").getElementsByTagName("pane").item(0);

        assertThat(read.cells("One").get("A1").text()).isEqualTo("First");
        assertThat(pane.getAttribute("topLeftCell")).isEqualTo("B2");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(read.part("xl/workbook.xml")
                        .getElementsByTagName("definedName")
                        .item(0)
                        .getTextContent())
                .isEqualTo("'One'!$1:$1");
    }

    @Test
    void every_part_is_declared_and_equal_workbooks_are_equal_bytes() {
        List<List<Cell>> rows = List.of(List.of(Cell.text("a")));
        ReadWorkbook read = read(rows);

        assertThat(read.partNames())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "docProps/core.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/worksheets/sheet1.xml",
                        "xl/styles.xml");
        assertThat(book(rows).bytes()).isEqualTo(book(rows).bytes());
    }

    @Test
    void columns_go_on_after_z() {
        assertThat(List.of(Sheet.column(0), Sheet.column(25), Sheet.column(26), Sheet.column(701), Sheet.column(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    @Test
    void a_name_no_program_would_take_is_refused() {
        for (String name : List.of("", "a/b", "a".repeat(32), "what?")) {
            assertThatThrownBy(() -> new Sheet(name, List.of(), 0, 0, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ReadWorkbook read(List<List<Cell>> rows) {
        return ReadWorkbook.of(book(rows).bytes());
    }

    private static Workbook book(List<List<Cell>> rows) {
        return new Workbook(
                "A book",
                MADE,
                List.of(Sheet.headed("One", List.of("First", "Second", "Third"), List.of(10, 10, 10), rows)));
    }
}
