using System.Collections.Concurrent;

namespace Advance.Diagnostics;

/// <summary>
/// Collects the mistakes of one build; safe to fill from several threads, and in the same order whatever their timing.
/// </summary>
public sealed class DiagnosticBag
{
    readonly ConcurrentBag<Diagnostic> diagnostics = [];

    public bool HasErrors => diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>By file, line, column, then code. A mistake in a file that many documents share is in it once.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder =>
        [.. diagnostics.Distinct().OrderBy(d => d.Location).ThenBy(d => d.Rule.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];

    public void Add(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public void Report(Rule rule, Location location, string message) => Add(rule.At(location, message));
}
