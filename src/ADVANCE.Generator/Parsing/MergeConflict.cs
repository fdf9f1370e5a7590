using System.Text.RegularExpressions;
using Advance.Diagnostics;
using Advance.Reading;

namespace Advance.Parsing;

/// <summary>A file in which git left both versions of a passage, with its marks around them (gitglossary, "conflict").</summary>
static partial class MergeConflict
{
    static readonly Rule Unsettled = new("ADV0011", Severity.Error, "Two versions of a passage stand in the file",
        "Keep one of the two passages, or both, and delete the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'.");

    /// <summary>True with a diagnostic where the text holds one: nothing else in it is worth a message until it is settled.</summary>
    public static bool Found(string text, SourceFile file, DiagnosticBag diagnostics)
    {
        if (!text.Contains("<<<<<<< ", StringComparison.Ordinal) || Marks().Match(text) is not { Success: true } match) return false;
        diagnostics.Report(Unsettled, new Location(file.DisplayPath, text.AsSpan(0, match.Index).Count('\n') + 1), "Two people changed the same lines, and git could not tell which to keep.");
        return true;
    }

    [GeneratedRegex(@"^<<<<<<< .*$(?s:.*?)^=======$(?s:.*?)^>>>>>>> ", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
