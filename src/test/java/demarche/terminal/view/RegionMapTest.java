package demarche.terminal.view;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Scenarios;
import demarche.engine.Engine;
import demarche.engine.Game;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The map of the region")
class RegionMapTest {

    private static final Phrases PHRASES = Phrases.english();

    private static final List<String> LONG = List.of(
            "The People’s Republic of China",
            "The Democratic People’s Republic of Korea",
            "The Republic of Korea",
            "Japan",
            "The United States of America",
            "The Russian Federation",
            "The European Union",
            "The Association of Southeast Asian Nations");

    private static final List<String> CHINESE =
            List.of("中华人民共和国外交部", "朝鲜民主主义人民共和国", "大韩民国", "日本国内阁官房长官", "美利坚合众国", "俄罗斯联邦", "欧洲联盟", "东南亚国家联盟");

    /** A scenario in which each of eight stands to each in a relation, with a value of its own. */
    private static RegionView everyPair(List<String> names) {
        StringBuilder world = new StringBuilder("demarche: 1\nid: eight\ntitle: Eight\nsummary: Eight.\nactors:\n");
        for (int i = 0; i < names.size(); i++) {
            world.append("  a%d: {name: %s}\n".formatted(i, names.get(i)));
        }
        world.append("seats: {a0: {role: You advise.}}\nmeters:\n");
        int value = 10;
        for (int one = 0; one < names.size(); one++) {
            for (int other = 0; other < one; other++) {
                world.append("  a%d-a%d: {between: [a%d, a%d], start: %d, bands: {0: wary, 50: close}}\n"
                        .formatted(one, other, one, other, value++));
            }
        }
        world.append("""
                turns:
                  - {id: one, date: Monday, title: One, decisions: {a0: {question: What?, options: [{id: x, label: X}, {id: y, label: Y}]}}}
                endings: [{id: end, title: End, text: The end.}]
                """);
        return RegionView.of(Game.begin(new Engine(Scenarios.of(world.toString())), 7, Set.of("a0")));
    }

    private static String drawn(RegionView view, int columns, int rows, int marked) {
        List<Line> lines = view.lines(PHRASES, columns, rows, marked);
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(columns));
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The rooms that a map has in terminals of 60x20, 80x24, 100x30 and 120x40. */
    @ParameterizedTest
    @CsvSource({"56, 15", "76, 19", "96, 25", "116, 35"})
    void losesNoRelationAndNoActorOfEightThatHaveLongNames(int columns, int rows) {
        for (List<String> names : List.of(LONG, CHINESE)) {
            RegionView view = everyPair(names);
            Set<String> seen = new HashSet<>();
            for (int marked = 0; marked < view.relations().size(); marked++) {
                String drawn = drawn(view, columns, rows, marked);
                String value = String.valueOf(view.relations().get(marked).row().value());
                assertThat(drawn.lines().skip(rows - 2).findFirst().orElseThrow())
                        .contains("▸", value + " wary");
                List<String> beginnings =
                        names.stream().map(name -> name.substring(0, 3)).toList();
                IntStream.range(0, names.size())
                        .filter(name -> drawn.contains(beginnings.get(name)))
                        .forEach(name -> seen.add(names.get(name)));
                view.relations().stream()
                        .map(relation -> String.valueOf(relation.row().value()))
                        .filter(each -> drawn.matches("(?s).*\\b" + each + " .*"))
                        .forEach(seen::add);
            }
            List<String> all = new ArrayList<>(names);
            view.relations()
                    .forEach(relation -> all.add(String.valueOf(relation.row().value())));
            assertThat(seen).containsAll(all);
        }
    }

    @Test
    void isAListWhereNotEveryLabelFindsRoomAndNamesBothOfEachRelation() {
        RegionView view = everyPair(LONG);
        String drawn = drawn(view, 56, 15, 0);
        assertThat(drawn).doesNotContain("┌");
        assertThat(drawn.lines().skip(2).findFirst().orElseThrow())
                .contains("▸", "The Democratic", "–The People’s", "10 wary");
        assertThat(drawn).contains("▼").doesNotContain("▲");
        assertThat(drawn(view, 56, 15, 27)).contains("▲").doesNotContain("▼");
    }
}
