namespace Advance.Diagnostics;

/// <summary>One mistake: its rule, its place and its message.</summary>
public sealed record Diagnostic(Rule Rule, Severity Severity, Location Location, string Message)
{
    /// <summary>
    /// The key of the missing field, because the place only says where it should be. Null if the place shows which field is
    /// meant.
    /// </summary>
    public string? Missing { get; init; }

    /// <summary>
    /// How many more mistakes of the same kind the file has without a message of their own: see <see cref="Repetition"/>.
    /// </summary>
    public int More { get; init; }

    /// <summary>
    /// The format of compilers, which editors and CI turn into links: <c>file(line,column): error CODE: message</c>.
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
