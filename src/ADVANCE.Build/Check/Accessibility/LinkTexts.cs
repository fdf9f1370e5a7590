using System.Collections.Frozen;
using Advance.Check.Links;
using Advance.Check.Markup;
using Advance.Content.Documents;
using Advance.Diagnostics;

namespace Advance.Check.Accessibility;

/// <summary>
/// The words of a link say where it leads, even outside their sentence, as in a screen reader's list of links (WCAG 2.2,
/// 2.4.4 and 2.4.9).
/// </summary>
static class LinkTexts
{
    static readonly Rule Vague = new(
        "ADV0408",
        Severity.Warning,
        "A link's words don't say where it leads",
        "Name what the link leads to, as in [the trial's protocol](…)."
    );

    static readonly Rule Bare = new(
        "ADV0409",
        Severity.Info,
        "A link shows its bare address",
        "Use words instead: [what it leads to](the address)."
    );

    static readonly Rule Empty = new(
        "ADV0410",
        Severity.Warning,
        "A link has no words",
        "Write what it leads to between the square brackets, or delete the link."
    );

    static readonly FrozenSet<string> Hollow = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "click here",
        "click",
        "click this",
        "click this link",
        "click on this link",
        "here",
        "right here",
        "over here",
        "this",
        "that",
        "link",
        "a link",
        "the link",
        "this link",
        "these links",
        "this one",
        "read more",
        "read",
        "more",
        "see more",
        "learn more",
        "find out more",
        "more info",
        "more information",
        "more details",
        "further information",
        "details",
        "continue",
        "continue reading",
        "see here",
        "read here",
        "available here",
        "found here",
        "this page",
        "this site",
        "this website",
        "this url",
        "link here",
        "go",
        "go here",
        "visit",
        "check it out"
    );

    static readonly string[] PersistentIdentifiers =
    [
        "doi.org/",
        "dx.doi.org/",
        "orcid.org/",
        "ror.org/",
        "hdl.handle.net/",
        "isrctn.com/",
        "www.isrctn.com/",
        "n2t.net/",
        "w3id.org/",
        "purl.org/",
        "arxiv.org/abs/",
    ];

    public static void Look(Document document, DiagnosticBag diagnostics)
    {
        var lines = new BodyLines(document);
        for (var i = 0; i < document.Links.Count; i++)
        {
            var link = document.Links[i];
            if (link.IsImage)
                continue;
            var words = link.Text.AsSpan().Trim(" .,:;!?()[]<>«»“”\"'→›…");
            // A link with neither words nor an address is a dead link, and a link around a picture lacks the picture's
            // description.
            if (words.IsEmpty)
            {
                if (link.Text.Length == 0 && link.Url.Length > 0 && !HoldsPicture(link, i, document))
                    diagnostics.Report(Empty, link.Location, $"Readers have nothing to click to reach '{link.Url}'.");
            }
            else if (IsHollow(words))
                diagnostics.Report(Vague, link.Location, $"'{link.Text}' doesn't say where the link leads.");
            else if (
                IsBare(words)
                && !LinkCheck.HasMessage(link)
                && !ReferenceList.Holds(link.Location, document)
                && !LostMarkup.IsInside(link, lines)
            )
                diagnostics.Report(Bare, link.Location, $"Screen readers read out '{link.Text}' slash by slash.");
        }
    }

    static bool IsHollow(ReadOnlySpan<char> words) =>
        words.Length <= 24 && Hollow.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words);

    static bool HoldsPicture(Link link, int place, Document document) =>
        place + 1 < document.Links.Count
        && document.Links[place + 1] is { IsImage: true } next
        && next.Location == link.Location with { Column = link.Location.Column + 1 };

    /// <summary>
    /// True for an address that is more than a host's name. People know hosts' names, and identifiers that should be shown in
    /// full.
    /// </summary>
    static bool IsBare(ReadOnlySpan<char> words)
    {
        var rest =
            words.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? words[8..]
            : words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? words[7..]
            : words.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? words
            : default;
        if (rest.IsEmpty || rest.Contains(' ') || rest.TrimEnd('/').IndexOf('/') < 0)
            return false;
        foreach (var identifier in PersistentIdentifiers)
            if (rest.StartsWith(identifier, StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }
}
