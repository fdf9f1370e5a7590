namespace Advance.Checks.External;

/// <summary>What another site said of an address.</summary>
/// <param name="Verdict">What that means for the link.</param>
/// <param name="Words">The reason, as the end of a sentence, where the link is not fine.</param>
/// <param name="MovedTo">The new address where the site says that it moved for good; else null.</param>
/// <param name="Lasts">Worth remembering: the other site said so, not this machine's network.</param>
public sealed record LinkAnswer(LinkVerdict Verdict, string Words = "", string? MovedTo = null, bool Lasts = true)
{
    /// <summary>The name could not be looked up: the link is dead, or this machine is offline.</summary>
    public bool IsUnknownHost { get; init; }
}

public enum LinkVerdict
{
    Fine,
    Dead,
    Unknown,
}
