namespace Advance.Tests.Checks.Markup;

/// <summary>The markup of other tools is reported once for each kind in a file, and text that only looks like it isn't.</summary>
public class OtherDialectsTests
{
    static string DiagnosticsOf(string body)
    {
        using var site = TestSite.WithHost(
            $"-- input/news/a.md --\n---\ntitle: A title\ndate: 2022-06-01\nsummary: A summary.\n---\n{body}\n"
        );
        return site.Diagnostics();
    }

    [Theory]
    [InlineData("Text\n\n{% include a.html %}\n\n{% endfor %}", 8, 1, "a Liquid or Jinja tag")]
    [InlineData("By {{ page.author }} and {{page.title}}.", 6, 4, "a template's placeholder")]
    [InlineData("See <%= link %>.", 6, 5, "a template's placeholder")]
    [InlineData("{{< youtube abc >}}", 6, 1, "a Hugo or Quarto shortcode")]
    [InlineData("{{% notice %}}\nText.\n{{% /notice %}}", 6, 1, "a Hugo or Quarto shortcode")]
    [InlineData("{{<figure src=\"a.png\" alt=\"A\">}}", 6, 1, "a Hugo or Quarto shortcode")]
    [InlineData(
        "{{< figure src=\"a.png\" caption=\"<center><strong>Ann</strong></center>\" >}}",
        6,
        1,
        "a Hugo or Quarto shortcode"
    )]
    [InlineData("[caption id=\"a\"]Words[/caption]", 6, 1, "a shortcode")]
    [InlineData("Text.\n{: .lead}", 7, 1, "an attribute list")]
    [InlineData("## Methods {#methods}", 6, 12, "an attribute list")]
    [InlineData("## Methods {-}", 6, 12, "an attribute list")]
    [InlineData("![A room](room.png){width=50%}", 6, 20, "an attribute list")]
    [InlineData("A [word]{.mark} here.", 6, 3, "an attribute list")]
    [InlineData("::: {.note}\nText.\n:::", 6, 1, "a fenced div")]
    [InlineData(":::tip\nText.\n:::", 6, 1, "a fenced div")]
    [InlineData("> [!NOTE]\n> Text.", 6, 3, "a callout")]
    [InlineData("> [!warning]- Look\n> Text.", 6, 3, "a callout")]
    [InlineData("!!! note\n\n    A sentence that belongs to it, with many words.", 6, 1, "a callout")]
    [InlineData("Where $p < 0.05$ holds.", 6, 7, "a formula")]
    [InlineData("Where $n$ is $95\\%$.", 6, 7, "a formula")]
    [InlineData("Where \\\\(x^2\\\\) is.", 6, 7, "a formula")]
    [InlineData("$$\nx = 1\n$$", 6, 1, "a formula")]
    [InlineData("As [@key] says.", 6, 4, "a citation")]
    [InlineData("As [see @smith2020, p. 3] says.", 6, 4, "a citation")]
    [InlineData("In @fig-plot.", 6, 4, "a cross-reference")]
    [InlineData("See [[Other page]].", 6, 5, "a wiki link")]
    [InlineData("See ![[film.mp4]].", 6, 5, "an embedded note or file")]
    [InlineData("It is ==so== clear.", 6, 7, "highlighted text")]
    [InlineData("Well done :tada: :+1:", 6, 11, "an emoji's name")]
    [InlineData("Well done **:tada:**", 6, 13, "an emoji's name")]
    [InlineData("[TOC]", 6, 1, "a table of contents marker")]
    [InlineData("[[_TOC_]]", 6, 1, "a table of contents marker")]
    [InlineData("Words^[A note with *words*.] here.", 6, 6, "an inline footnote")]
    [InlineData("Words^[A note\nof two lines.] here.", 6, 6, "an inline footnote")]
    [InlineData("+---+---+\n| a | b |\n+---+---+\n| c | d |\n+---+---+", 6, 1, "a grid table")]
    [InlineData("| a | b |\n|---|---|\n| $x^2$ | c |", 8, 3, "a formula")]
    [InlineData("- {{ a }}\n- b", 6, 3, "a template's placeholder")]
    [InlineData("[words]({{ site.url }}/a)", 6, 9, "a template's placeholder")]
    [InlineData("== Heading ==", 6, 1, "a heading of a wiki or of AsciiDoc")]
    [InlineData("'''bold'''", 6, 1, "a wiki's bold text")]
    [InlineData("See :ref:`methods`.", 6, 5, "a Sphinx or MyST role")]
    [InlineData("\\begin{quote}", 6, 1, "a LaTeX command")]
    [InlineData("[@smith2020] [see @jones2021, p. 3]", 6, 1, "a citation")]
    [InlineData("As [@key] says, and @smith2020 too.", 6, 4, "a citation")]
    [InlineData("As @smith2020 [p. 3] says.", 6, 4, "a citation")]
    [InlineData("As **@smith2020 [p. 3]** says.", 6, 6, "a citation")]
    [InlineData("![A room](https://example.org/a.png \"{{ title }}\")", 6, 38, "a template's placeholder")]
    [InlineData("| a | b |\n|---|---|\n| [x {{ b }} | c |", 8, 6, "a template's placeholder")]
    [InlineData("Where $x^2$ and $$y$$ and \\\\(z^2\\\\) are.", 6, 7, "a formula")]
    public void Markup_of_another_tool_is_reported_once_at_its_place(string body, int line, int column, string name)
    {
        var reported = Assert.Single(DiagnosticsOf(body).Split('\n'), line =>
            line.Contains("ADV0", StringComparison.Ordinal)
            && !line.Contains("ADV0202", StringComparison.Ordinal)
            && !line.Contains("ADV0401", StringComparison.Ordinal)
        );
        Assert.StartsWith($"input/news/a.md({line},{column}): warning ADV0041: ", reported, StringComparison.Ordinal);
        Assert.Contains($" is {name}, which readers see as typed", reported, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It costs $5 and $10, or US$5-$10, or $5k (and 6$ more).")]
    [InlineData("At 10:30:45, a ratio of 1:2:3, std::vector::at: or a:b:c.")]
    [InlineData("Write to me@example.org, or to @name and @other.")]
    [InlineData("A smiley :-) and :D and ;-) and ^_^ and :/ and :3.")]
    [InlineData("A set {a, b}, {1}, {x = 1} or a list [a, b].")]
    [InlineData("In code: `{{ page.title }}`, `{% if %}`, `$x^2$`, `==x==`, `[[a]]`, `:smile:`.")]
    [InlineData("```\n{{ page.title }}\n$x^2$\n::: note\n```")]
    [InlineData("    {{< figure >}}")]
    [InlineData("ISBN 978-3-16-148410-0; doi:10.1000/182; 2 ** n ** 3; a == b == c; C++ and C++.")]
    [InlineData("An index x[i][j], [1][2], x[[1]] and [sic] or [Editor's note].")]
    [InlineData("Escaped: \\{\\{ a \\}\\}, \\$x = 1\\$, \\[\\[a\\]\\], \\==a==, \\[\\@a\\].")]
    [InlineData("*p < .05, **p < .01, ***p < .001")]
    [InlineData("> A quotation [!] of someone.")]
    [InlineData("Footnotes[^1] are fine.\n\n[^1]: A note.")]
    [InlineData("50 %% of 30 %% are few; /users/{id}/posts and ${HOME}.")]
    [InlineData("A time: 10:30: then another: 11:30.")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n: A caption")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n: A caption\n\nTable: Before it\n\n| a | b |\n|---|---|\n| c | d |")]
    [InlineData("- | a | b |\n  |---|---|\n  | c | d |\n\n  Table: A *caption*")]
    [InlineData("A term\n: Its definition")]
    public void Text_that_only_looks_like_markup_is_not_reported(string body) => Assert.Equal("", DiagnosticsOf(body));

    [Theory]
    [InlineData("** bold **", "'** bold **' isn't bold, since there is a space inside its asterisks.")]
    [InlineData("A **bold ** word.", "'**bold **' isn't bold, since there is a space inside its asterisks.")]
    [InlineData("#\u00A0A heading", "isn't a heading, since the space after '#' is a no-break space.")]
    [InlineData(
        "-\u00A0An item\n-\u00A0Another",
        "isn't a list item, since the space after its marker is a no-break space, here and once more in this file."
    )]
    [InlineData("1.\u00A0An item", "isn't a list item, since the space after its marker is a no-break space.")]
    public void Markup_broken_by_a_space_is_reported_once(string body, string message)
    {
        var reported = Assert.Single(DiagnosticsOf(body).Split('\n'));
        Assert.Contains(": warning ADV0009: ", reported, StringComparison.Ordinal);
        Assert.Contains(message, reported, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_markup_in_a_whole_file_is_one_message_with_its_count() =>
        Assert.Contains(
            "{{ a }}' is a template's placeholder, which readers see as typed, here and 12 more times in this file.",
            Assert.Single(DiagnosticsOf(string.Join("\n\n", Enumerable.Repeat("Text {{ a }}.", 13))).Split('\n')),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_address_with_a_placeholder_is_reported_once_and_not_as_a_dead_link()
    {
        var reported = Assert.Single(DiagnosticsOf("[a]({{site.url}}/a) and [b]({{site.url}}/b)").Split('\n'));
        Assert.Contains("(6,1): warning ADV0044: '{{site.url}}/a' ", reported, StringComparison.Ordinal);
        Assert.Contains(", as does one more in this file.", reported, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![A film](f.mp4)", "a film")]
    [InlineData("![](t.csv)", "a table of data")]
    [InlineData("![](https://example.org/d.pdf#page=2)", "a document")]
    [InlineData("![Sound](a.mp3)", "a sound recording")]
    [InlineData("![A talk](https://www.youtube.com/watch?v=abc)", "a film")]
    public void A_file_that_is_not_a_picture_is_reported_once_whether_it_exists_or_not(string body, string kind) =>
        Assert.Contains(
            $"warning ADV0045: '{body[(body.IndexOf('(', StringComparison.Ordinal) + 1)..^1]}' is {kind}, so readers see a "
                + "broken picture.",
            Assert.Single(DiagnosticsOf(body).Split('\n')),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Follow @nhsengland, @acme2023 and @Dr_Smith2020, or write to a2020@example.org.")]
    [InlineData("As [@key] says, follow @nhsengland.")]
    [InlineData("Read on [@acme on Twitter] and [@acme on Twitter].")]
    public void Social_network_user_names_are_not_citations(string body) =>
        Assert.DoesNotContain("here and", DiagnosticsOf(body), StringComparison.Ordinal);

    [Theory]
    [InlineData("[x][] is lost.", 1, "x")]
    [InlineData("**[the plan][lost]**", 3, "lost")]
    [InlineData("*[the plan][lost]*", 2, "lost")]
    [InlineData("## [The plan][lost]", 4, "lost")]
    [InlineData("| [the plan][lost] | b |\n|---|---|\n| c | d |", 3, "lost")]
    [InlineData("> - [the plan][lost]", 5, "lost")]
    [InlineData("Text.[^n]\n\n[^n]: [the plan][lost]", 7, "lost")]
    public void An_undefined_reference_is_reported_wherever_it_is(string body, int column, string label)
    {
        var reported = Assert.Single(DiagnosticsOf(body).Split('\n'), line => line.Contains("ADV0042", StringComparison.Ordinal));
        Assert.Contains($",{column}): ", reported, StringComparison.Ordinal);
        Assert.Contains($"'{label}'", reported, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Between 10^6 and 10^7.", "(6,11)", "'^6' is shown as typed, here and once more")]
    [InlineData("## From 10^6 to 10^7", "(6,11)", "'^6' is shown as typed, here and once more")]
    [InlineData("**10^6** and [10^7](https://example.org/10^8)", "(6,5)", "'^6' is shown as typed, here and once more")]
    [InlineData("| a |\n|---|\n| 10^6 |\n\n: Of 10^7", "(8,5)", "'^6' is shown as typed, here and once more")]
    [InlineData("Much CO~2 is in it.", "(6,8)", "'~2' is shown as typed")]
    [InlineData("This is ~~ struck out ~~.", "(6,9)", "'~~ struck out ~~' isn't struck out")]
    [InlineData("- Words.\n\n: A stray line", "(8,1)", "': A stray line' is neither")]
    public void A_character_without_its_partner_is_reported_once_wherever_it_is(string body, string place, string message)
    {
        var reported = Assert.Single(DiagnosticsOf(body).Split('\n'));
        Assert.StartsWith($"input/news/a.md{place}: warning ADV0009: {message}", reported, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("About {{ page.title }}", true)]
    [InlineData("{% include a.html %}", true)]
    [InlineData("How {{ page.title }} works in Jekyll", false)]
    [InlineData("What `{{ a }}` means", false)]
    [InlineData("What {{x}} means", false)]
    public void A_placeholder_in_a_title_is_reported_unless_the_title_is_about_it(string title, bool isReported)
    {
        using var site = TestSite.WithHost(
            $"-- input/news/a.md --\n---\ntitle: \"{title}\"\ndate: 2022-06-01\nsummary: A summary.\n---\nText.\n"
        );
        Assert.Equal(isReported, site.Diagnostics().Contains("input/news/a.md(2,8): warning ADV0041", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_with_a_placeholder_after_an_address_is_one_message()
    {
        var reported = Assert.Single(DiagnosticsOf("[our page](https://example.org/{{ page.url }}) is new.").Split('\n'));
        Assert.Contains("contains an instruction for another program", reported, StringComparison.Ordinal);
    }
}
