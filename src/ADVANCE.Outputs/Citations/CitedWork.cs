using System.Globalization;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;
using Advance.Sites;

namespace Advance.Citations;

/// <summary>A publication with a bibliographic record, and the key that authors cite it by.</summary>
/// <param name="Key">
/// The first author's surname, the year and the first significant word of the title, such as
/// <c>gilchrist2022substance</c>: ASCII letters and digits only, because BibTeX doesn't always accept others.
/// </param>
/// <param name="Publication">The page.</param>
/// <param name="Record">Its record.</param>
public sealed record CitedWork(string Key, Publication Publication, CslRecord Record)
{
    // Words that many titles begin with, and that don't distinguish them.
    static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "the",
        "of",
        "on",
        "in",
        "and",
        "or",
        "for",
        "to",
        "from",
        "with",
        "by",
        "at",
        "as",
        "is",
        "are",
        "do",
        "does",
        "how",
        "what",
        "why",
        "using",
    };

    /// <summary>
    /// All works of the site, newest first. If several would have the same key, the oldest keeps it and the others get
    /// <c>b</c>, <c>c</c> and so on, so that a new paper never changes the key of one that is already cited.
    /// </summary>
    public static IReadOnlyList<CitedWork> Of(Site site)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var keys = new Dictionary<Permalink, string>();
        foreach (
            var publication in site
                .Publications.Where(publication => publication.Record is not null)
                .OrderBy(publication => publication.Date)
                .ThenBy(publication => publication.Permalink)
        )
            keys[publication.Permalink] = Unused(KeyOf(publication.Record!), taken);
        return
        [
            .. site
                .Publications.Where(publication => publication.Record is not null)
                .Select(publication => new CitedWork(keys[publication.Permalink], publication, publication.Record!)),
        ];
    }

    /// <summary>The key that a record would have if no other record wanted it.</summary>
    public static string KeyOf(CslRecord record)
    {
        var name = record
            .Authors.Concat(record.Editors)
            .Select(author => Letters(author.Family))
            .FirstOrDefault(letters => letters.Length > 0)
            ?? "anon";
        var words = record
            .Title.Split([' ', '-', '–', '—', '/', ':', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Letters)
            .Where(word => word.Length > 0)
            .ToArray();
        var year = record.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "nd";
        return name + year + (words.FirstOrDefault(word => !Empty.Contains(word)) ?? words.FirstOrDefault() ?? "");
    }

    static string Unused(string key, HashSet<string> taken)
    {
        for (var copy = 1; ; copy++)
        {
            var candidate = copy == 1 ? key : key + Suffix(copy);
            if (taken.Add(candidate))
                return candidate;
        }
    }

    /// <summary>2 is "b", 26 is "z", 27 is "aa".</summary>
    static string Suffix(int number) => (number > 26 ? Suffix((number - 1) / 26) : "") + (char)('a' + (number - 1) % 26);

    static string Letters(string text) =>
        string.Concat(AsciiFolding.Fold(text).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
