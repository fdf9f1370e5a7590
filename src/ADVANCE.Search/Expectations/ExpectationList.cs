using System.Globalization;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Search.Expectations;

/// <summary><c>_search.yml</c> at the top of the input: searches, and the pages that readers should find by them.</summary>
static class ExpectationList
{
    const string FileName = "_search.yml";

    const int MostWithin = 100;

    static readonly Rule NoList = new(
        "ADV0501",
        Severity.Error,
        "The list of searches isn't a list",
        "Write each search as '- query: its words', and below it 'page: the page that readers should find'."
    );

    static readonly Rule NoPage = new(
        "ADV0502",
        Severity.Error,
        "A search doesn't say which page to find",
        "Add 'page: …', the page that readers should find, or 'not: …', one that should not come first."
    );

    static readonly Field<string> QueryField = new("query", Formats.Text, "What a reader types.") { IsRequired = true };
    static readonly Field<IReadOnlyList<WrittenPage>> PageField = new(
        "page",
        new ListFormat<WrittenPage>("a page", new PageFormat()),
        "The page that readers should find: its file or its address; or a list of pages."
    )
    {
        Aliases = ["pages"],
        Default = [],
    };
    static readonly Field<IReadOnlyList<WrittenPage>> NotField = new(
        "not",
        new ListFormat<WrittenPage>("a page", new PageFormat()),
        "A page that should not come early, or a list of pages."
    )
    {
        Default = [],
    };

    static readonly Field<int> WithinField = new(
        "within",
        new ValueFormat<int>(
            $"a whole number from 1 to {MostWithin}",
            Formats.Malformed,
            text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number is >= 1 and <= MostWithin
                    ? number
                    : null,
            "Write digits only.",
            new Shape.Number()
        ),
        "How many of the first hits are meant."
    )
    {
        Default = 3,
    };

    static readonly IReadOnlyList<IField> Fields = [QueryField, PageField, WithinField, NotField];

    static readonly Format<IReadOnlyList<Expectation>> List = new ListFormat<Expectation>(
        "a list of searches",
        new GroupFormat<Expectation>("a search", Fields, Bind)
    );

    /// <summary>The file, or null on a site without one.</summary>
    public static SourceFile? FileOf(Site site) => site.Sources.FirstOrDefault(file => file.Name is FileName or "_search.yaml");

    /// <summary>
    /// The expectations, in the order of the file. Empty if there is no file, it can't be read, or the site has no search.
    /// </summary>
    public static IReadOnlyList<Expectation> Read(Site site, DiagnosticBag diagnostics)
    {
        if (!site.Settings.GenerateSearchIndex || FileOf(site) is not { } file)
            return [];
        if (
            SourceText.Read(file, diagnostics) is not { } text
            || Yaml.Read(text, file.DisplayPath, 1, diagnostics) is not { } node
        )
            return [];
        if (node is MapNode { Entries: [] } or ScalarNode { IsEmpty: true })
            return [];
        if (node is ScalarNode || (node is MapNode map && !map.Entries.Any(IsNearField)))
        {
            diagnostics.Report(
                NoList,
                node.Location,
                node is MapNode { Entries: [var first, ..] }
                    ? $"'{first.Key}' looks like the name of a field, but there is no such field."
                    : "This text isn't part of a search."
            );
            return [];
        }
        return List.TryRead(node, diagnostics, out var list) ? list : [];
    }

    static Expectation Bind(FieldReader fields)
    {
        var expectation = new Expectation(
            fields.Get(QueryField),
            fields.Where(QueryField),
            fields.Get(PageField),
            fields.Get(NotField),
            fields.Get(WithinField)
        );
        if (expectation.Not.Count == 0 && !(fields.Has(NotField) && fields.HasFailed))
            fields.Expect(PageField, NoPage, "This search doesn't say what it should find.");
        return expectation;
    }

    static bool IsNearField(MapEntry entry) =>
        Suggestion.Nearest(entry.Key, Fields.SelectMany(field => field.Aliases.Prepend(field.Name))) is not null;

    /// <summary>A page's name and its location in the file.</summary>
    sealed class PageFormat : Format<WrittenPage>
    {
        public override string Expected => "a page";
        public override Shape Shape { get; } = new Shape.Text();

        public override bool TryRead(DataNode node, DiagnosticBag diagnostics, out WrittenPage value)
        {
            var read = Formats.Text.TryRead(node, diagnostics, out var name);
            value = new(name?.Trim() ?? "", node.Location);
            return read;
        }
    }
}
