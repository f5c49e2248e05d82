package demarche.report.handbook;

import demarche.report.graph.SvgText;
import java.util.List;
import java.util.Set;

/** A handbook as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. */
public final class HtmlText implements Block.Visitor<String> {

    /** The chapters that are long enough to begin on a page of their own. */
    private static final Set<String> LONG = Set.of("turns", "events", "endings");

    private static final String STYLE = """
            :root{color-scheme:light}
            body{margin:0 auto;padding:2rem 1.2rem 4rem;max-width:46rem;background:#fff;color:#1f2933;\
            font:16px/1.55 Georgia,"Noto Serif","Noto Serif CJK JP","Hiragino Mincho ProN",serif}
            h1,h2,h3,h4,h5,h6,nav,table,code{font-family:"Noto Sans","Noto Sans CJK JP","Hiragino Sans",Helvetica,Arial,sans-serif}
            h1{font-size:2rem;line-height:1.2;margin:0 0 1rem}
            h2{font-size:1.4rem;margin:3rem 0 .8rem;padding-bottom:.2rem;border-bottom:2px solid #2b5c9e;color:#1d4678}
            h3{font-size:1.12rem;margin:2.2rem 0 .5rem}
            h4{font-size:1rem;margin:1.6rem 0 .4rem;color:#1d4678}
            h5{font-size:.95rem;margin:1.1rem 0 .3rem}
            p{margin:.5rem 0}
            ul{margin:.3rem 0 .8rem;padding-left:1.3rem}
            li{margin:0 0 .3rem}
            nav ul{columns:2;list-style:none;padding:0;font-size:.92rem}
            a{color:#1d4678;text-decoration-color:#9db8d9}
            code{font-size:.82em;background:#f1f4f8;padding:.08em .3em;border-radius:3px;overflow-wrap:anywhere}
            small{color:#5f6b7a;font-size:.85em}
            small a{color:inherit}
            table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.86rem;line-height:1.4}
            th{text-align:left;font-weight:600;border-bottom:2px solid #cbd5e1;padding:.3rem .6rem .3rem 0}
            td{vertical-align:top;border-bottom:1px solid #e2e8f0;padding:.35rem .6rem .35rem 0}
            tr:target td,h3:target,h4:target,h5:target{background:#fdf3e3}
            figure{margin:1rem 0;overflow-x:auto;border:1px solid #e2e8f0}
            @media(min-width:70rem){figure{margin:1rem -10rem}}
            @page{margin:14mm 15mm}
            @page drawing{size:landscape;margin:10mm}
            @media print{
            body{max-width:none;padding:0;font-size:9.5pt;line-height:1.38;widows:2;orphans:2}
            h1{font-size:20pt}
            h2{font-size:13.5pt;margin:1.3rem 0 .4rem}
            h3{font-size:11pt;margin:.9rem 0 .25rem}
            h4{font-size:9.5pt;margin:.6rem 0 .15rem}
            h5{font-size:9.5pt;margin:.4rem 0 .1rem}
            h1,h2,h3,h4,h5{break-after:avoid}
            p{margin:.2rem 0}
            ul{margin:.1rem 0 .3rem;padding-left:1rem}
            li{margin:0}
            table{margin:.4rem 0;font-size:8.5pt;line-height:1.3}
            th,td{padding:.12rem .5rem .12rem 0}
            code{background:none;padding:0}
            tr,li{break-inside:avoid}
            .part{break-before:page}
            .drawing{page:drawing}
            figure{margin:.3rem 0 0;border:0;overflow:visible}
            figure svg{display:block;margin:auto;max-width:100%;height:auto;max-height:160mm}
            a{text-decoration:none}
            }
            """;

    private HtmlText() {}

    public static String of(Handbook handbook) {
        HtmlText text = new HtmlText();
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
        page.append("<html lang=\"").append(escaped(handbook.language())).append("\">\n<head>\n");
        page.append("<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<title>").append(escaped(handbook.title())).append(" – a handbook</title>\n");
        page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        page.append("<h1>").append(escaped(handbook.title())).append("</h1>\n");
        page.append("<nav aria-label=\"Contents\">\n<ul>\n");
        for (Block block : handbook.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                page.append("<li>")
                        .append(link(heading.anchor(), escaped(heading.text())))
                        .append("</li>\n");
            }
        }
        page.append("</ul>\n</nav>\n<main>\n<section>\n");
        handbook.blocks().forEach(block -> page.append(block.accept(text)));
        return page.append("</section>\n</main>\n</body>\n</html>\n").toString();
    }

    @Override
    public String heading(Block.Heading heading) {
        String name = "h" + Math.min(6, heading.level());
        String before = heading.level() == 2 ? "</section>\n" + section(heading.anchor()) : "";
        return before + "<" + name + " id=\"" + escaped(heading.anchor()) + "\">" + escaped(heading.text()) + "</"
                + name + ">\n";
    }

    /** The beginning of a chapter, which tells a printer where pages begin. */
    private static String section(String anchor) {
        if (anchor.equals(Handbook.DRAWING)) {
            return "<section class=\"drawing\">\n";
        }
        return LONG.contains(anchor) ? "<section class=\"part\">\n" : "<section>\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        // An empty line in a text of the scenario parts paragraphs.
        return "<p>" + line(paragraph.spans()).replace("\n\n", "</p>\n<p>").replaceAll("(?<!>)\n", "<br>\n") + "</p>\n";
    }

    @Override
    public String items(Block.Items items) {
        StringBuilder list = new StringBuilder("<ul>\n");
        items.items().forEach(item -> list.append("<li>").append(cell(item)).append("</li>\n"));
        return list.append("</ul>\n").toString();
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder rows = new StringBuilder("<table>\n");
        if (table.head().stream().anyMatch(name -> !name.isEmpty())) {
            rows.append("<thead><tr>");
            table.head()
                    .forEach(name -> rows.append("<th>").append(escaped(name)).append("</th>"));
            rows.append("</tr></thead>\n");
        }
        rows.append("<tbody>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            String anchor = table.anchors().get(i);
            rows.append(anchor.isEmpty() ? "<tr>" : "<tr id=\"" + escaped(anchor) + "\">");
            table.rows()
                    .get(i)
                    .forEach(cell -> rows.append("<td>").append(cell(cell)).append("</td>"));
            rows.append("</tr>\n");
        }
        return rows.append("</tbody>\n</table>\n").toString();
    }

    @Override
    public String drawing(Block.Drawing drawing) {
        return "<figure>\n" + SvgText.of(drawing.graph()) + "</figure>\n";
    }

    private static String cell(List<Span> spans) {
        return line(spans).replace("\n", "<br>");
    }

    private static String line(List<Span> spans) {
        StringBuilder line = new StringBuilder();
        for (Span span : spans) {
            String text = escaped(span.text());
            String shown = span.target().isEmpty() ? text : link(span.target(), text);
            line.append(
                    switch (span.look()) {
                        case PLAIN -> shown;
                        case STRONG -> "<strong>" + shown + "</strong>";
                        case CODE -> "<code>" + shown + "</code>";
                        case QUIET -> "<small>" + shown + "</small>";
                    });
        }
        return line.toString();
    }

    private static String link(String target, String html) {
        return "<a href=\"#" + escaped(target) + "\">" + html + "</a>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
