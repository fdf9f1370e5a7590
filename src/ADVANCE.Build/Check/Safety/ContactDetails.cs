using System.Text.RegularExpressions;
using Advance.Content;
using Advance.Diagnostics;

namespace Advance.Check.Safety;

/// <summary>
/// Telephone numbers and email addresses in a text that nobody checks again: they could send a reader in need to a dead
/// number.
/// </summary>
static partial class ContactDetails
{
    static readonly Rule Number = new(
        "ADV0701",
        Severity.Info,
        "A text contains a telephone number",
        "Add a helpline to _helplines.yml and link to Get help. For any other number, link to the page of the "
            + "organisation it belongs to."
    );

    static readonly Rule Email = new(
        "ADV0702",
        Severity.Info,
        "A dated text contains an email address",
        "Link to the contact page instead: people move on, and old texts aren't updated."
    );

    /// <summary>True for a link that dials or writes a message, rather than leading to a page.</summary>
    public static bool IsOwn(string? url) => url is not null && (IsTel(url) || IsMailto(url));

    public static void LookAtLinks(Entry entry, KnownNumbers known, DiagnosticBag diagnostics)
    {
        foreach (var link in entry.Document.Links)
        {
            if (IsTel(link.Url))
                LookAtNumber(link.Url[4..], link.Location, known, diagnostics);
            else if (IsMailto(link.Url))
                LookAtEmail(link.Url[7..].TrimStart('/').Split('?')[0], link.Location, entry, diagnostics);
        }
    }

    public static void Look(Entry entry, Prose prose, KnownNumbers known, DiagnosticBag diagnostics)
    {
        if (prose.Text.Contains('0') || prose.Text.Contains('+'))
            foreach (var match in KnownNumbers.Form().EnumerateMatches(prose.Text))
                LookAtNumber(prose.Text.Slice(match.Index, match.Length).ToString(), prose.At(match.Index), known, diagnostics);
        if (!prose.Text.Contains('@'))
            return;
        foreach (var match in EmailForm().EnumerateMatches(prose.Text))
            LookAtEmail(prose.Text.Slice(match.Index, match.Length).ToString(), prose.At(match.Index), entry, diagnostics);
    }

    static void LookAtNumber(string number, Location location, KnownNumbers known, DiagnosticBag diagnostics)
    {
        if (!known.Holds(number))
            diagnostics.Report(Number, location, $"'{number}' isn't one of this site's helpline numbers, so nobody checks it.");
    }

    // A page, such as Contact, or a person's entry is kept up to date; news, events and publications aren't.
    static void LookAtEmail(string address, Location location, Entry entry, DiagnosticBag diagnostics)
    {
        if (entry is Item && !Example().IsMatch(address) && !Shared().IsMatch(address))
            diagnostics.Report(Email, location, $"'{address}' may stop working while this page stays online.");
    }

    static bool IsTel(string url) => url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    static bool IsMailto(string url) => url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\w.%+:/@-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![\w:/])")]
    private static partial Regex EmailForm();

    // Mailboxes that outlive the people who read them, and lists (RFC 2142 has some of the names).
    [GeneratedRegex(
        @"^(?:[\w+-]+[._-])?(?:abuse|accessibility|admin|admissions|ask|bookings?|careers|comms|communications|complaints|conduct"
            + @"|contact(?:-?us)?|data-?protection|dpo|editor(?:s|ial)?|enquir(?:y|ies)|ethics|events"
            + @"|feedback|governance|hello|help(?:desk|line)?|info|information|inquir(?:y|ies)|jobs|mail|marketing|media"
            + @"|membership|news|newsletter|no-?reply|office|organi[sz]ers|outreach|postmaster|press|privacy|recruitment"
            + @"|referrals|registration|research|security|secretary|service|services|studies|study|submissions|support"
            + @"|team|training|trial|webmaster|website|welcome)@"
            + @"|@(?:[\w-]+\.)*(?:lists?|googlegroups|jiscmail|groups)\.",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Shared();

    // RFC 2606 reserves these names for examples, and git@ isn't a mailbox.
    [GeneratedRegex(@"^git@|[@.]example(\.(com|org|net))?$|\.(test|invalid)$", RegexOptions.IgnoreCase)]
    private static partial Regex Example();
}
