using System.Text;
using System.Text.Json;
using Advance.Content;
using Advance.Render;
using Advance.Schemas;
using Advance.Tests.Npm;

namespace Advance.Tests.Generation;

/// <summary>The JSON Schema of front matter, checked with ajv: it accepts what the build accepts.</summary>
public class ContentSchemaTests
{
    static readonly string Input = Path.GetFullPath("../site/input", TestSite.ProjectFolder);

    public static TheoryData<string> Types => [.. ContentTypes.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_content_of_the_tests_site_is_valid(string type)
    {
        var folder = SectionOf(type);
        var documents = Directory
            .EnumerateFiles(Path.Combine(Input, folder), "*.md")
            .Where(path => !Path.GetFileName(path).StartsWith('_'))
            .Select(path => (Path.GetFileName(path), FrontMatter(File.ReadAllText(path))))
            .ToList();
        Assert.NotEmpty(documents);
        Assert.Equal("", Refused(type, documents));
    }

    /// <summary>Each is a value that the build accepts.</summary>
    [Theory]
    [InlineData("event", "start: 2026-01-05\nend: 2026-01-05 17:30")]
    [InlineData("event", "start: 2026-01-05T09:00+01:00\nend: 2026-01-05T09:00:00.5Z\nonline: yes\nplace: The Hall")]
    [InlineData(
        "event",
        "start: ' 2026-01-05T09:00 '\nplace: { name: Hall, url: /venue/ }\nregistration: https://example.org/r\nstatus: "
            + "cancelled\nspeakers: Ada Lovelace"
    )]
    [InlineData(
        "event",
        "start: 2026-01-05\ntimezone: America/Argentina/Buenos_Aires\nregistration: { url: https://example.org/r, closes: "
            + "2026-01 }"
    )]
    [InlineData("publication", "doi: 10.1007/s10896-022-00407-4\nkey_findings: One sentence.")]
    [InlineData(
        "publication",
        "doi: https://doi.org/10.1007/s10896-022-00407-4\nopen_access: https://example.org\ncorrections: One."
    )]
    [InlineData(
        "publication",
        "doi: 'DOI: 10.1000/A(1)<2>'\nkey_findings: [One., 2]\ncorrections: [{ note: One., date: 2022, url: /x/ }]"
    )]
    [InlineData("news", "topics: one\nauthors: []\nupdated: 2026-01-06\nrelated:\ndraft: off\norder: '12'\nslug: 2022")]
    [InlineData(
        "news",
        "tags: [a, b]\nDescription: A summary.\nExcluded: FALSE\nRedirectFrom: /old/\nimage: { src: a b.png, alt: 7 }"
    )]
    public void The_schema_accepts_what_the_build_accepts(string type, string fields)
    {
        var frontMatter = $"title: A title\ndate: 2026-01-05\n{fields}\n";
        using var site = TestSite.WithHost($"-- input/{SectionOf(type)}/x.md --\n---\n{frontMatter}---\n");
        Assert.NotNull(site.Assembled().Index.BySource.GetValueOrDefault($"{SectionOf(type)}/x.md"));
        Assert.Equal("", Refused(type, [("x", frontMatter)]));
    }

    [Theory]
    [InlineData("news", "titel: x\ndate: 2026-01-05", "titel")]
    [InlineData("news", "title: x", "required property 'date'")]
    [InlineData("news", "title: x\ndate: soon", "/date")]
    [InlineData("news", "title: x\ndate: 2026-01-05\nimage: { src: a.png }", "/image")]
    [InlineData("publication", "title: x\ndate: 2026-01-05\ndoi: 11.1/x", "/doi")]
    [InlineData("event", "title: x\ndate: 2026-01-05\nstart: 2026-01-05\nstatus: off", "/status")]
    [InlineData("person", "name: x\norcid: 0000-0002-5616", "/orcid")]
    public void An_editor_marks_a_mistake_while_it_is_typed(string type, string frontMatter, string part) =>
        Assert.Contains(part, Refused(type, [("x", frontMatter)]), StringComparison.Ordinal);

    [Theory]
    [InlineData("event", "title: Seminar", "")]
    [InlineData("event", "title: Seminar\nimage: { alt: Ystafell }\nplace: { address: Stryd Fawr }", "")]
    [InlineData("event", "summary: Seminar", "required property 'title'")]
    [InlineData("event", "title: Seminar\nstart: yfory", "/start")]
    public void A_translation_may_omit_fields_of_its_original(string type, string frontMatter, string part) =>
        Assert.Matches(
            $"^{(part.Length == 0 ? "" : $".*{part}.*")}$",
            Refused(ContentSchema.OfTranslation(ContentTypes.Find(type)!), [("x", frontMatter)])
        );

    [Fact]
    public void One_document_contains_the_schemas_of_all_types()
    {
        using var all = JsonDocument.Parse(ContentSchema.Of(ContentTypes.All));
        Assert.Equal(
            ContentTypes.All.Select(type => type.Name),
            all.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Name)
        );
    }

    static string SectionOf(string type) =>
        type switch
        {
            "page" => "",
            "news" => "news",
            "person" => "people",
            _ => type + "s",
        };

    static string FrontMatter(string text) => text.ReplaceLineEndings("\n").Split("\n---\n")[0][4..];

    static string Refused(string type, IEnumerable<(string Name, string Yaml)> documents) =>
        Refused(ContentSchema.Of(ContentTypes.Find(type)!), documents);

    static string Refused(ReadOnlyMemory<byte> schema, IEnumerable<(string Name, string Yaml)> documents)
    {
        var request = JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("schema");
            json.WriteRawValue(schema.Span);
            json.WriteStartArray("documents");
            foreach (var (name, yaml) in documents)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("yaml", yaml);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return Node.Run("validate-front-matter.mjs", Encoding.UTF8.GetString(request.Span)).Trim();
    }
}
