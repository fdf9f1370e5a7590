using System.Collections.Concurrent;

namespace Advance.Diagnostics;

/// <summary>
/// Collects the mistakes of one build; safe to fill from several threads, and in the same order whatever their timing.
/// </summary>
/// <param name="severities">What the settings make of rules.</param>
public sealed class DiagnosticBag(SeverityChanges severities)
{
    public DiagnosticBag()
        : this(SeverityChanges.None) { }

    readonly ConcurrentBag<Diagnostic> diagnostics = [];

    /// <summary>Tells what only follows from a mistake that was reported: it is not taken in from now on.</summary>
    public Func<Diagnostic, bool> IsFollowOn { private get; set; } = _ => false;

    public bool HasErrors => diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>By file, line, column, then code, without those that say nothing new.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder => Repetition.Limit(All);

    /// <summary>The same with each mistake. A mistake in a file that many documents share is in it once.</summary>
    public IReadOnlyList<Diagnostic> All =>
        [
            .. diagnostics
                .Distinct()
                .OrderBy(d => d.Location)
                .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal),
        ];

    public void Add(Diagnostic diagnostic)
    {
        if (!IsFollowOn(diagnostic) && severities.Of(diagnostic) is { } wanted)
            diagnostics.Add(wanted);
    }

    /// <summary>A bag with the same diagnostics and those to come, at the severities that the settings give.</summary>
    public DiagnosticBag With(SeverityChanges changes)
    {
        var bag = new DiagnosticBag(changes);
        foreach (var diagnostic in diagnostics)
            bag.Add(diagnostic);
        return bag;
    }

    public void Report(Rule rule, Location location, string message) => Add(rule.At(location, message));
}
