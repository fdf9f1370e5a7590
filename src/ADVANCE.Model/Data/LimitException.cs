using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>
/// Data that is well formed but more than any page needs: it was made to keep the program busy, or by mistake.
/// </summary>
/// <param name="place">Where the limit is first exceeded.</param>
/// <param name="message">What there is too much of.</param>
public sealed class LimitException(Location place, string message) : Exception(message)
{
    public static readonly Rule Rule = new(
        "ADV0026",
        Severity.Error,
        "A file has more fields or items than a page needs",
        "Delete what you don't need."
    );

    public Location Place => place;
}
