using System.Globalization;
using Advance.Commands;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Exits;
using NodaTime;
using NodaTime.Text;

namespace Advance.Contributions.Intake;

/// <summary>The parts used here of an issue from GitHub's REST API or its events.</summary>
/// <param name="Number">Its number in the repository.</param>
/// <param name="Body">The answers to its form; lines end in <c>\n</c>.</param>
/// <param name="Labels">Their names.</param>
/// <param name="Created">When it was sent.</param>
sealed record Issue(int Number, string Body, IReadOnlyList<string> Labels, Instant Created)
{
    // GitHub limits a body to 65,536 characters; an event has a few such texts.
    const long MostBytes = 4 << 20;

    /// <param name="path">A file with an issue, or with an event that contains one as <c>issue</c>.</param>
    /// <exception cref="UsageException">The file contains neither.</exception>
    public static Issue Read(string path)
    {
        var diagnostics = new DiagnosticBag();
        var node = Json.Read(Text(path), path, diagnostics);
        if (diagnostics.HasErrors)
            throw new UsageException($"'{path}' isn't JSON: {diagnostics.InFileOrder[0].Message}");
        var map = (node as MapNode)?.Find("issue")?.Value as MapNode ?? node as MapNode;
        if (
            map is null
            || !int.TryParse(Scalar(map, "number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || InstantPattern.ExtendedIso.Parse(Scalar(map, "created_at") ?? "") is not { Success: true } created
            || map.Find("body") is null
        )
            throw new UsageException(
                $"'{path}' isn't a GitHub issue: it needs number, body, created_at and labels, as in GitHub's API and "
                    + "its events."
            );
        return new(number, (Scalar(map, "body") ?? "").ReplaceLineEndings("\n"), LabelsOf(map), created.Value);
    }

    static string Text(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Length > MostBytes)
                throw new UsageException($"'{path}' is {file.Length >> 20} MB, which is too large for an issue.");
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' can't be read: {exception.Message}");
        }
    }

    static string? Scalar(MapNode map, string key) =>
        map.Find(key)?.Value is ScalarNode scalar && !(scalar.IsPlain && scalar.Text == "null") ? scalar.Text : null;

    static string[] LabelsOf(MapNode map) =>
        map.Find("labels")?.Value is ListNode labels
            ?
            [
                .. labels
                    .Items.Select(label => label is MapNode named ? Scalar(named, "name") : (label as ScalarNode)?.Text)
                    .OfType<string>(),
            ]
            : [];
}
