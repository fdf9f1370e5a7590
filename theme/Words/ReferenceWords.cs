using Advance.Content;

namespace Advance.Theme.Words;

/// <summary>The parts of a reference, in the manner of the APA style (Publication Manual, 7th edition, chapter 9).</summary>
static class ReferenceWords
{
    /// <summary>"Gilchrist, G., Potts, L., &amp; Radcliffe, P."; "and others" where the record leaves some out.</summary>
    public static string Authors(CslRecord record)
    {
        var names = record.Authors.Select(author => author.Initials.Length > 0 ? $"{author.Family}, {author.Initials}" : author.Family).ToArray();
        if (record.HasMoreAuthors) return $"{string.Join(", ", names)}, and others";
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
    }

    /// <summary>"38(2)", "38" or "(2)"; null where neither is known.</summary>
    public static string? Issue(CslRecord record) => record.Issue is null ? null : $"({Range(record.Issue)})";

    /// <summary>Pages and other ranges with an en dash: "855–868".</summary>
    public static string Range(string text) => text.Replace('-', '–');

    public static string DoiUrl(string doi) => "https://doi.org/" + string.Join('/', doi.Split('/').Select(Uri.EscapeDataString));
}
