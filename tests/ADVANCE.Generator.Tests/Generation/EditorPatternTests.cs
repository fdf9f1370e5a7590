using System.Text.Json;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Editor.Configuration;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation;

/// <summary>The patterns by which the editor's form judges what is typed.</summary>
public class EditorPatternTests
{
    public static TheoryData<string> Patterned =>
        [
            .. ContentTypes
                .All.SelectMany(type => AllFields(type.Fields))
                .Select(one => EditorPattern.Of(Piece(one.Shape)))
                .OfType<string>()
                .Distinct(),
        ];

    /// <summary>Values that people type, right and wrong. A pattern must give the same result in a browser and here.</summary>
    static readonly string[] Values =
    [
        "",
        " ",
        "x",
        "2022",
        "2022-06",
        "2022-06-30",
        " 2022-06-30 ",
        "2022-06-30T15:00",
        "2022-06-30 15:00:00",
        "2022-06-30T15:00+01:00",
        "2022-06-30T15:00:00.5Z",
        "2022-6-3",
        "30/06/2022",
        "tomorrow",
        "٢٠٢٢",
        "٢٠٢٢-٠٦-٣٠",
        "٣٠/٠٦/٢٠٢٢",
        "٣٠ June ٢٠٢٢",
        "٢٠٢٢-٠٦-٣٠ ١٥:٠٠",
        "2022-06-30\n",
        "10.1007/s10896-022-00407-4",
        "https://doi.org/10.1000/A(1)<2>",
        "doi: 10.1000/x",
        "10.1000/x.",
        "10.1/x",
        "11.1000/x",
        "10.1000/",
        "DOI:10.1000/\u00a0x",
        "0000-0002-5616-6283",
        "https://orcid.org/0000-0002-5616-628X",
        "0000-0002-5616",
        "0000000256166283",
        "Europe/London",
        "Etc/GMT+1",
        "British Summer Time",
        "America/Argentina/Buenos_Aires",
        "https://example.org/",
        "HTTP://example.org",
        "http://",
        "/about/",
        "about.md",
        "#part",
        "?q=1",
        "mailto:a@example.org",
        "xref:home",
        "tel:+44",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "blob:https://x",
        "//example.org",
        "example.org:80",
        "a b.html",
        "/a:b",
        "Ünïcode",
        "🙂",
    ];

    [Theory]
    [MemberData(nameof(Patterned))]
    public void A_pattern_gives_the_same_result_in_a_browser_and_in_dotnet(string pattern)
    {
        var answer = Node.Run("match-pattern.mjs", JsonSerializer.Serialize(new { pattern, values = Values }));
        Assert.Equal(
            Values.Where(value => System.Text.RegularExpressions.Regex.IsMatch(value, pattern)),
            JsonDocument.Parse(answer).RootElement.EnumerateArray().Select(value => value.GetString()!)
        );
    }

    public static TheoryData<string> Shapes => ["date", "start", "doi", "orcid", "url", "timezone"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_pattern_accepts_what_the_build_accepts_and_finds_mistakes(string name)
    {
        var fields = ContentTypes.All.SelectMany(type => AllFields(type.Fields));
        var pattern = EditorPattern.Of(Piece(fields.First(field => field.Name == name).Shape))!;
        var refused = Values.Where(value => !System.Text.RegularExpressions.Regex.IsMatch(value, pattern)).ToArray();
        var taken = Values.Where(value => value.Trim().Length > 0 && Takes(name, value)).ToArray();
        Assert.NotEmpty(taken);
        Assert.Empty(taken.Intersect(refused));
        Assert.NotEmpty(refused);
        if (name == "url")
            Assert.Contains("javascript:alert(1)", refused);
    }

    static bool Takes(string name, string value)
    {
        var diagnostics = new Advance.Diagnostics.DiagnosticBag();
        var node = new Advance.Data.ScalarNode(value, new Advance.Diagnostics.Location("x"), IsPlain: false);
        return name switch
        {
            "date" => Formats.Date.TryRead(node, diagnostics, out _),
            "start" => Formats.Time.TryRead(node, diagnostics, out _),
            "doi" => Formats.Doi.TryRead(node, diagnostics, out _),
            "orcid" => Formats.Orcid.TryRead(node, diagnostics, out _),
            "url" => Formats.Url.TryRead(node, diagnostics, out _),
            _ => Formats.Zone.TryRead(node, diagnostics, out _),
        };
    }

    static IEnumerable<IField> AllFields(IEnumerable<IField> fields) =>
        fields.SelectMany(field => AllFields(field.Shape.Parts).Prepend(field));

    static Shape Piece(Shape shape) => shape is Shape.List list ? list.Item : shape;
}
