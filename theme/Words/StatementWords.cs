using Advance.Content.Groups;
using Advance.Content.Values;

namespace Advance.Theme.Words;

/// <summary>The sentences of an accessibility statement that the model statement fixes.</summary>
static class StatementWords
{
    public const string Barrier =
        "If you find a barrier that this page does not list, need something in another format, or think that the website does "
        + "not meet accessibility requirements,";

    public const string Enforcement =
        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and "
        + "Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy "
        + "with how we respond to your complaint,";

    /// <summary>Follows the site's name.</summary>
    public const string Commitment =
        "is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile "
        + "Applications) (No. 2) Accessibility Regulations 2018.";

    public static bool HasGaps(AccessibilityStatement statement) =>
        statement.Problems.Count + statement.Burden.Count + statement.OutOfScope.Count > 0;

    public static string Degree(AccessibilityStatement statement) =>
        statement.Status switch
        {
            "fully" => "fully compliant",
            "not" => "not compliant",
            _ => "partially compliant",
        };

    /// <summary>The end of the sentence on compliance: what is missing, if anything is.</summary>
    public static string Reason(AccessibilityStatement statement) =>
        (statement.Status, Gaps(statement)) switch
        {
            ("fully", _) or (_, null) => ".",
            ("not", var gaps) => $". The {gaps} are listed below.",
            (_, var gaps) => $", due to the {gaps} listed below.",
        };

    static string? Gaps(AccessibilityStatement statement) =>
        (statement.Problems.Count > 0, statement.Burden.Count + statement.OutOfScope.Count > 0) switch
        {
            (true, true) => "non-compliances and exemptions",
            (true, false) => "non-compliances",
            (false, true) => "exemptions",
            _ => null,
        };
}
