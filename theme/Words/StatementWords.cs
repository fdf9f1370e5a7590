using Advance.Content.Values;

namespace Advance.Theme.Words;

/// <summary>The sentences of an accessibility statement that the model statement fixes.</summary>
static class StatementWords
{
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
