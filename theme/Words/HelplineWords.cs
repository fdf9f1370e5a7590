using Advance.Content;
using Advance.Languages;

namespace Advance.Theme.Words;

/// <summary>The names for the codes in <c>_helplines.yml</c>.</summary>
static class HelplineWords
{
    /// <summary>The groups in the order in which a reader may need them; groups with unknown codes come last.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Helpline> Lines)> Groups(
        IReadOnlyList<Helpline> lines,
        HelpText words
    ) =>
        lines
            .GroupBy(line => Heading(line.For, words))
            .OrderBy(group => group.Key.Rank)
            .Select(group => (group.Key.Text, (IReadOnlyList<Helpline>)[.. group]));

    static (int Rank, string Text) Heading(string kind, HelpText words) =>
        kind switch
        {
            "emergency" => (0, words.Emergency),
            "harmed" => (1, words.Harmed),
            "own-behaviour" => (2, words.OwnBehaviour),
            _ => (3, words.Others),
        };

    public static string? Nation(Helpline line, HelpText words) =>
        line.Nation switch
        {
            "england" => words.England,
            "wales" => words.Wales,
            "scotland" => words.Scotland,
            "northern-ireland" => words.NorthernIreland,
            "uk" => words.Uk,
            var other => other,
        };

    /// <summary>The address without the parts that nobody reads out: "nationaldahelpline.org.uk".</summary>
    public static string Host(string url)
    {
        var text = url[(url.IndexOf("://", StringComparison.Ordinal) is var at && at >= 0 ? at + 3 : 0)..].TrimEnd('/');
        return text.StartsWith("www.", StringComparison.Ordinal) ? text[4..] : text;
    }
}
