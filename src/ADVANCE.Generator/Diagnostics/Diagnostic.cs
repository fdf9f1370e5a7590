namespace Advance.Diagnostics;

/// <summary>One mistake: its rule, its place, and what to say of it.</summary>
public sealed record Diagnostic(Rule Rule, Severity Severity, Location Location, string Message)
{
    /// <summary>
    /// The key of the field that is missing: its place tells only where it should stand. Null where the place tells which field
    /// is meant.
    /// </summary>
    public string? Missing { get; init; }

    /// <summary>
    /// How many more mistakes of its kind the file has that get no message of their own: see <see cref="Repetition"/>.
    /// </summary>
    public int More { get; init; }

    /// <summary>
    /// The compilers' form, which editors and CI make clickable: <c>file(line,column): error CODE: message</c>.
    /// </summary>
    public override string ToString() => $"{OneLine.Of(Location.ToString())}: {Word} {Rule.Code}: {Message}";

    string Word =>
        Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
