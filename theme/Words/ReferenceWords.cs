using System.Globalization;
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

    /// <summary>Authors, year and title: what stands before the journal's name.</summary>
    public static string BeforeContainer(CslRecord record)
    {
        var authors = Authors(record);
        var year = record.Year is { } number ? $"({number.ToString(CultureInfo.InvariantCulture)}). " : "";
        return $"{authors}{(authors.Length == 0 ? "" : year.Length > 0 || authors.EndsWith('.') ? " " : ". ")}{year}{record.Title}{(record.Title[^1] is '.' or '?' or '!' ? "" : ".")}";
    }

    /// <summary>Issue and pages: what stands after the volume, with the full stop. "" where there is no journal.</summary>
    public static string AfterVolume(CslRecord record)
    {
        var issue = record.Issue is null ? "" : $"({Range(record.Issue)})";
        var page = record.Page is null ? "" : $", {Range(record.Page)}";
        return record.ContainerTitle is null && issue.Length + page.Length == 0 ? "" : $"{issue}{page}.";
    }

    /// <summary>Pages and other ranges with an en dash: "855–868".</summary>
    public static string Range(string text) => text.Replace('-', '–');

    public static string DoiUrl(string doi) => "https://doi.org/" + string.Join('/', doi.Split('/').Select(Uri.EscapeDataString));
}
