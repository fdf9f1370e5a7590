using Advance.Content.Values;

namespace Advance.Theme.Words;

/// <summary>The sentences of an accessibility statement that the model statement fixes.</summary>
static class StatementWords
{
    const string Standard = "the Web Content Accessibility Guidelines version 2.2 AA standard";

    public static bool HasGaps(AccessibilityStatement statement) => statement.Problems.Count + statement.Burden.Count + statement.OutOfScope.Count > 0;

    public static string Status(AccessibilityStatement statement) => statement.Status switch
    {
        "fully" => $"This website is fully compliant with {Standard}.",
        "not" => $"This website is not compliant with {Standard}. {Reason(statement, "The {0} are listed below.")}".TrimEnd(),
        _ => $"This website is partially compliant with {Standard}{Reason(statement, ", due to the {0} listed below")}.",
    };

    static string Reason(AccessibilityStatement statement, string sentence) => (statement.Problems.Count > 0, statement.Burden.Count + statement.OutOfScope.Count > 0) switch
    {
        (true, true) => sentence.Replace("{0}", "non-compliances and exemptions", StringComparison.Ordinal),
        (true, false) => sentence.Replace("{0}", "non-compliances", StringComparison.Ordinal),
        (false, true) => sentence.Replace("{0}", "exemptions", StringComparison.Ordinal),
        _ => "",
    };
}
