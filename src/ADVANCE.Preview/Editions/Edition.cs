using Advance.Diagnostics;

namespace Advance.Preview.Editions;

/// <summary>What browsers see between one build and the next. Immutable: each request is answered from one edition.</summary>
sealed record Edition
{
    /// <summary>Differs between any two builds, even of different runs of the server.</summary>
    public required string Version { get; init; }

    /// <summary>The result of the newest build, or null if a bug stopped it.</summary>
    public BuildResult? Result { get; init; }

    /// <summary>The bug that stopped the newest build.</summary>
    public Exception? Failure { get; init; }

    /// <summary>The pages of the newest build without errors, or null until there is one.</summary>
    public PreviewOutput? Site { get; init; }

    /// <summary>The path that <see cref="Site"/> is served under, from the settings.</summary>
    public string LinkRoot { get; init; } = "";

    public IReadOnlyList<Diagnostic> Diagnostics => Result?.Diagnostics ?? [];

    public IReadOnlyList<Diagnostic> Errors => [.. Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];

    /// <summary>Warnings and information.</summary>
    public IReadOnlyList<Diagnostic> Advice => [.. Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Error)];

    /// <summary>True if both show the same problems, or none.</summary>
    public bool LooksLike(Edition other) =>
        Failure is null
        && other.Failure is null
        && (Site is null) == (other.Site is null)
        && Diagnostics.SequenceEqual(other.Diagnostics);
}
