using Advance.Content;
using Advance.Diagnostics;

namespace Advance.Checks;

/// <summary>The parts of a page that a link can name, to say which of them it could have meant.</summary>
/// <param name="kind">What they are, in a message: headings, or parts.</param>
/// <param name="ids">In the order of the page.</param>
sealed class AnchorList(string kind, IEnumerable<string> ids)
{
    internal static readonly Rule DeadAnchor = new(
        "ADV0208",
        Severity.Warning,
        "A link leads to a part of a page that doesn't exist",
        ""
    );

    const int MostNamed = 8,
        ShortestWord = 4;

    // A page with more headings than these was not written by hand, and looking through it for each link takes too long.
    const int MostSearched = 500;

    readonly string[] ids = [.. ids.Where(id => id.Length > 0).Distinct()];

    Candidates Candidates => field ??= new(ids);

    HashSet<string> All => field ??= [.. ids];

    public static AnchorList Of(Entry entry) => new("headings", entry.Document.Headings.Select(heading => heading.Id));

    public bool Holds(string fragment) => All.Contains(fragment);

    /// <summary>What is wrong, as the end of a sentence that begins with the address, and what there is instead.</summary>
    /// <param name="fragment">What the link names, decoded.</param>
    /// <param name="isSame">The address is on the page that it leads to.</param>
    public string Problem(string fragment, bool isSame)
    {
        var nearest = Suggestion.Nearest(fragment, Candidates) ?? Holding(fragment);
        var hint =
            nearest is not null ? $" Did you mean '#{nearest}'?"
            : ids.Length == 0 ? $" It has no {kind}."
            : $" Its {kind} are: "
                + $"{string.Join(", ", ids.Take(MostNamed).Select(id => "#" + id))}{(ids.Length > MostNamed ? ", …" : "")}.";
        return $"doesn't match any part of {(isSame ? "this" : "that")} page.{hint}";
    }

    string? Holding(string fragment) =>
        Slug.From(fragment) is { Length: >= ShortestWord } word
            ? ids.Take(MostSearched).FirstOrDefault(id => id.Contains(word, StringComparison.Ordinal))
            : null;
}
