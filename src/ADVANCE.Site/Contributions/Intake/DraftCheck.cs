using System.Text.RegularExpressions;
using Advance.Content;
using Advance.Content.Values;
using Advance.Diagnostics;
using Advance.Editor.IssueForms;
using Advance.Parts;
using Advance.Publish;
using Advance.Settings;
using NodaTime;

namespace Advance.Contributions.Intake;

/// <summary>Checks a new file as part of the whole site, and reports problems by the form's questions.</summary>
static partial class DraftCheck
{
    /// <returns>What prevents publication, and what could be better.</returns>
    /// <param name="draft">The draft.</param>
    /// <param name="file">The path of the page, as it appears in messages.</param>
    /// <param name="text">The page's text.</param>
    /// <param name="options">The site's options.</param>
    /// <param name="settings">The site's settings.</param>
    public static (IReadOnlyList<Remark> Problems, IReadOnlyList<Remark> Advice) Run(
        Draft draft,
        string file,
        string text,
        BuildOptions options,
        SiteSettings settings
    )
    {
        // An item with a future date is checked as of that day.
        var now = options.Date ?? options.Clock;
        if (
            draft.Find(Item.DateField) is { } written
            && ContentDate.Parse(written) is { } date
            && !date.HasCome(now, settings.Zone)
        )
            now = date.StartIn(settings.Zone).ToInstant();
        var result = Composition.Build(options with { Date = now, WithDrafts = true }).Run(new NoOutput());
        var own = result.Diagnostics.Where(diagnostic => diagnostic.Location.File == file).ToArray();
        var lines = text.Split('\n');
        return (Remarks(Severity.Error), [.. Remarks(Severity.Warning), .. Remarks(Severity.Info)]);

        Remark[] Remarks(Severity severity) =>
            [
                .. own.Where(diagnostic => diagnostic.Severity == severity)
                    .Select(diagnostic => new Remark(LabelAt(draft.Type, lines, diagnostic.Location.Line), diagnostic.Message)),
            ];
    }

    /// <summary>
    /// The question whose answer is on a line: from the nearest key above it and, within a group, the nearest key of the group.
    /// </summary>
    internal static string LabelAt(ContentType type, IReadOnlyList<string> lines, int line)
    {
        var end = 1;
        while (end < lines.Count && lines[end] != "---")
            end++;
        if (line > end)
            return IssueForm.TextLabel;
        var questions = IssueForm.Questions(type);
        string? part = null;
        for (var i = line - 1; i > 0; i--)
        {
            if (Key().Match(lines[i]) is not { Success: true } key)
                continue;
            if (key.Groups["indent"].Length > 0)
            {
                part ??= key.Groups["name"].Value;
                continue;
            }
            var asked = questions.Where(question => question.Field.Name == key.Groups["name"].Value).ToArray();
            return (asked.FirstOrDefault(question => question.Part?.Name == part) ?? asked.FirstOrDefault())?.Label
                ?? IssueForm.TextLabel;
        }
        return questions[0].Label;
    }

    [GeneratedRegex(@"^(?<indent> *)(?<name>[a-z_]+):( |$)")]
    private static partial Regex Key();
}
