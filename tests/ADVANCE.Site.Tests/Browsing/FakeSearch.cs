namespace Advance.Tests.Browsing;

/// <summary>
/// A search module that answers as the test says, to show what this site's few pages cannot bring about: every part of a
/// hit, long words, text from right to left, and hundreds of results.
/// </summary>
static class FakeSearch
{
    const string Module = """
        const long = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";
        const pages = [
          { url: "/the-intervention/", title: "The intervention", type: "publication", date: "2022-06-30", topics: ["Pathways", "No such topic"], excerpt: "A <mark>group</mark> &amp; more &lt;script&gt;",
            sections: [{ url: "/the-intervention/#how-it-was-built", title: "How it was built", excerpt: "three <mark>groups</mark> of people" }, { url: "/about/", title: long, excerpt: long }] },
          { url: "/about/", title: "مسارات بين تعاطي المخدرات", type: "page", date: null, topics: [], excerpt: "النص <mark>العربي</mark>", sections: [] },
          { url: "/contact/", title: long + long, type: "event", date: "2022", excerpt: long },
        ];
        export async function createSearch() {
          return {
            async search(query, { limit, exact }) {
              if (query.startsWith("zz")) return Object.assign([], { total: 0, corrections: [] });
              const hits = Array.from({ length: Math.min(limit, 250) }, (_, i) => pages[i % pages.length]);
              return Object.assign(hits, { total: 250, corrections: exact ? [] : [{ typed: "intervetnion", used: "intervention" }] });
            },
            async suggest(text) { return Object.assign([text + long, "عربي"], { titles: pages }); },
            async facets() { return { type: [{ value: "news", count: 3 }, { value: "event", count: 2 }], topic: Array.from({ length: 30 }, (_, i) => ({ value: `${long} ${i}`, count: i + 1 })) }; },
            async highlight() { return text => [...text.matchAll(/groups?/g)].map(match => [match.index, match.index + match[0].length]); },
            async alternatives() { return { nearest: ["zigzag"], fewer: ["intervention"] }; },
          };
        }
        """;

    public static Task AnswerIn(Visit visit) =>
        visit.Page.RouteAsync("**/search/search.js*", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = Module }));
}
