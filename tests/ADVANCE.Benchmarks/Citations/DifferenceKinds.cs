using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Advance.Benchmarks.Citations;

/// <summary>The kinds of differences that are known, in the order in which they are looked for.</summary>
static partial class DifferenceKinds
{
    static readonly string[] Left = (
        "archive archive-place archive_location volume-title part-title section number-of-volumes original-date "
        + "original-title authority locator references collection-title-short title-short dimensions scale"
    ).Split(' ');

    static readonly string[] LeftPeople = (
        "composer collection-editor editorial-director illustrator interviewer recipient original-author director "
        + "curator chair organizer compiler performer"
    ).Split(' ');

    static readonly IReadOnlyList<(string Name, Func<JsonObject, string, string, bool> Is)> All =
    [
        ("citeproc fails or prints nothing", (_, theirs, _) =>
            theirs.Length == 0 || theirs.StartsWith("citeproc:", StringComparison.Ordinal)
        ),
        ("a date in years before 1000, or of an age", (_, theirs, _) => Age().IsMatch(theirs)),
        ("a date in words: we read its year", (record, _, _) =>
            record["issued"] is JsonObject issued && (issued["raw"] ?? issued["season"]) is not null
        ),
        ("a date whose range is open or runs backwards", (record, _, _) =>
            record["issued"]?["date-parts"] is JsonArray { Count: 2 }
        ),
        ("laws, cases and patents: no style of theirs here", (record, _, _) =>
            Is(record, "legal_case", "legislation", "bill", "patent", "hearing", "regulation", "treaty")
        ),
        ("fields that no record here keeps: archive, volume title, section and others", (record, _, _) =>
            Left.Any(record.ContainsKey)
        ),
        ("people in a part that no record here keeps", (record, _, _) => LeftPeople.Any(record.ContainsKey)),
        ("a record without a title or type, completed for this comparison", (record, _, _) =>
            Is(record, "document") && record["title"]?.ToString() == "Untitled"
        ),
        ("\"Retrieved\" without a day", (_, theirs, _) => theirs.Contains("Retrieved http", StringComparison.Ordinal)),
        ("a comma before an ampersand, which citeproc loses beside an organisation", (_, theirs, ours) =>
            ours.Replace(", &", " &", StringComparison.Ordinal) == theirs.Replace(", &", " &", StringComparison.Ordinal)
        ),
        ("\"In\" with nothing to be in", (_, theirs, _) =>
            theirs.Contains(" In. ", StringComparison.Ordinal) || theirs.EndsWith(" In.", StringComparison.Ordinal)
        ),
        ("quotation marks and apostrophes", (_, theirs, ours) => WithoutMarks(theirs) == WithoutMarks(ours)),
        ("capitals of a journal's name", (_, theirs, ours) => theirs.Equals(ours, StringComparison.OrdinalIgnoreCase)),
        ("the same people as editors and translators", (record, _, _) =>
            record["editor"] is not null && record["translator"] is not null
        ),
        ("initials", (record, theirs, ours) => (record["author"] ?? record["editor"]) is not null && Rest(theirs) == Rest(ours)),
        ("pages, editions and numbers that aren't numbers", (record, _, _) =>
            new[] { "page", "edition", "volume", "issue", "number" }.Any(key =>
                record[key] is { } value && !Plain().IsMatch(value.ToString())
            )
        ),
        ("a DOI with its address", (record, _, _) =>
            record["DOI"]?.ToString().Contains("doi.org", StringComparison.Ordinal) == true
        ),
        ("fields that the note hides, in the way of old Zotero", (record, _, _) => record.ContainsKey("note")),
        ("an event by the name of CSL 1.0, which the style looks for by the new one", (record, _, _) =>
            record.ContainsKey("event")
        ),
        ("a journal or book known by its abbreviation or series alone", (record, _, _) =>
            !record.ContainsKey("container-title")
            && (record["container-title-short"] ?? record["journalAbbreviation"]) is not null
        ),
        ("the author or editor of a book that isn't named", (record, _, _) =>
            !record.ContainsKey("container-title") && (record["container-author"] ?? record["editor"]) is not null
        ),
        ("tags that aren't closed", (record, _, _) =>
            record["title"]?.ToString().Contains('<', StringComparison.Ordinal) == true
        ),
        ("blanks and stops", (_, theirs, ours) => WithoutStops(theirs) == WithoutStops(ours)),
    ];

    /// <summary>The name of the first kind that fits, or null.</summary>
    public static string? Of(JsonObject record, string theirs, string ours) =>
        All.Where(kind => kind.Is(record, theirs, ours)).Select(kind => kind.Name).FirstOrDefault();

    static bool Is(JsonObject record, params string[] types) => types.Contains(record["type"]?.ToString());

    static string WithoutMarks(string text) => Marks().Replace(text, "");

    static string WithoutStops(string text) => Stops().Replace(text, "");

    // What follows the date, or the first full stop where there is none.
    static string Rest(string text) =>
        text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var date
            ? text[date..]
            : text[(text.IndexOf(". ", StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(@"\b(B\.C\.E\.|C\.E\.|BC|AD)")]
    private static partial Regex Age();

    [GeneratedRegex(@"[""'“”‘’«»‹›\u00A0\u202F ,.]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\s.,]")]
    private static partial Regex Stops();

    [GeneratedRegex(@"^\d+([-–]\d+)?$")]
    private static partial Regex Plain();
}
