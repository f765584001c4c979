package dev.pooled.examples.crawler;

import dev.pooled.Pooled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page; runs in workers, where what it does to the bytes of a stranger can do no harm. */
public final class PageParser {

    /** Taken over from an older program: tries two to the power of thirty ways before it says no. */
    private static final Pattern LEGACY_TAGS = Pattern.compile("(.*a){25}");

    private PageParser() {}

    @Pooled(timeout = "3s")
    static ParsedPage parse(String url, byte[] html) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(html), null, url);
        Set<String> links = new LinkedHashSet<>();
        for (Element link : page.select("a[href]")) {
            String target = link.absUrl("href");
            int fragment = target.indexOf('#');
            links.add(fragment < 0 ? target : target.substring(0, fragment));
        }
        String title = page.title();
        String tags = page.select("meta[name=legacy-tags]").attr("content");
        if (LEGACY_TAGS.matcher(tags).matches()) {
            title += " (" + tags + ")";
        }
        return new ParsedPage(title, page.text(), List.copyOf(links));
    }
}
