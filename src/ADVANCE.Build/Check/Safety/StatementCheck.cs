using Advance.Content;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Safety;

/// <summary>
/// An accessibility statement says who tested the site and when, and claims no more than that: the regulations require it,
/// and readers rely on it.
/// </summary>
public sealed class StatementCheck : ICheck
{
    static readonly Rule Unfounded = new(
        "ADV0714",
        Severity.Error,
        "A statement claims full compliance without a test",
        "Write who tested the site as 'tested_by: …' and when the statement was reviewed as 'last_reviewed: …', or write "
            + "'status: partially'."
    );

    static readonly Rule Incomplete = new(
        "ADV0715",
        Severity.Warning,
        "An accessibility statement doesn't say who tested the site and when",
        "The law requires a statement to say this."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        foreach (var page in site.Written.OfType<Page>())
        {
            if (page.Accessibility is not { } statement)
                continue;
            string[] missing =
            [
                .. statement.TestedBy is null ? new[] { "'tested_by'" } : [],
                .. statement.LastReviewed is null ? new[] { "'last_reviewed'" } : [],
            ];
            if (statement.Status == "fully" && statement.Problems.Count + statement.Burden.Count > 0)
                diagnostics.Report(
                    Unfounded,
                    statement.At,
                    "The statement says that the site is fully compliant, but lists problems."
                );
            else if (missing.Length == 0)
                continue;
            else if (statement.Status == "fully")
                diagnostics.Report(
                    Unfounded,
                    statement.At,
                    $"The statement says that the site is fully compliant, but has no {string.Join(" and ", missing)}."
                );
            else
                diagnostics.Report(Incomplete, statement.At, $"The statement has no {string.Join(" and no ", missing)}.");
        }
    }
}
