using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Advance.Tests.Figures;

/// <summary>
/// What a build and a reader's first views cost, as recorded in <c>figures.json</c>. Limits alone would let it grow
/// unnoticed until it reaches them.
/// </summary>
static class RecordedFigures
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    static readonly Lock Writing = new();
    static readonly string Place = Path.Combine(Path.GetDirectoryName(Here())!, "figures.json");

    /// <summary>
    /// Which of these figures are missing or have grown by more than their share, and how to accept them. If
    /// <c>ADVANCE_RECORD</c> is set, records them instead.
    /// </summary>
    /// <param name="measured">Each with its name, such as <c>first view of /</c>.</param>
    /// <param name="test">The name of the class that measures them.</param>
    /// <param name="share">By how much they may grow.</param>
    public static IReadOnlyList<string> Grown(IReadOnlyDictionary<string, long> measured, string test, double share = 0.03)
    {
        if (Environment.GetEnvironmentVariable("ADVANCE_RECORD") is not { Length: > 0 })
            return Grown(measured, Read(), test, share);
        lock (Writing)
        {
            var figures = Read();
            foreach (var (name, value) in measured)
                figures[name] = value;
            File.WriteAllText(Place, JsonSerializer.Serialize(figures, Indented) + "\n");
        }
        return [];
    }

    internal static IReadOnlyList<string> Grown(
        IReadOnlyDictionary<string, long> measured,
        IReadOnlyDictionary<string, long> recorded,
        string test,
        double share
    )
    {
        List<string> grown =
        [
            .. from figure in measured
            let before = recorded.GetValueOrDefault(figure.Key)
            where figure.Value > before * (1 + share)
            select before == 0
                ? $"{figure.Key}: {figure.Value}, with no recorded figure"
                : $"{figure.Key}: {figure.Value} instead of {before}, {(double)figure.Value / before - 1:P1} more",
        ];
        if (grown.Count > 0)
            grown.Add(
                $"Up to {share:P0} more is accepted. If the growth is worth it, record the new figures:\n"
                    + $"  ADVANCE_RECORD=1 dotnet test --project tests/ADVANCE.Site.Tests --filter-class '*.{test}'"
            );
        return grown;
    }

    static SortedDictionary<string, long> Read() =>
        new(JsonSerializer.Deserialize<Dictionary<string, long>>(File.ReadAllText(Place))!, StringComparer.Ordinal);

    static string Here([CallerFilePath] string here = "") => here;
}
