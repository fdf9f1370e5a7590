using System.Globalization;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>Numbers and lists in English sentences.</summary>
static class EnglishCount
{
    /// <summary>"one thing", "2 things".</summary>
    public static string Of(int number, string one) =>
        number == 1 ? $"one {one}" : $"{number.ToString(CultureInfo.InvariantCulture)} {one}s";

    /// <summary>"a, b and c"; at most <paramref name="most"/> of them by name.</summary>
    public static string List(IReadOnlyList<string> names, int most = 5)
    {
        var shown =
            names.Count > most
                ? [.. names.Take(most), $"{(names.Count - most).ToString(CultureInfo.InvariantCulture)} more"]
                : names;
        return shown.Count < 2 ? string.Concat(shown) : $"{string.Join(", ", shown.SkipLast(1))} and {shown[^1]}";
    }
}
