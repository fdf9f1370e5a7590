namespace Advance.Tests.Building;

/// <summary>
/// One run tells everything: each site has several mistakes that have nothing to do with each other. All are told at once, in the
/// words that each has alone, and no other message follows from them.
/// </summary>
public class OneRunTests
{
    const string Sound = """
        -- statiq.json --
        { "Host": "advance.example" }
        -- input/people/gail-gilchrist.md --
        ---
        name: Gail Gilchrist
        ---
        -- input/topics/trials.md --
        ---
        title: Trials
        ---
        -- input/news/other.md --
        ---
        title: Other news
        date: 2022-06-01
        summary: We go on.
        ---
        ## Methods

        Text.
        -- input/publications/paper.md --
        ---
        title: A paper
        date: 2022-06-01
        summary: We found.
        ---
        Text.
        -- input/publications/_paper.json --
        { "type": "book", "title": "A paper" }
        -- input/_helplines.yml --
        - service: Line
          number: "+448082000247"
          display: 0808 2000 247
          for: emergency
          checked: 2026-11-01
        - service: Other line
          number: "+448088010327"
          display: 0808 801 0327
          for: emergency
          checked: 2026-11-01
        -- input/about.md --
        ---
        title: About
        order: 1
        ---
        See [Gail](people/gail-gilchrist.md), [trials](/topics/trials/), [other](news/other.md#methods), [the first](xref:launch),
        [it](/news/launch/), [paper](xref:a-paper) and 0808 801 0327.
        -- input/news/launch.md --
        ---
        title: Launch
        date: 2022-06-01
        summary: We begin.
        author: gail-gilchrist
        topics: [trials]
        publication: paper
        related: [other]
        ---
        ## Methods

        Text, and [methods](#methods).
        """;

    /// <summary>What is replaced in the sound site, by what, and the code that says so.</summary>
    static readonly Dictionary<string, (string From, string To, string Code)> Slips = new()
    {
        ["key"] = ("summary: We begin.", "summray: We begin.", "ADV0105"),
        ["date"] = ("title: Launch\ndate: 2022-06-01", "title: Launch\ndate: soon", "ADV0102"),
        ["no title"] = ("title: Launch\n", "", "ADV0104"),
        ["yaml"] = ("related: [other]", "xref: a: b\nrelated: [other]", "ADV0103"),
        ["key twice"] = ("title: Launch\n", "title: Launch\ntitle: Launch\n", "ADV0106"),
        ["never closed"] = ("related: [other]\n---\n", "related: [other]\n\n", "ADV0108"),
        ["slug"] = ("related: [other]", "slug: a/b\nrelated: [other]", "ADV0204"),
        ["layout"] = ("related: [other]", "layout: Nothing\nrelated: [other]", "ADV0601"),
        ["topic"] = ("topics: [trials]", "topics: [trails]", "ADV0301"),
        ["author"] = ("author: gail-gilchrist", "author: nobody", "ADV0302"),
        ["publication"] = ("publication: paper", "publication: papre", "ADV0303"),
        ["related"] = ("related: [other]", "related: [nothing]", "ADV0303"),
        ["image"] = ("related: [other]", "image: { src: /room.png, alt: A room }\nrelated: [other]", "ADV0202"),
        ["image without alt"] = ("related: [other]", "image: { src: /about.md }\nrelated: [other]", "ADV0104"),
        ["old address"] = ("related: [other]", "redirect_from: /about/\nrelated: [other]", "ADV0203"),
        ["link"] = ("Text, and", "Text, and [map](/nowhere-at-all/) and", "ADV0202"),
        ["picture"] = ("Text, and", "Text, and ![A map of it](map.png) and", "ADV0202"),
        ["anchor"] = ("(#methods)", "(#method)", "ADV0208"),
        ["anchor elsewhere"] = ("other.md#methods", "other.md#metods", "ADV0208"),
        ["xref"] = ("xref:a-paper", "xref:a-papper", "ADV0205"),
        ["html"] = ("Text, and", "Text, and <b>bold</b> and", "ADV0003"),
        ["heading"] = ("Text, and", "Text, and\n\n##No space\n\nText and", "ADV0009"),
        ["scheme"] = ("Text, and", "Text, and [x](javascript:x) and", "ADV0201"),
        ["person"] = ("name: Gail Gilchrist", "name: Gail Gilchrist\norcid: 12", "ADV0107"),
        ["person's name"] = ("name: Gail Gilchrist", "role: none", "ADV0104"),
        ["person's yaml"] = ("name: Gail Gilchrist", "name: \"Gail", "ADV0103"),
        ["topic's title"] = ("title: Trials", "order: 1", "ADV0104"),
        ["record"] = ("{ \"type\": \"book\", \"title\": \"A paper\" }", "{ \"type\": \"book\" }", "ADV0112"),
        ["record's json"] = ("{ \"type\": \"book\", \"title\"", "{ \"type\": \"book\" \"title\"", "ADV0603"),
        ["paper"] = ("title: A paper\n", "title: A paper\ndoi: 12\n", "ADV0107"),
        ["page"] = ("order: 1", "order: first", "ADV0107"),
        ["setting"] = ("{ \"Host\": \"advance.example\" }", "{ \"Host\": \"https://advance.example/x\" }", "ADV0604"),
        ["other setting"] = (
            "{ \"Host\": \"advance.example\" }",
            "{ \"Host\": \"advance.example\", \"PageSize\": \"many\" }",
            "ADV0604"
        ),
        ["settings"] = ("{ \"Host\": \"advance.example\" }", "{ \"Host\": \"advance.example\" ", "ADV0603"),
        ["help lines"] = ("checked: 2026-11-01\n- service: Other line", "checked: soon\n- service: Other line", "ADV0102"),
        ["help lines' yaml"] = ("- service: Other line", "- service: \"Other line", "ADV0103"),
        ["other bad date"] = ("title: Other news\ndate: 2022-06-01", "title: Other news\ndate: soon", "ADV0102"),
        ["other has no title"] = ("title: Other news\n", "", "ADV0104"),
        ["other without front matter"] = ("title: Other news\ndate: 2022-06-01\nsummary: We go on.\n---\n", "", "ADV0108"),
    };

    public static TheoryData<string> Alone => [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Alone))]
    public void A_mistake_alone_is_one_message(string slip) =>
        Assert.Contains($" {Slips[slip].Code}: ", Assert.Single(Lines([slip])), StringComparison.Ordinal);

    public static TheoryData<string> Together =>
        [
            "key, date, topic, link, picture",
            "yaml, topic, author, link, anchor",
            "key twice, date, publication, picture",
            "slug, date, xref, link",
            "never closed, topic, link, anchor elsewhere",
            "person, author, topic, date",
            "person's name, author, link",
            "person's yaml, author, key, picture",
            "topic's title, topic, author",
            "record, publication, link, date",
            "record's json, date, topic",
            "paper, record, publication, anchor",
            "page, xref, anchor elsewhere, date",
            "setting, date, link",
            "other setting, key, anchor",
            "settings, date, topic, picture",
            "help lines, date, link",
            "help lines' yaml, person, anchor",
            "other bad date, related, anchor elsewhere",
            "other has no title, xref, anchor elsewhere, link",
            "other without front matter, date, author",
            "image, date, topic",
            "image without alt, link, topic",
            "old address, date, link",
            "html, heading, scheme, date, author",
            "layout, date, anchor",
            "no title, related, picture, topic",
        ];

    [Theory]
    [MemberData(nameof(Together))]
    public void Mistakes_together_give_the_messages_that_each_gives_alone(string slips)
    {
        string[] names = slips.Split(", ");
        Assert.Equal(
            names.SelectMany(name => Lines([name])).Select(WithoutPlace).Order(StringComparer.Ordinal),
            Lines(names).Select(WithoutPlace).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_site_without_a_mistake_has_no_message()
    {
        using var site = new TestSite(Sound);
        Assert.Equal("", site.Diagnostics());
    }

    [Fact]
    public void Every_two_mistakes_in_different_places_are_both_told()
    {
        var alone = Slips.Keys.ToDictionary(name => name, name => Assert.Single(Lines([name])), StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var one in Slips.Keys)
        foreach (var other in Slips.Keys.Where(other => string.CompareOrdinal(one, other) < 0 && !Clash(one, other)))
        {
            string[] expected = [WithoutPlace(alone[one]), WithoutPlace(alone[other])];
            var found = Lines([one, other]).Select(WithoutPlace).Order(StringComparer.Ordinal).ToArray();
            if (!found.SequenceEqual(expected.Order(StringComparer.Ordinal)))
                wrong.Add($"{one} + {other}:\n{string.Join('\n', found)}");
        }
        Assert.Empty(wrong);
    }

    // The same field twice is another mistake, and what is broken may hold what is missing.
    static bool Clash(string one, string other) =>
        (one, other) is ("image", "image without alt") or ("no title", "yaml") or ("never closed", "no title")
        || !Sound.Contains(Slips[other].From, StringComparison.Ordinal)
        || !Sound
            .Replace(Slips[one].From, Slips[one].To, StringComparison.Ordinal)
            .Contains(Slips[other].From, StringComparison.Ordinal)
        || !Sound
            .Replace(Slips[other].From, Slips[other].To, StringComparison.Ordinal)
            .Contains(Slips[one].From, StringComparison.Ordinal);

    static string[] Lines(string[] slips)
    {
        var text = Sound.ReplaceLineEndings("\n");
        foreach (var (from, to, _) in slips.Select(name => Slips[name]))
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        using var site = new TestSite(text);
        return site.Diagnostics().Split('\n');
    }

    // One mistake moves the lines of the next.
    static string WithoutPlace(string line) =>
        $"{line[..line.IndexOf('(', StringComparison.Ordinal)]}{line[line.IndexOf(')', StringComparison.Ordinal)..]}";
}
