package demarche.authoring.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.authoring.diagnostic.Place;
import demarche.authoring.translation.Progress.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A translator’s sheet")
class SheetTest {

    private static final TextUnit TITLE = unit("title", "The “Strait”, by night");
    private static final TextUnit DOSSIER = unit("actors.tokyo.dossier", "One.\n\nTwo <b> & \"three\".");
    private static final TextUnit CALL = unit("options.call.label", "Call [F3]");
    private static final List<TextUnit> UNITS = List.of(TITLE, DOSSIER, CALL);

    private static TextUnit unit(String key, String source) {
        return new TextUnit(key, List.of(), "here › " + key, source);
    }

    private static Translation translation(Map<TextUnit, String> texts) {
        Map<String, Translation.Entry> entries = new LinkedHashMap<>();
        texts.forEach((unit, text) -> entries.put(unit.key(), new Translation.Entry(unit.hash(), text, Place.START)));
        return new Translation("the-strait", "ja", entries);
    }

    private static SheetRow row(String key, String hash, String translation, boolean outdated) {
        return new SheetRow(7, key, "", hash, "", translation, outdated);
    }

    @Nested
    class AsCommaSeparatedValues {

        @Test
        void comesBackAsItWas() throws UnreadableSheet {
            Progress progress = Progress.of(translation(Map.of(DOSSIER, "一、\n\n「二」, \"三\"")), UNITS);
            List<SheetRow> rows = CsvSheet.read(CsvSheet.of(progress, true));
            assertThat(rows)
                    .extracting(SheetRow::key)
                    .containsExactly("title", "actors.tokyo.dossier", "options.call.label");
            assertThat(rows)
                    .extracting(SheetRow::source)
                    .containsExactly(TITLE.source(), DOSSIER.source(), CALL.source());
            assertThat(rows).extracting(SheetRow::translation).containsExactly("", "一、\n\n「二」, \"三\"", "");
            assertThat(rows).extracting(SheetRow::line).containsExactly(2, 3, 8);
        }

        @Test
        void isWrittenByTheStandard() {
            String sheet = CsvSheet.of(Progress.of(translation(Map.of(TITLE, "海峡")), List.of(TITLE)), false);
            assertThat(sheet)
                    .isEqualTo("key,context,hash,source,translation,state\r\n" + "title,here › title," + TITLE.hash()
                            + ",\"The “Strait”, by night\",海峡,\r\n");
        }

        /** Beginnings that a spreadsheet program would run as formulas, and texts that already have an apostrophe. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "=1+2",
                    "+82 is dialled",
                    "-5 degrees",
                    "@beijing",
                    "\tindented",
                    "\nlate",
                    "＝全角",
                    "'=quoted",
                    "''-twice"
                })
        void isNoFormulaInASpreadsheetAndComesBackAsItWas(String text) throws UnreadableSheet {
            TextUnit unit = unit("title", text);
            String sheet = CsvSheet.of(Progress.of(translation(Map.of(unit, text)), List.of(unit)), false);
            assertThat(sheet).contains("'" + text).doesNotContain("," + text).doesNotContain("\"" + text);
            assertThat(CsvSheet.read(sheet)).singleElement().satisfies(row -> {
                assertThat(row.source()).isEqualTo(text);
                assertThat(row.translation()).isEqualTo(text.strip());
            });
        }

        @Test
        void leavesAnApostropheThatGuardsNothing() throws UnreadableSheet {
            TextUnit unit = unit("title", "'Tis the strait");
            String sheet = CsvSheet.of(Progress.of(translation(Map.of()), List.of(unit)), false);
            assertThat(sheet).contains(",'Tis").doesNotContain("''Tis");
            assertThat(CsvSheet.read(sheet)).extracting(SheetRow::source).containsExactly("'Tis the strait");
        }

        @Test
        void takesAFormulaThatLostItsApostropheInTheSpreadsheet() throws UnreadableSheet {
            assertThat(CsvSheet.read("key,translation\ntitle,=1+2\n"))
                    .extracting(SheetRow::translation)
                    .containsExactly("=1+2");
        }

        @Test
        void mayComeFromAnySpreadsheetProgram() throws UnreadableSheet {
            assertThat(CsvSheet.read("\uFEFFTranslation;Key;mine\r\n\"海;峡\";title;x\r\n;;\r\n"))
                    .extracting(SheetRow::key, SheetRow::translation)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("title", "海;峡"));
            assertThat(CsvSheet.read("key\ttranslation\ntitle\t海峡"))
                    .extracting(SheetRow::translation)
                    .containsExactly("海峡");
        }

        @Test
        void isRefusedWithItsLineWhereItIsNone() {
            assertThatThrownBy(() -> CsvSheet.read("")).hasMessage("the sheet is empty");
            assertThatThrownBy(() -> CsvSheet.read("a,b\n1,2\n")).hasMessageContaining("“key”");
            assertThatThrownBy(() -> CsvSheet.read("key,translation\ntitle,ok\nnext,\"open\n\n"))
                    .hasMessageContaining("not closed")
                    .extracting(thrown -> ((UnreadableSheet) thrown).line())
                    .isEqualTo(3);
            assertThatThrownBy(() -> CsvSheet.read("key,translation\ntitle,\"a\"b\n"))
                    .hasMessageContaining("closing quote");
        }
    }

    @Nested
    class AsXliff {

        @Test
        void comesBackAsItWas() throws UnreadableSheet {
            Progress progress = Progress.of(translation(Map.of(DOSSIER, "一 <&> 二")), UNITS);
            String sheet = XliffSheet.of(progress, "the-strait.yaml", "en", "ja");
            assertThat(sheet).contains("version=\"1.2\"", "target-language=\"ja\"", "state=\"new\"");
            List<SheetRow> rows = XliffSheet.read(sheet);
            assertThat(rows)
                    .extracting(SheetRow::key)
                    .containsExactly("title", "actors.tokyo.dossier", "options.call.label");
            assertThat(rows)
                    .extracting(SheetRow::source)
                    .containsExactly(TITLE.source(), DOSSIER.source(), CALL.source());
            assertThat(rows)
                    .extracting(SheetRow::translated)
                    .containsExactly(TITLE.hash(), DOSSIER.hash(), CALL.hash());
            assertThat(rows.get(1).translation()).isEqualTo("一 <&> 二");
        }

        @Test
        void looksAtNothingOutsideIt() {
            String sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xliff><file><body>"
                    + "<trans-unit id=\"title\"><source>a</source><target>&e;</target></trans-unit>"
                    + "</body></file></xliff>";
            assertThatThrownBy(() -> XliffSheet.read(sheet)).isInstanceOf(UnreadableSheet.class);
        }

        @Test
        void isRefusedWithItsLineWhereItIsNone() {
            assertThatThrownBy(() -> XliffSheet.read("<html/>")).hasMessageContaining("xliff");
            assertThatThrownBy(() -> XliffSheet.read("<xliff>\n<body>\n</xliff>"))
                    .extracting(thrown -> ((UnreadableSheet) thrown).line())
                    .isEqualTo(3);
        }
    }

    @Nested
    class TakenOver {

        private final Translation none = Translation.empty("the-strait", "ja");

        @Test
        void isShown() {
            Merge merge = Merge.of(none, UNITS, List.of(row("title", TITLE.hash(), "海峡", false)));
            assertThat(merge.taken()).isEqualTo(1);
            assertThat(merge.refusals()).isEmpty();
            assertThat(merge.translation().shown(TITLE)).contains("海峡");
            assertThat(Progress.of(merge.translation(), UNITS).percent()).isEqualTo(33);
        }

        @Test
        void leavesWhatItDoesNotHave() {
            Translation before = translation(Map.of(TITLE, "海峡", CALL, "電話する [F3]"));
            Merge merge = Merge.of(before, UNITS, List.of(row("title", TITLE.hash(), "", false)));
            assertThat(merge.translation()).isEqualTo(before);
            assertThat(merge.taken()).isZero();
        }

        @Test
        void countsForTheTextThatWasTranslated() {
            Merge merge = Merge.of(none, UNITS, List.of(row("title", "abcdefgh", "海峡", false)));
            assertThat(merge.translation().shown(TITLE)).isEmpty();
            assertThat(Progress.of(merge.translation(), UNITS).count(State.OUTDATED))
                    .isEqualTo(1);
        }

        @Test
        void leavesOutdatedWhatNobodyHasLookedAt() {
            Translation before = new Translation(
                    "the-strait", "ja", Map.of("title", new Translation.Entry("abcdefgh", "海", Place.START)));
            SheetRow untouched = row("title", TITLE.hash(), "海", true);
            assertThat(Merge.of(before, UNITS, List.of(untouched)).translation().shown(TITLE))
                    .isEmpty();
            SheetRow confirmed = row("title", TITLE.hash(), "海", false);
            assertThat(Merge.of(before, UNITS, List.of(confirmed)).translation().shown(TITLE))
                    .contains("海");
            SheetRow changed = row("title", TITLE.hash(), "海峡", true);
            assertThat(Merge.of(before, UNITS, List.of(changed)).translation().shown(TITLE))
                    .contains("海峡");
        }

        @Test
        void isRefusedRowByRow() {
            Merge merge = Merge.of(
                    none,
                    UNITS,
                    List.of(
                            row("nothing", "", "x", false),
                            row("options.call.label", CALL.hash(), "電話する", false),
                            row("title", TITLE.hash(), "海峡", false),
                            row("title", TITLE.hash(), "海", false)));
            assertThat(merge.refusals())
                    .extracting(Merge.Refusal::why)
                    .containsExactly(Merge.Why.UNKNOWN_KEY, Merge.Why.MARK_LOST, Merge.Why.TWICE);
            assertThat(merge.refusals().get(1).detail()).isEqualTo("[F3]");
            assertThat(merge.translation().entries().keySet()).containsExactly("title");
        }

        @Test
        void followsFormerIds() {
            TextUnit renamed = new TextUnit("options.ring.label", List.of("options.call.label"), "", CALL.source());
            Merge merge = Merge.of(
                    none, List.of(renamed), List.of(row("options.call.label", CALL.hash(), "電話する [F3]", false)));
            assertThat(merge.translation().shown(renamed)).contains("電話する [F3]");
            assertThat(merge.translation().entries()).containsOnlyKeys("options.ring.label");
        }
    }
}
