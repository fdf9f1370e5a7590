using System.Globalization;
using System.Text;

namespace Advance.Tests.Printing;

/// <summary>
/// Which lines GitHub's runner obeys. After actions/runner, <c>src/Runner.Common/ActionCommand.cs</c>: <c>TryParseV2</c> takes a
/// line that begins with <c>::</c> after white space, <c>TryParse</c> one with <c>##[</c> anywhere; names are compared without
/// case. The commands are those of <c>ActionCommandManager</c> and of its extensions.
/// </summary>
static class RunnerGrammar
{
    const string Key = "::",
        OldPrefix = "##[";

    static readonly HashSet<string> Commands = new(
        (
            "add-mask add-matcher add-path debug echo endgroup error group internal-set-repo-path notice "
            + "remove-matcher save-state set-env set-output stop-commands warning"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The lines of a log, as .NET reads them from a process: three kinds of line end.</summary>
    public static IEnumerable<string> Lines(string log) => log.Split(["\r\n", "\r", "\n"], StringSplitOptions.None);

    /// <summary>What the runner would do on a line, as in <c>add-mask(true)</c>, or null if it only shows it.</summary>
    public static string? CommandIn(string line) => New(line.TrimStart()) ?? Old(line);

    /// <summary>The same for a runner that compares by culture, where letters that nobody sees don't count.</summary>
    public static string? CommandInVisible(string line) =>
        CommandIn(
            string.Concat(
                line.EnumerateRunes()
                    .Where(letter =>
                        Rune.GetUnicodeCategory(letter)
                            is not (
                                UnicodeCategory.Format
                                or UnicodeCategory.NonSpacingMark
                                or UnicodeCategory.EnclosingMark
                                or UnicodeCategory.Control
                            )
                    )
                    .Select(letter => letter.ToString())
            )
        );

    static string? New(string line)
    {
        if (
            !line.StartsWith(Key, StringComparison.Ordinal)
            || line.IndexOf(Key, Key.Length, StringComparison.Ordinal) is not (>= 0 and var end)
        )
            return null;
        return Named(line[Key.Length..end], line[(end + Key.Length)..], "\r=%0D", "\n=%0A", "%=%25");
    }

    static string? Old(string line)
    {
        var start = line.IndexOf(OldPrefix, StringComparison.Ordinal);
        if (start < 0 || line.IndexOf(']', start) is not (>= 0 and var end))
            return null;
        return Named(line[(start + OldPrefix.Length)..end], line[(end + 1)..], ";=%3B", "\r=%0D", "\n=%0A", "]=%5D", "%=%25");
    }

    static string? Named(string head, string data, params string[] escapes) =>
        head.Split(' ')[0] is var name && Commands.Contains(name) ? $"{name}({escapes.Aggregate(data, Unescaped)})" : null;

    static string Unescaped(string text, string escape) => text.Replace(escape[2..], escape[..1], StringComparison.Ordinal);
}
