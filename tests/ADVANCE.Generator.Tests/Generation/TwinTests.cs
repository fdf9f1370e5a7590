using System.Text;
using Advance.Twins;

namespace Advance.Tests.Generation;

/// <summary>Every page as Markdown.</summary>
public class TwinTests
{
    static Dictionary<string, string> Twins(string files)
    {
        using var site = TestSite.WithHost(files);
        return new TwinGenerator()
            .Generate(site.Assembled())
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content().Span));
    }

    [Fact]
    public void A_body_is_copied_as_written_with_complete_addresses() =>
        Assert.Equal(
            """
            ---
            title: "A *bold* title: here"
            url: https://advance.example/news/launch/
            description: What we saw on the first day, and what we made of it then.
            type: news
            date: 2026-01-05
            language: en-GB
            authors: Ada Lovelace
            ---

            # A \*bold\* title: here

            See [the page](https://advance.example/about/ "Title"), [a part](https://advance.example/news/launch/#part),
            [elsewhere](https://example.org/a?b=1), ![A map](https://advance.example/map.png)
            and [the page again][about] or <https://example.org/>.

            ```
            [not a link](../about.md)
            ```

            ## Part

            - a *list*

            [about]: https://advance.example/about/

            """.ReplaceLineEndings("\n"),
            Twins(
                """
                -- input/people/ada.md --
                ---
                name: Ada Lovelace
                ---
                -- input/about.md --
                ---
                title: About us
                ---
                -- input/map.png --
                x
                -- input/news/launch.md --
                ---
                title: "A *bold* title: here"
                date: 2026-01-05
                summary: What we saw on the first day, and what we made of it then.
                authors: ada
                ---
                See [the page](../about.md "Title"), [a part](#part),
                [elsewhere](https://example.org/a?b=1), ![A map](/map.png)
                and [the page again][about] or <https://example.org/>.

                ```
                [not a link](../about.md)
                ```

                ## Part

                - a *list*

                [about]: ../about.md
                """
            )["news/launch/index.md"]
        );

    [Fact]
    public void A_list_links_to_the_twins_of_its_items_and_of_its_next_page()
    {
        var twins = Twins(
            "-- statiq.json --\n{ \"Host\": \"advance.example\", \"LinkRoot\": \"/site\", \"PageSize\": 1 }\n"
                + string.Concat(
                    Enumerable
                        .Range(1, 2)
                        .Select(day =>
                            $"""
                                -- input/news/n{day}.md --
                                ---
                                title: Day {day}
                                date: 2026-01-0{day}
                                summary: What we saw on day {day}, and what we made of it then.
                                ---

                                """
                        )
                )
        );
        Assert.Contains(
            "- [Day 2](https://advance.example/site/news/n2/index.md) (2026-01-02): What we saw on day 2, and what we made of "
                + "it then.\n\n[Older](https://advance.example/site/news/page/2/index.md)\n",
            twins["news/index.md"],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("404.md", string.Join(' ', twins.Keys), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_with_a_forbidden_scheme_leads_nowhere()
    {
        using var site = TestSite.WithHost("-- input/index.md --\n---\ntitle: Home page\n---\n[x](javascript:alert)\n");
        var assembled = site.Build(output: new Advance.Publish.NoOutput()).Site!;
        Assert.Contains("[x](#)", Twin.Text(assembled.Views[0], assembled), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_has_its_findings_and_reference()
    {
        var twin = Twins(StructuredSite.Files)["publications/paper/index.md"];
        Assert.Contains("doi: https://doi.org/10.1000/a%281%29\n", twin, StringComparison.Ordinal);
        Assert.Contains(
            "reference: Lovelace, A., Hopper, G., & The Group. (2025). On engines. Journal of Engines, 3(2), 1–9.",
            twin,
            StringComparison.Ordinal
        );
        Assert.Contains("## Corrections\n\n- A number was wrong.", twin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get-help", "")]
    [InlineData("someone-to-talk-to", "layout: gethelp\n")]
    public void The_help_page_has_the_numbers(string name, string layout)
    {
        var twin = Twins(
            "-- input/_helplines.yml --\n- service: A line\n  number: \"+448000000000\"\n  display: 0800 000 0000\n  note: At "
                + $"night too.\n  for: harmed\n  checked: 2026-01-05\n-- input/{name}.md --\n---\ntitle: Get help\nsummary: "
                + $"Who to call.\n{layout}---\nMore words.\n"
        )[$"{name}/index.md"];
        Assert.EndsWith("- A line: 0800 000 0000. At night too\n\nMore words.\n", twin, StringComparison.Ordinal);
    }
}
