using System.Collections.Frozen;
using Advance.Content.Documents;
using Advance.Diagnostics;

namespace Advance.Check.Links;

/// <summary>
/// Addresses in one document that never lead anywhere: those that another tool would fill in, and films, sounds and documents
/// that are shown as pictures.
/// </summary>
sealed class ForeignAddress
{
    static readonly Rule Template = new(
        "ADV0044",
        Severity.Warning,
        "An address contains another tool's markup",
        "Write the address itself, as in /about/ or https://example.org/about."
    );

    static readonly Rule NoPicture = new("ADV0045", Severity.Warning, "A file is shown as a picture and isn't one", "");

    static readonly string[] Markup =
    [
        "{{",
        "{%",
        "<%",
        "{static}",
        "{attach}",
        "{filename}",
        "{photo}",
        "%7B%7B",
        "%7B%25",
        "@@baseUrl@@",
        "@site/",
    ];

    static readonly FrozenDictionary<string, string> Kinds = new (string Kind, string Endings)[]
    {
        ("a film", "mp4 m4v mov webm avi mkv ogv wmv mpg mpeg flv 3gp gifv"),
        ("a sound recording", "mp3 m4a wav ogg oga opus flac aac wma aiff mid"),
        ("a document", "pdf doc docx odt rtf txt md markdown rmd qmd ipynb tex epub ps"),
        ("a table of data", "csv tsv xls xlsx ods json xml parquet sav dta rds rdata sas7bdat"),
        ("a presentation", "ppt pptx odp key"),
        ("a web page", "html htm xhtml shtml"),
        ("an archive", "zip gz tgz tar 7z rar bz2 xz"),
        ("a program", "js css r py"),
    }
        .SelectMany(group => group.Endings.Split(' '), (group, ending) => (ending, group.Kind))
        .ToFrozenDictionary(pair => pair.ending, pair => pair.Kind, StringComparer.OrdinalIgnoreCase);

    static readonly string[] FilmSites =
    [
        "youtube.com/watch",
        "youtu.be/",
        "youtube.com/embed/",
        "vimeo.com/",
        "player.vimeo.com/",
    ];

    // The first link with each kind of markup, and how many there are.
    readonly Dictionary<string, (Link First, int Count)> found = [];

    public static bool Is(Link link) => KindOf(link) is not null || MarkupIn(link) is not null;

    /// <summary>True, with a diagnostic now or at the end, if there is no need to check where the link leads.</summary>
    /// <param name="link">In a document.</param>
    /// <param name="isInBody">False for a link in a field.</param>
    /// <param name="diagnostics">Gets a message for a picture that isn't one.</param>
    public bool Look(Link link, bool isInBody, DiagnosticBag diagnostics)
    {
        if (MarkupIn(link) is { } markup)
            found[markup] = found.TryGetValue(markup, out var known) ? known with { Count = known.Count + 1 } : (link, 1);
        else if (KindOf(link) is { } kind && (isInBody || !IsPage(link.Url)))
            diagnostics.Report(
                NoPicture,
                link.Location,
                $"'{link.Url}' is {kind}, so readers see a broken picture. "
                    + (
                        isInBody
                            ? "Link to it instead, without the exclamation mark: [words](address)."
                            : "Name a picture here, such as a still from it, and link to it in the text."
                    )
            );
        else
            return false;
        return true;
    }

    /// <summary>Reports each kind of markup once.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (link, count) in found.Values)
            diagnostics.Report(
                Template,
                link.Location,
                $"'{link.Url}' is an address that another tool would fill in. Here it leads nowhere{Times(count)}."
            );
    }

    // A page in a field is looked up elsewhere, and may be a draft.
    static bool IsPage(string url) =>
        url.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || url.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    static string Times(int count) =>
        count switch
        {
            1 => "",
            2 => ", as does one more in this file",
            _ => $", as do {count - 1} more in this file",
        };

    static string? MarkupIn(Link link) =>
        Markup.FirstOrDefault(markup => link.Url.Contains(markup, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is shown as a picture but isn't one; null for a picture, and for anything that may be one.</summary>
    static string? KindOf(Link link)
    {
        if (!link.IsImage)
            return null;
        var path = link.Url.AsSpan();
        if (path.IndexOfAny('?', '#') is >= 0 and var end)
            path = path[..end];
        foreach (var site in FilmSites)
            if (path.Contains(site, StringComparison.OrdinalIgnoreCase))
                return "a film";
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        // The end of a host's name isn't a file extension.
        var isHost = UrlPolicy.IsExternal(link.Url) && path.Count('/') < 3;
        if (dot <= 0 || isHost)
            return null;
        return Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[(dot + 1)..], out var kind) ? kind : null;
    }
}
