using static Advance.Benchmarks.Scaling.Construct;

namespace Advance.Benchmarks.Scaling.Constructs;

/// <summary>Many files, and the relations between them.</summary>
static class WholeSites
{
    const int Files = 500;

    static readonly (string, string) Home = ("input/index.md", "---\ntitle: Home\n---\nWelcome.\n");

    public static IReadOnlyList<Construct> All { get; } =
    [
        Many("site/news", Files, n => News(n, "")),
        Many("site/news of one topic", Files, n => News(n, "topics: [one]\n"), Topic("one")),
        Many("site/news of a topic each", Files, n => News(n, $"topics: [topic{n}]\n")),
        Many("site/news with one title", Files, n => ($"input/news/item{n}.md", Item("", $"Text {n}."))),
        Many("site/news, each a copy", Files, n => ($"input/news/item{n}.md", Item("", "Text."))),
        Many("site/news at one address", Files, n => News(n, "slug: same\n")),
        Many("site/news at one address by old addresses", Files, n => News(n, "redirect_from: [/old/]\n")),
        Many("site/news at addresses alike but for their case", Files, n => News(n, $"slug: {Case(n)}\n")),
        Many("site/news with old addresses", Files, n => News(n, $"redirect_from: [/old/{n}/]\n")),
        Many("site/news with old addresses that are new ones", Files, n => News(n, $"redirect_from: [/news/item{n + 1}/]\n")),
        Many("site/news with a link to nowhere", Files, n => News(n, "", $"[Words of a link](item{n}x.md)")),
        Many("site/news with a link to the next", Files, n => News(n, "", $"[Words of a link](item{n + 1}.md)")),
        Many(
            "site/news with a link to a heading that is missing",
            Files,
            n => News(n, "", "[Words of a link](item0.md#nowhere)"),
            News(0, "")
        ),
        Many("site/news with an xref to nothing", Files, n => News(n, $"xref: name{n}\n", $"[Words of a link](xref:name{n}x)")),
        Many("site/news with one xref", Files, n => News(n, "xref: name\n")),
        Many("site/news with an unknown topic", Files, n => News(n, $"topics: [topic{n}x]\n"), Topic("one")),
        Many("site/news with an unknown topic beside as many topics", Files, n =>
            n % 2 == 0 ? News(n, $"topics: [topic{n}]\n") : Topic($"topic{n}")
        ),
        Many("site/news with an unknown author beside as many people", Files, n =>
            n % 2 == 0 ? News(n, $"authors: [person{n}]\n") : Person(n)
        ),
        Many("site/news with an unknown related item", Files, n => News(n, $"related: [item{n}x]\n")),
        Many("site/news related to the next", Files, n => News(n, $"related: [item{Math.Max(0, n - 1)}]\n")),
        Many("site/news with an unknown key", Files, n => News(n, $"key{n}: a\n")),
        Many("site/news without a summary or title", Files, n =>
            ($"input/news/item{n}.md", "---\ndate: 2026-01-01\n---\nText.\n")
        ),
        Many("site/news without front matter", Files, n => ($"input/news/item{n}.md", "Text.\n")),
        Many("site/news in the future", Files, n => News(n, "draft: false\n", date: "2027-01-01"), Home),
        Many("site/news that are drafts", Files, n => News(n, "draft: true\n"), Home),
        Many(
            "site/news in Welsh",
            Files / 2,
            n => n % 2 == 0 ? News(n, "") : ($"input/news/item{n - 1}.cy.md", Item("", $"Testun {n}.", $"Teitl {n}")),
            ("statiq.json", "{\"Host\":\"a.example\",\"Languages\":[\"cy\"]}")
        ),
        Many("site/topics", Files, n => Topic($"topic{n}"), Home),
        Many("site/topics with one synonym", Files, n => Topic($"topic{n}", "synonyms: [same]\n"), Home),
        Many("site/topics with two synonyms each", Files, n => Topic($"topic{n}", $"synonyms: [word{n}, word{n + 1}]\n"), Home),
        Many("site/people", Files, Person, Home),
        Many("site/people, each named", Files, n => n % 2 == 0 ? News(n, $"authors: [person{n + 1}]\n") : Person(n)),
        Many("site/people of one name", Files, n => ($"input/people/p{n}.md", "---\nname: Ann Example\n---\nText.\n"), Home),
        Many("site/speakers with nearly a person's name", Files, n =>
            n % 2 == 0 ? Event(n, $"speakers: [Ann Exampla{n}]\n") : Person(n)
        ),
        Many("site/events", Files, n => Event(n, "")),
        Many("site/publications", Files, n => Publication(n, $"doi: 10.1000/x{n}\n")),
        Many("site/publications with one DOI", Files, n => Publication(n, "doi: 10.1000/x\n")),
        Many("site/publications and news of them", Files, n =>
            n % 2 == 0 ? Publication(n, "") : News(n, $"publication: paper{n - 1}\n")
        ),
        Many("site/partners", Files, n => ($"input/partners/p{n}.md", $"---\nname: Partner {n}\nkind: funder\n---\n"), Home),
        Many("site/pages", Files, n => ($"input/page{n}.md", $"---\ntitle: Page {n}\n---\nText {n}.\n")),
        Many("site/pages in folders", Files, n => ($"input/news/folder{n}/item.md", Item($"slug: s{n}\n", $"Text {n}."))),
        Many("site/folders that are unknown", Files, n => ($"input/folder{n}/item.md", Item("", "Text."))),
        Many("site/files beside the pages", Files, n => ($"input/files/file{n}.txt", "Text."), Home),
        Many("site/files that differ in case alone", Files, n => ($"input/files/{Case(n)}.txt", "Text."), Home),
        Many("site/files of an unknown kind", Files, n => ($"input/files/file{n}.abc", "Text."), Home),
        Many("site/sidecars", Files, n => n % 2 == 0 ? News(n, "") : ($"input/news/_item{n - 1}.yml", "topics: [a]\n")),
        Many("site/data files for hosts", 1, n =>
            ($"input/page{n}.md", $"---\ntitle: Page {n}\nredirect_from:\n{Count(i => $"  - /old{n}-{i}/\n", 8_000)}---\nText.\n")
        ),
    ];

    static (string, string) News(int number, string fields, string body = "Text", string date = "2026-01-02") =>
        (
            $"input/news/item{number}.md",
            Item(fields, $"{body} {number}.", $"A title of item {number}").Replace("2026-01-02", date, StringComparison.Ordinal)
        );

    static (string, string) Topic(string name, string fields = "") =>
        ($"input/topics/{name}.md", $"---\ntitle: The topic {name}\n{fields}---\nText.\n");

    static (string, string) Person(int number) =>
        ($"input/people/person{number}.md", $"---\nname: Ann Example{number}\n---\nText.\n");

    static (string, string) Event(int number, string fields) =>
        (
            $"input/events/event{number}.md",
            Item($"start: 2026-01-01T10:00\n{fields}", $"Text {number}.", $"A title of event {number}")
        );

    static (string, string) Publication(int number, string fields) =>
        ($"input/publications/paper{number}.md", Item(fields, $"Text {number}.", $"A title of paper {number}"));

    /// <summary>The same twelve letters, some in upper case.</summary>
    static string Case(int number) =>
        string.Concat(
            "abcdefghijkl".Select((letter, place) => (number >> place & 1) == 1 ? char.ToUpperInvariant(letter) : letter)
        );
}
