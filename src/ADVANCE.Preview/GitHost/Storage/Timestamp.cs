using System.Globalization;

namespace Advance.Preview.GitHost.Storage;

/// <summary>Moments as GitHub writes them: UTC, whole seconds (ISO 8601).</summary>
public static class Timestamp
{
    public static string Text(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
