using System.Text.RegularExpressions;

namespace Advance.Tests.Browsing;

/// <summary>
/// The points that Mozilla's HTTP Observatory gives to a page (the package <c>@mdn/mdn-http-observatory</c> 1.4.8,
/// grader/charts.js), limited to those that a static site can gain or lose: it has no cookies, allows no other origins,
/// redirects HTTP to HTTPS, and its scripts are its own. Points gained count only if no more than 10 were lost.
/// </summary>
static partial class ObservatoryScore
{
    /// <param name="headers">The headers sent by the host.</param>
    /// <param name="meta">The policy of the page's own <c>meta</c> element.</param>
    public static int Of(IReadOnlyDictionary<string, string> headers, string meta)
    {
        var sent = headers.GetValueOrDefault("Content-Security-Policy", "");
        int[] points =
        [
            Policy(sent.Length > 0 ? sent : meta),
            Age().Match(headers.GetValueOrDefault("Strict-Transport-Security", "")) is { Success: true } age
                ? int.Parse(age.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= 15552000
                    ? 0
                    : -10
                : -20,
            headers.GetValueOrDefault("X-Content-Type-Options") == "nosniff" ? 0 : -5,
            // In a meta element a browser ignores it.
            sent.Contains("frame-ancestors 'none'", StringComparison.Ordinal)
                ? 5
            : headers.ContainsKey("X-Frame-Options") ? 0
            : -20,
            // By header or, as every page has it, by meta element.
            5,
            headers.GetValueOrDefault("Cross-Origin-Resource-Policy") == "same-origin" ? 10 : 0,
        ];
        var lost = points.Where(point => point < 0).Sum();
        return 100 + (lost < -10 ? lost : points.Sum());
    }

    static int Policy(string policy) =>
        policy.Contains("unsafe-", StringComparison.Ordinal) ? -20
        : policy.StartsWith("default-src 'none'", StringComparison.Ordinal) ? 10
        : 5;

    [GeneratedRegex(@"max-age=(\d+)")]
    private static partial Regex Age();
}
