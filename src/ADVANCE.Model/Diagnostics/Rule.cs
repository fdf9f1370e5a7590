namespace Advance.Diagnostics;

/// <summary>One kind of mistake, declared beside the code that reports it.</summary>
/// <param name="Code">A stable name, <c>ADV</c> and four digits; the first two show the family.</param>
/// <param name="Severity">The severity unless the settings change it.</param>
/// <param name="Title">What the rule is about, in a few words.</param>
/// <param name="Hint">How to fix it, as a sentence for the author; added to each message.</param>
public sealed record Rule(string Code, Severity Severity, string Title, string Hint)
{
    /// <summary>A diagnostic of this rule. The message says what is wrong, and the hint follows it.</summary>
    public Diagnostic At(Location location, string message) =>
        new(this, Severity, location, OneLine.Of($"{message} {Hint}".TrimEnd()));
}
