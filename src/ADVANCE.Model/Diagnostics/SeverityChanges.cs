using System.Collections.Frozen;

namespace Advance.Diagnostics;

/// <summary>Severities that the settings give to rules instead of their own.</summary>
/// <param name="ByCode">The new severity of a code; null for a rule that is switched off.</param>
public sealed record SeverityChanges(FrozenDictionary<string, Severity?> ByCode)
{
    public static SeverityChanges None { get; } = new(FrozenDictionary<string, Severity?>.Empty);

    /// <summary>
    /// The diagnostic with the site's severity; null if it is switched off. An error stays one, and says so.
    /// </summary>
    public Diagnostic? Of(Diagnostic diagnostic)
    {
        if (!ByCode.TryGetValue(diagnostic.Rule.Code, out var severity) || severity == diagnostic.Rule.Severity)
            return diagnostic;
        // What an error reports can't be published: ignoring it would drop the page without a message.
        if (diagnostic.Rule.Severity == Severity.Error)
            return diagnostic with
            {
                Message =
                    $"{diagnostic.Message} (This error can't be downgraded, so Severities in statiq.json has no effect on it.)",
            };
        return severity is { } changed ? diagnostic with { Severity = changed } : null;
    }
}
