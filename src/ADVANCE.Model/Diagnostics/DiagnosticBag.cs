using System.Collections.Concurrent;

namespace Advance.Diagnostics;

/// <summary>
/// Collects the mistakes of one build. It is thread-safe, and returns them in the same order whatever their timing.
/// </summary>
/// <param name="severities">The severities from the settings.</param>
public sealed class DiagnosticBag(SeverityChanges severities)
{
    public DiagnosticBag()
        : this(SeverityChanges.None) { }

    readonly ConcurrentBag<Diagnostic> diagnostics = [];

    /// <summary>True for a diagnostic that only follows from a mistake already reported: it is ignored from now on.</summary>
    public Func<Diagnostic, bool> IsFollowOn { private get; set; } = _ => false;

    public bool HasErrors => diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>By file, line, column, then code, without repetitions.</summary>
    public IReadOnlyList<Diagnostic> InFileOrder => Repetition.Limit(All);

    /// <summary>The same, with every mistake. A mistake in a file that many documents share is included once.</summary>
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

    /// <summary>A bag with the same diagnostics, and later ones, with the severities from the settings.</summary>
    public DiagnosticBag With(SeverityChanges changes)
    {
        var bag = new DiagnosticBag(changes);
        foreach (var diagnostic in diagnostics)
            bag.Add(diagnostic);
        return bag;
    }

    public void Report(Rule rule, Location location, string message) => Add(rule.At(location, message));
}
