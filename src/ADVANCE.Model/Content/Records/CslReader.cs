using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Content.Records;

/// <summary>Reads one CSL-JSON object. Other members are ignored.</summary>
sealed class CslReader(MapNode map, DiagnosticBag diagnostics)
{
    static readonly Rule UnknownType = new(
        "ADV0121",
        Severity.Warning,
        "A bibliographic record has an unknown type",
        "Use a type such as article-journal, book, chapter, report or thesis."
    );

    bool failed;

    public bool HasTypeAndTitle => Text("type") is not null && Text("title") is not null;

    /// <summary>The record, or null with a diagnostic if a value couldn't be read.</summary>
    public CslRecord? Read()
    {
        var doi = Value("DOI", Formats.Doi);
        var issued = Date("issued");
        var record = new CslRecord
        {
            Type = TypeOf(map.Find("type")!.Value, Text("type")!),
            MarkedTitle = Text("title")!,
            Authors = Names("author"),
            Editors = Names("editor"),
            Translators = Names("translator"),
            ContainerAuthors = Names("container-author"),
            ReviewedAuthors = Names("reviewed-author"),
            HasMoreAuthors =
                map.Find("custom")?.Value is MapNode custom
                && custom.Find("authors_incomplete")?.Value is ScalarNode { Text: "true" },
            ContainerTitle = Text("container-title"),
            ContainerTitleShort = Text("container-title-short") ?? Text("journalAbbreviation"),
            CollectionTitle = Text("collection-title"),
            CollectionNumber = Text("collection-number"),
            EventTitle = Text("event-title") ?? Text("event"),
            EventPlace = Text("event-place"),
            ReviewedTitle = Text("reviewed-title"),
            ReviewedGenre = Text("reviewed-genre"),
            Edition = Text("edition"),
            Volume = Text("volume"),
            Issue = Text("issue"),
            Page = Text("page"),
            // Crossref's name for it; CSL has no name of its own.
            Number = Text("number") ?? Text("article-number"),
            NumberOfPages = Text("number-of-pages"),
            Version = Text("version"),
            Status = Text("status"),
            Publisher = Text("publisher"),
            PublisherPlace = Text("publisher-place"),
            Genre = Text("genre"),
            Medium = Text("medium"),
            Doi = doi,
            Url = Value("URL", Formats.Url) is { } url && !IsResolver(url, doi) ? url : null,
            Issns = Codes("ISSN"),
            Isbns = Codes("ISBN"),
            Pmid = Text("PMID"),
            Pmcid = Text("PMCID"),
            Language = Text("language"),
            Issued = issued.From,
            IssuedUntil = issued.Until,
            IsCirca = issued.IsCirca,
            IssuedWords = issued.Words,
            Accessed = Date("accessed").From,
            Licences = Deposits.Licences(map),
            Funding = Deposits.Funding(map),
        };
        return failed ? null : record;
    }

    string TypeOf(DataNode node, string word)
    {
        if (CslTypes.Find(word) is { } type)
            return type;
        diagnostics.Report(
            UnknownType,
            node.Location,
            $"'{word}' isn't a type of CSL-JSON, so the paper is cited as a plain "
                + $"document.{Suggestion.DidYouMean(word, CslTypes.All)}"
        );
        return CslTypes.Other;
    }

    string? Text(string key) => Text(map, key);

    internal static string? Text(MapNode map, string key) =>
        map.Find(key)?.Value switch
        {
            ScalarNode { IsEmpty: false } scalar => Plain(key, scalar.Text),
            ListNode { Items: [ScalarNode { IsEmpty: false } first, ..] } => Plain(key, first.Text),
            _ => null,
        };

    // Only titles keep their tags.
    static string Plain(string key, string text) => (key == "title" ? text : CslText.Plain(text)).Trim();

    string? Value(string key, Format<string> format)
    {
        if (map.Find(key)?.Value is not { } node || Text(key) is not { } text)
            return null;
        if (format.TryRead(new ScalarNode(text, node.Location), diagnostics, out var value))
            return value;
        failed = true;
        return null;
    }

    // Zotero writes several codes as a single text.
    string[] Codes(string key) =>
        [
            .. Texts(map.Find(key)?.Value)
                .SelectMany(text => text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
                .Distinct(StringComparer.Ordinal),
        ];

    static IEnumerable<string> Texts(DataNode? node) =>
        node switch
        {
            ScalarNode { IsEmpty: false } scalar => [scalar.Text],
            ListNode list => list.Items.SelectMany(Texts),
            _ => [],
        };

    CslName[] Names(string key)
    {
        var node = map.Find(key)?.Value;
        IReadOnlyList<DataNode> people = node switch
        {
            null => [],
            ListNode list => list.Items,
            _ => [node],
        };
        if (people.OfType<ScalarNode>().FirstOrDefault(name => !name.IsEmpty) is { } text)
            Fail(
                text,
                $"\"{key}\" needs a list of people, but has '{text.Text}'. Write each person as {{ \"family\": "
                    + "\"Gilchrist\", \"given\": \"Gail\" }."
            );
        return [.. people.OfType<MapNode>().Select(Name).Where(name => name.Family.Length > 0)];
    }

    void Fail(DataNode node, string message)
    {
        diagnostics.Report(Formats.Malformed, node.Location, message);
        failed = true;
    }

    static CslName Name(MapNode name)
    {
        // "name" is Crossref's word for an organisation. The quotation marks stop other processors looking for particles.
        var family = Text(name, "family")?.Trim('"');
        var (given, suffix) = GivenNames.WithoutSuffix(Text(name, "given") ?? "");
        var literal = Text(name, "literal") ?? Text(name, "name");
        return family is null && literal is not null
            ? new CslName(literal, "") { IsLiteral = true, Orcid = Deposits.Orcid(name) }
            : new CslName(family ?? given, family is null ? "" : given)
            {
                Particle = Text(name, "non-dropping-particle"),
                DroppingParticle = Text(name, "dropping-particle"),
                Suffix = Text(name, "suffix") ?? suffix,
                Orcid = Deposits.Orcid(name),
            };
    }

    CslDate Date(string key)
    {
        if (map.Find(key)?.Value is not { } node)
            return default;
        if (CslDates.Read(node, diagnostics) is { } date)
            return date;
        failed = true;
        return default;
    }

    static bool IsResolver(string url, string? doi) =>
        doi is not null && DoiName.Parse(url) is { } same && same.Equals(doi, StringComparison.OrdinalIgnoreCase);
}
