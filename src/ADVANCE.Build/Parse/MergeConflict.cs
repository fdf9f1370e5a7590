using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Parse;

/// <summary>
/// A file in which git left both versions of a passage, with its markers around them (gitglossary, "conflict").
/// </summary>
static class MergeConflict
{
    static readonly Rule Unsettled = new(
        "ADV0011",
        Severity.Error,
        "The file contains an unresolved merge conflict",
        "Keep one of the two versions, or combine them, and delete the lines that begin with '<<<<<<<', '=======' and "
            + "'>>>>>>>'."
    );

    /// <summary>
    /// True with a diagnostic if the text contains one: no other message about it is useful until the conflict is resolved.
    /// </summary>
    public static bool Found(string text, SourceFile file, DiagnosticBag diagnostics)
    {
        if (!text.Contains("<<<<<<< ", StringComparison.Ordinal) || FirstLine(text) is not { } line)
            return false;
        diagnostics.Report(
            Unsettled,
            new Location(file.DisplayPath, line),
            "Two people changed the same lines, and git couldn't tell which version to keep."
        );
        return true;
    }

    /// <summary>The line, from 1, of the first marker that is followed by the other two; null if there is none.</summary>
    static int? FirstLine(string text)
    {
        int number = 0;
        int? begun = null;
        var isParted = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            number++;
            if (line.StartsWith("<<<<<<< "))
                begun ??= number;
            else if (begun is not null && line is "=======")
                isParted = true;
            else if (isParted && line.StartsWith(">>>>>>> "))
                return begun;
        }
        return null;
    }
}
