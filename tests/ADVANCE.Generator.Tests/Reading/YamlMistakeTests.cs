namespace Advance.Tests.Reading;

/// <summary>
/// Broken YAML gives one message, on the line where an author would fix it, in words that need no knowledge of YAML.
/// </summary>
public class YamlMistakeTests
{
    const string NoField = "This line doesn't have the form 'key: value'. Is the colon missing, or the space after it?";
    const string Indented =
        "This line doesn't begin in the same column as its neighbours. Remove the spaces before it, or add the missing ones.";
    const string GoesOn =
        "This line continues the text above, but its colon is read as a new field. If it belongs to the text, put the "
        + "whole text in quotation marks. If it is a field of its own, remove the spaces before it.";
    const string Quote = "A quotation mark is never closed. Close it on the same line.";
    const string Bracket =
        "A bracket is never closed. Close it, or put the value in quotation marks if the bracket belongs to the text.";
    const string AfterBracket =
        "There is text after the closing bracket. Put the whole value in quotation marks if the brackets belong to the text.";
    const string AfterQuote =
        "There is text after the closing quotation mark. Put the whole value in quotation marks, of the other kind if "
        + "it already contains some.";
    const string Colon = "A colon inside the text is read as a new key. Put the whole value in quotation marks.";
    const string Tab = "There is a tab where spaces are needed. Use two spaces instead.";
    const string Deep = "Lists and groups are nested too deeply here. No field needs that.";
    const string Name = "A field's name must be a word. If a value begins with a bracket here, put it in quotation marks.";
    const string Second =
        "The fields end above this line, at '---' or '...', so the lines below would be lost. Remove that line.";

    static string Repeat(string text, int times = 10_000) => string.Concat(Enumerable.Repeat(text, times));

    public static TheoryData<string, string, string> Mistakes =>
        new()
        {
            { "title: \"Launch\ndate: 2022", "(2,8)", Quote },
            { "title: Launch\nsummary: 'It's here'", "(3,14)", AfterQuote },
            { "title: 'Launch\ndate: 2022\n# it's", "(4,6)", AfterQuote },
            { "title: \"ADVANCE\" begins", "(2,18)", AfterQuote },
            { "title: Launch\nimage:\n\tsrc: a.jpg", "(4,1)", Tab },
            { "title: Launch\n\tdate: 2022", "(3,1)", Tab },
            { "title: Results: what we learnt", "(2,15)", Colon },
            { "title: \"Results\": what we learnt", "(2,17)", Colon },
            { "title: Launch\ntopics: [trials, pathways\ndate: 2022", "(3,9)", Bracket },
            { "title: Launch\nimage: { src: a.jpg", "(3,8)", Bracket },
            { "title: Launch\ntopics: [a, [b, c]", "(3,9)", Bracket },
            { "title: [Draft] Launch", "(2,16)", AfterBracket },
            { "title: {{ page.title }}", "(2,9)", Name },
            { "title: Launch\n  date: 2022", "(3,3)", GoesOn },
            { "summary: A long text\n  more: text that follows", "(3,3)", GoesOn },
            { "summary: A long text\n  that goes on\n  and more: text", "(4,3)", GoesOn },
            { "image:\n    src: a.jpg\n  alt: A room", "(4,3)", Indented },
            {
                "title: ! \"Code: x\"",
                "(2,8)",
                "'!' can't come before the quotation mark. Delete it, or move it inside the quotation marks."
            },
            {
                "title: ! 'Code: x'",
                "(2,8)",
                "'!' can't come before the quotation mark. Delete it, or move it inside the quotation marks."
            },
            {
                "title: !!str \"Code: x\"",
                "(2,8)",
                "'!!str' can't come before the quotation mark. Delete it, or move it inside the quotation marks."
            },
            {
                "title: @\"advance\"",
                "(2,8)",
                "'@' can't come before the quotation mark. Delete it, or move it inside the quotation marks."
            },
            {
                "title: *\"Important\" news",
                "(2,8)",
                "'*' can't come before the quotation mark. Delete it, or move it inside the quotation marks."
            },
            { "title: ! Important \"news\"", "(2,8)", "A value can't begin with '!'. Put it in quotation marks." },
            {
                "title: \"A title that goes\non here\"\ndate: 2022",
                "(3,1)",
                "This line belongs to the text in quotation marks that begins on the line above. Begin it with two spaces."
            },
            { "title: \"A title\nthat is never closed\ndate: 2022\nsummary: \"Words\"", "(2,8)", Quote },
            { "  title: Launch\ndate: 2022", "(3,1)", Indented },
            { "authors:\n  - Gail\n Gene", "(4,2)", Indented },
            { "title: Launch\ndate 2022\nsummary: x", "(3,1)", NoField },
            { "title:Launch\ndate: 2022", "(2,1)", NoField },
            { "title: Launch\n- a\n- b", "(3,1)", NoField },
            { "title: @advance", "(2,8)", "A value can't begin with '@'. Put it in quotation marks." },
            { "title: `code`", "(2,8)", "A value can't begin with '`'. Put it in quotation marks." },
            { "title: 100\nsummary: % of men", "(3,10)", "A value can't begin with '%'. Put it in quotation marks." },
            { "title: *Important* news", "(2,8)", "A value can't begin with '*'. Put it in quotation marks." },
            { "title: &anchor news", "(2,8)", "A value can't begin with '&'. Put it in quotation marks." },
            { "title: !news", "(2,8)", "A value can't begin with '!'. Put it in quotation marks." },
            { "title: > 50 men", "(2,8)", "A value can't begin with '>'. Put it in quotation marks." },
            { "a: &a [x, x]\nb: [x, x]", "(2,4)", "A value can't begin with '&'. Put it in quotation marks." },
            {
                "title: \"C:\\Users\"",
                "(2,8)",
                "A backslash has a special meaning between double quotation marks. Write \\\\ for a backslash, or use "
                    + "single quotation marks."
            },
            {
                "title: \"\\beta\"",
                "(2,8)",
                "A backslash produces an invisible character here. Write \\\\ for a backslash, or use single quotation marks."
            },
            {
                "title: \"\\ud800\"",
                "(2,8)",
                "A backslash has a special meaning between double quotation marks. Write \\\\ for a backslash, or use "
                    + "single quotation marks."
            },
            { "title: Launch\ndate: \u000022", "(3,7)", "There is an invisible control character here. Delete it." },
            {
                "title: Launch\nsummary: One\u2028two",
                "(3,13)",
                "There is an invisible line break here. Delete it, and press Enter if a line should end here."
            },
            {
                "title: Launch\nsummary: One\u0085two",
                "(3,13)",
                "There is an invisible line break here. Delete it, and press Enter if a line should end here."
            },
            { "title: !![", "(2,9)", "A value can't begin with '!'. Put it in quotation marks." },
            { "title: Launch\n...\ndate: 2022", "(4,1)", Second },
            { "[a, b]: c", "(2,1)", Name },
            { Repeat("["), "(2,33)", Deep },
            { Repeat("{a: "), "(2,129)", Deep },
            { Repeat("- "), "(2,65)", Deep },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_where_it_is_with_how_to_fix_it(string yaml, string place, string words)
    {
        using var site = TestSite.WithHost("").Write("input/news/a.md", $"---\n{yaml}\n---\nText.\n");
        Assert.Equal($"input/news/a.md{place}: error ADV0103: {words}", site.Diagnostics());
    }

    [Theory]
    [InlineData("title: Launch\n- date: 2022")]
    [InlineData("title: Launch\r\ntopics: [trials")]
    [InlineData("\ttitle: Launch")]
    [InlineData("---: x")]
    [InlineData("? title\n: Launch")]
    [InlineData("<<: *base")]
    [InlineData("title: ''''")]
    [InlineData("%TAG ! tag:x")]
    [InlineData(": :\n: :")]
    [InlineData("\u0085title: x")]
    [InlineData("title: x\n\"")]
    [InlineData("title: |")]
    [InlineData("title: |9\n x")]
    [InlineData("title: >-+\n x")]
    [InlineData("2022: x")]
    [InlineData("true: x\n~: y")]
    public void Any_text_is_either_read_or_refused(string yaml)
    {
        using var site = TestSite.WithHost("").Write("input/about.md", $"---\n{yaml}\n---\nText.\n");
        Assert.All(site.Diagnostics().Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
            Assert.StartsWith("input/about.md(", line, StringComparison.Ordinal)
        );
    }
}
