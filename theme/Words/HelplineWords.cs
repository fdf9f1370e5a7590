using Advance.Content;

namespace Advance.Theme.Words;

/// <summary>What the codes of <c>_helplines.yml</c> are called.</summary>
static class HelplineWords
{
    /// <summary>The groups in the order in which a reader may need them; what the file calls otherwise comes last.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Helpline> Lines)> Groups(IReadOnlyList<Helpline> lines) =>
        lines.GroupBy(line => Heading(line.For)).OrderBy(group => group.Key.Rank).Select(group => (group.Key.Text, (IReadOnlyList<Helpline>)[.. group]));

    static (int Rank, string Text) Heading(string kind) => kind switch
    {
        "emergency" => (0, "In immediate danger"),
        "harmed" => (1, "For people who are being harmed"),
        "own-behaviour" => (2, "For people worried about their own behaviour"),
        _ => (3, "Other services"),
    };

    public static string? Nation(Helpline line) => line.Nation switch
    {
        "england" => "England",
        "wales" => "Wales",
        "scotland" => "Scotland",
        "northern-ireland" => "Northern Ireland",
        "uk" => "All of the UK",
        var other => other,
    };

    /// <summary>The address without what nobody reads out: "nationaldahelpline.org.uk".</summary>
    public static string Host(string url)
    {
        var text = url[(url.IndexOf("://", StringComparison.Ordinal) is var at && at >= 0 ? at + 3 : 0)..].TrimEnd('/');
        return text.StartsWith("www.", StringComparison.Ordinal) ? text[4..] : text;
    }
}
