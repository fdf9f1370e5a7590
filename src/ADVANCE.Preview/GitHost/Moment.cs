using System.Globalization;

namespace Advance.Preview.GitHost;

/// <summary>Moments as GitHub writes them: UTC, whole seconds (ISO 8601).</summary>
public static class Moment
{
    public static string Text(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
